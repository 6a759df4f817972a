import { fold, words } from '../resume/words/fold.ts';
import { clean } from './cells.ts';
import type { Named } from './types.ts';

/** Letters that people put after their name: degrees, licences, certificates. */
const LETTERS =
  words(`phd dphil md mba emba msc ma ba bsc beng meng mphil llm llb jd cpa cfa cma cisa cism cissp pmp pgmp pfmp capm acp csm
cspo cspo safe spc rte psm pspo itil prince2 shrm scp shrmcp shrmscp sphr phr gphr pe eng ceng fcca acca aca frm caia cfp rn bsn msn np dds dvm
esq mph mpa med edd dba llb pharmd cipp cippe ccna ccie rhce togaf lssbb lssgb six sigma asa fsa cbap sre mirm fcipd cipd assoc jr ing dipl drs ir`);

const PRONOUN =
  /[([{]\s*(?:he|she|they|it|him|her|them|ze|xe|er|sie|ihm|ihr|il|elle|iel|él|ella|elle|ele|ela|hij|zij|hen|lui|lei|han|hon|hun|any)(?:\s*[/|,·]\s*\p{L}+)*\s*[)\]}]/giu;
const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0e|\ufe0f|\u20e3)+/gu;
/** Marks people set beside their name; letters of a script, apostrophes, dots and hyphens are none. */
const MARKS = /[®™✓✔★☆●•►▶|~^]+/gu;

/** Small words that belong to the family name after them. */
const PARTICLES = words(
  'van von der den de del della di da do dos das du la le les el al bin ibn ben abu ter ten zu zur af av st',
);

/** No name is longer; a cell of a hostile file may be. */
const LONGEST = 200;

/** A name as most are: capitalised words and nothing else. */
const PLAIN = /^\p{Lu}[\p{Ll}'’-]*(?:[ -]\p{Lu}[\p{Ll}'’-]+)*$/u;

/** A name without what is no name: pronouns, emoji, marks, the letters after it. Whole again when nothing would be left. */
export function bareName(printed: string): string {
  if (printed.length > LONGEST || PLAIN.test(printed)) return printed.trim();
  const text = printed
    .replace(/\s[|•].*$/s, '')
    .replace(PRONOUN, ' ')
    .replace(EMOJI, ' ')
    .replace(MARKS, ' ')
    .replace(/[([{]\s*[)\]}]/g, ' ');
  const bare = withoutLetters(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[,;\s]+|[,;\s]+$/g, ''),
  );
  return /\p{L}/u.test(bare) ? bare : printed.trim();
}

const isKnown = (word: string): boolean => LETTERS.has(fold(word).replace(/[^\p{L}\d]/gu, ''));

const isLetters = (piece: string): boolean =>
  isKnown(piece) || (/^[A-Z][A-Za-z.-]{1,5}$/.test(piece) && (piece.match(/[A-Z]/g)?.length ?? 0) >= 2);

function withoutLetters(name: string): string {
  const [first = '', ...after] = name.split(/\s*[,;]\s*/);
  const credentials =
    after.length > 0 &&
    after.every((piece) => piece.split(/[\s/&+]+/).every((word) => !word || isLetters(word)));
  const kept = credentials ? first : name;
  // Without a comma only letters that are surely none of a name are taken off.
  return kept.replace(/(?:\s+(?:[A-Z][A-Za-z]?\.?){1,2}[A-Z]+\.?)+$/, (tail) =>
    kept !== kept.toUpperCase() &&
    tail
      .trim()
      .split(/\s+/)
      .every((word) => word.length > 2 && isKnown(word))
      ? ''
      : tail,
  );
}

/** First and last name from a cell that holds both: "Ana de la Cruz", "Lindqvist, Petra". */
function splitName(whole: string): Pick<Named, 'firstName' | 'lastName'> {
  const name = bareName(whole);
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (turned) return { firstName: turned[2]!.trim(), lastName: turned[1]!.trim() };
  const parts = name.split(/\s+/);
  if (parts.length === 1) return name ? { firstName: name } : {};
  let at = parts.length - 1;
  while (at > 1 && PARTICLES.has(fold(parts[at - 1]!).replace(/[^\p{L}]/gu, ''))) at--;
  return { firstName: parts.slice(0, at).join(' '), lastName: parts.slice(at).join(' ') };
}

/** A person's name from the columns that have it. */
export function nameOf(cells: { firstName?: string; lastName?: string; name?: string }): Omit<Named, 'url'> {
  const [first, last, whole] = [cells.firstName, cells.lastName, cells.name].map((cell) => clean(cell ?? ''));
  const printed = [first, last].filter(Boolean).join(' ') || whole!;
  if (!printed) return {};
  const named =
    first || last
      ? { ...(first && { firstName: bareName(first) }), ...(last && { lastName: bareName(last) }) }
      : splitName(whole!);
  const shown = [named.firstName, named.lastName].filter(Boolean).join(' ');
  return { ...named, ...(shown !== printed && { printedName: printed }) };
}

/** A name in the form in which two printings of it are the same. */
export const nameKey = (name: string): string =>
  fold(bareName(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
