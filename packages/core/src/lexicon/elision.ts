import { type Atom, joined } from './atom.ts';
import type { Candidate } from './candidate.ts';
import type { Lexicon } from './compile.ts';

const SHARED_HEAD = /^\s*(?:[-,/&]|-?\s*,|-?\s*\b(?:and|or|und|oder)\b)\s*$/iu;

/** Adds the skills whose last word is said once for several: `unit and integration tests`, `product & project management`. */
export function elided(
  lexicon: Lexicon,
  text: string,
  list: readonly Atom[],
  firm: readonly Candidate[],
): Candidate[] {
  const taken = new Set(firm.flatMap(({ from, until }) => span(from, until)));
  const added = firm.flatMap((candidate) => beforeHead(lexicon, text, list, candidate, taken));
  return [...firm, ...added].sort((a, b) => a.from - b.from);
}

function beforeHead(
  lexicon: Lexicon,
  text: string,
  list: readonly Atom[],
  { from, until }: Candidate,
  taken: ReadonlySet<number>,
): Candidate[] {
  if (until - from < 2) return [];
  const first = wordBefore(text, list, from);
  if (first === undefined || taken.has(first)) return [];
  const head = list[until - 1]!;
  const phrase = `${text.slice(list[first]!.start, list[first]!.end)} ${text.slice(head.start, head.end)}`;
  const pair = [list[first]!, head].map((atom, i) => ({
    ...atom,
    start: i === 0 ? 0 : phrase.length - (head.end - head.start),
    end: i === 0 ? list[first]!.end - list[first]!.start : phrase.length,
  }));
  const hit = lexicon.namings.at(phrase, pair, 0).find((found) => found.until === 2);
  return hit && !hit.value.ambiguous
    ? [{ naming: hit.value, from: first, until: first + 1, elided: true }]
    : [];
}

/** Index of the word that shares the head of the phrase at `from`, if the text between them is a list's. */
function wordBefore(text: string, list: readonly Atom[], from: number): number | undefined {
  const mark = list[from - 1];
  const at = mark?.mark || /^(?:and|or|und|oder)$/u.test(mark?.exact ?? '') ? from - 2 : from - 1;
  const word = list[at];
  if (!word || word.mark || joined(text, word, list[from]!)) return undefined;
  return SHARED_HEAD.test(text.slice(word.end, list[from]!.start)) ? at : undefined;
}

const span = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, i) => from + i);
