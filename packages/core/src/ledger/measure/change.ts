import type { Span } from '../../document/index.ts';
import type { Figure } from './figures.ts';

const UP =
  'up|rise[sn]?|rose|rising|rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|gr[eo]w(?:n|s|ing)?|growth|gain(?:s|ed|ing)?|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|more(?!\\s+than)|higher|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|added|climb(?:s|ed|ing)?|uplift|expand(?:s|ed|ing)?|scaled|jump(?:s|ed)?|plus|won|extra|additional|gestiegen|gesteigert|erhöht|augment\\p{L}*';
const DOWN =
  'down|f[ea]ll(?:s|en|ing)?|fewer|less(?!\\s+than)|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing|tion)|drop(?:s|ped|ping)?|decreas(?:e[sd]?|ing)|shr[aiu]nk(?:s|ing)?|shorten(?:s|ed|ing)?|shorter|sav(?:e[sd]?|ing|ings)|halv(?:e[sd]?|ing)|cheaper|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|minus|off|eliminat(?:e[sd]?|ing)|lost|gesenkt|reduziert|verkürzt|réduit|reducido';
/** They say that something changed for the better, which may be up or down. */
const EITHER =
  'faster|quicker|better|improv(?:e[sd]?|ing|ement)|optimi[sz]\\p{L}*|chang(?:e[sd]?|ing)|speed\\p{L}*|sped|accelerat\\p{L}*|slower|longer|bigger|smaller|larger|worse';

const word = (list: string) => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'giu');
const [UP_WORD, DOWN_WORD, EITHER_WORD] = [UP, DOWN, EITHER].map(word) as [RegExp, RegExp, RegExp];
const APPROX =
  '(?:about|around|approximately|nearly|almost|roughly|some|over|more than|less than|at least|up to|an?|just|only|well|another)\\s+';
const BY_BEFORE = new RegExp(`\\b(?:by|um|de)\\s+(?:${APPROX})*[$€£~]*$|[+−–-]\\s?[$€£~]*$`, 'iu');
const TO_BEFORE = new RegExp(`\\b(?:to|at|auf|under|below|within)\\s+(?:${APPROX})*[$€£~]*$`, 'iu');
const MORE_AFTER =
  /^\s*(?:\p{L}+\s+){0,2}?(?:less|fewer|more|faster|slower|quicker|shorter|longer|higher|lower|cheaper|increase|decrease|reduction|drop|growth|improvement|uplift|rise|gain|savings?|cut|off|better)(?![\p{L}])/iu;

/** Which way a change went, by the word nearest to the figure in its clause. */
export function directionAt(text: string, figure: Figure, clause: Span): 1 | -1 | undefined {
  const sign = /[+−–-](?=\s?[$€£~]?$)/u.exec(
    text.slice(Math.max(0, figure.span.start - 3), figure.span.start),
  )?.[0];
  if (sign) return sign === '+' ? 1 : -1;
  if (text[figure.span.start] === '+') return 1;
  const own = text.slice(figure.span.start, figure.span.end);
  if (figure.dimension === 'factor' && /^(?:doubl|tripl|trebl|quadrupl|halv)|fold$/iu.test(own))
    return figure.value < 1 ? -1 : 1;
  const before = text.slice(clause.start, figure.span.start);
  const after = text.slice(figure.span.end, clause.end);
  const close = MORE_AFTER.exec(after)?.[0];
  return (close && turnOf(close, true)) || turnOf(before, true) || (close ? undefined : turnOf(after, false));
}

/** The way that the word of change says which stands last in some words, or first; none where one that leaves it open is nearer. */
function turnOf(words: string, last: boolean): 1 | -1 | undefined {
  const at = (pattern: RegExp): number => {
    const found = [...words.matchAll(pattern)].map(({ index }) => index);
    return found.length === 0 ? -1 : last ? found.at(-1)! : words.length - found[0]!;
  };
  const [up, down, either] = [at(UP_WORD), at(DOWN_WORD), at(EITHER_WORD)];
  if (Math.max(up, down) === -1 || either > Math.max(up, down)) return undefined;
  return up > down ? 1 : -1;
}

/** Whether a figure says by how much something changed, to what it came, or neither. */
export function howChanged(text: string, figure: Figure, clause: Span): 'by' | 'to' | undefined {
  const before = text.slice(clause.start, figure.span.start);
  const after = text.slice(figure.span.end, clause.end);
  const own = text.slice(figure.span.start, figure.span.end);
  if (figure.dimension === 'factor') return 'by';
  if (BY_BEFORE.test(before) || /^[+−]/u.test(own) || MORE_AFTER.test(after)) return 'by';
  const changed = [UP_WORD, DOWN_WORD, EITHER_WORD].some((pattern) => before.search(pattern) !== -1);
  if (TO_BEFORE.test(before)) return changed ? 'to' : undefined;
  if (figure.dimension === 'percent' || figure.dimension === 'points' || figure.dimension === 'share')
    return changed && !/\b(?:of|for|with)\s+(?:about\s+)?$/i.test(before) ? 'by' : undefined;
  return (figure.dimension === 'money' || figure.dimension === 'duration') && CLOSE_CHANGE.test(before)
    ? 'by'
    : undefined;
}

/** `saved $300k`, `sales rose $80,000`: the change stands right before the figure. */
const CLOSE_CHANGE = new RegExp(
  `(?<![\\p{L}])(?:${UP}|${DOWN})\\s+(?:us\\s+|the\\s+\\p{L}+\\s+)?(?:${APPROX})*[$€£~]*$`,
  'iu',
);
