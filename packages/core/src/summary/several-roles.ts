import type { Span } from '../document/index.ts';
import { findTitles, type TitlePhrase } from '../highlight/index.ts';

/** Small words that may stand between two titles of one offer. */
const BETWEEN =
  /^(?:\s(?:roles?|posts?|positions?|jobs?|work))?\s*(?:[,/|]|,?\s?(?:and\/or|or|and|&|plus|as well as|but also|alternatively),?|\s[–—-])\s*(?:(?:as|an?|the|your|even|also|maybe|perhaps|possibly|either|equally|otherwise|else|in|if need be,?|failing that,?|just as well|or|and)\s)*$/iu;
const OR = /(?:\bor\b|\/)/iu;
const OFFERING =
  /\b(?:open|look(?:ing)?|seek(?:ing)?|consider(?:ing)?|interested|available|happy|glad|either|both|roles?|posts?|positions?|jobs?|openings|alike|anything|suit(?:ed)?|apply(?:ing)?|hire me|could (?:be|work|start)|as well as|equally|all of|in one|next|flexible|wherever|whichever|whatever|want)\b/iu;
const FIELD = '[\\p{L}&/-]+(?:\\s[\\p{L}&/-]+){0,2}?';
/** Fields instead of titles: `product, design or data roles`. */
const FIELDS = new RegExp(
  `\\b(?:open to|looking (?:for|at)|seeking|considering|interested in|available for|(?:roles?|positions?|jobs?|work) in|suited to)\\s(?:${FIELD},\\s${FIELD}(?:,\\s${FIELD})*,?\\s(?:or|and)\\s${FIELD}|${FIELD}\\sor\\s${FIELD})\\s(?:roles?|positions?|posts?|jobs?)\\b`,
  'iu',
);

/** Posts held before, and people worked with. */
const NO_OFFER =
  /\b(?:been|was|were|(?:worked|trained|started|began|served|spent \p{L}+ years|years) as|former(?:ly)?|earlier|previously|before(?: that)?|once|with|alongside|between|reporting to|reports? to|hired|coached|mentored|trained|manag(?:e|ed|ing)|led|lead|taught|supported|advis(?:e|ed)|paired|by|for)\s(?:(?:an?|the|my|our|one|first|both)\s)*$/iu;

/** A title and a field in one offer: `architect or pre-sales roles`. */
const AND_A_FIELD =
  /^(?:,|\s?\/|\s(?:or|and|and\/or))\s?(?:[\p{L}-]+\s){1,3}(?:roles|posts|positions|jobs)\b/iu;

/** Where a text offers its writer for two or more roles at once. The present role beside the target is no offer of two. */
export function severalRoles(text: string): Span | undefined {
  const titles = findTitles(text);
  for (const group of listsOf(text, titles)) {
    const names = new Set(group.map(({ text: title }) => title.toLowerCase()));
    if (
      names.size < 2 ||
      NO_OFFER.test(text.slice(Math.max(0, group[0]!.span.start - 80), group[0]!.span.start))
    )
      continue;
    const span = { start: group[0]!.span.start, end: group.at(-1)!.span.end };
    const joints = text.slice(span.start, span.end);
    if (names.size > 2 || OR.test(joints) || OFFERING.test(sentenceAround(text, span))) return span;
  }
  const beside = titles.find(({ span }) => AND_A_FIELD.test(text.slice(span.end, span.end + 60)));
  if (beside) return beside.span;
  const fields = FIELDS.exec(text);
  return fields ? { start: fields.index, end: fields.index + fields[0].length } : undefined;
}

/** Titles that stand in one list, next to each other. */
const listsOf = (text: string, titles: readonly TitlePhrase[]): TitlePhrase[][] =>
  titles.reduce<TitlePhrase[][]>((lists, title) => {
    const last = lists.at(-1)?.at(-1);
    const joined = last && BETWEEN.test(text.slice(last.span.end, title.span.start));
    if (joined) lists.at(-1)!.push(title);
    else lists.push([title]);
    return lists;
  }, []);

function sentenceAround(text: string, { start, end }: Span): string {
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => text.lastIndexOf(mark, start)));
  const ends = ['. ', '! ', '? ', '\n'].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  return text.slice(Math.max(from, start - 200, 0), Math.min(...ends, end + 200));
}
