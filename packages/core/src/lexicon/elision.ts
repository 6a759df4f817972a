import { type Atom, atoms, joined } from './atom.ts';
import type { Candidate } from './candidate.ts';
import type { Lexicon } from './compile.ts';

const LIST_GAP = /^\s*(?:[-,/&]|-?\s*,|-?\s*\b(?:and|or|und|oder)\b)\s*$/iu;
/** *Why* no comma: in `data structures, integrations` the second item stands for itself. */
const SHARED_GAP = /^\s*(?:[-/&]|-?\s*\b(?:and|or|und|oder)\b)\s*$/iu;
const LINK = /^(?:and|or|und|oder)$/u;

interface Reading {
  lexicon: Lexicon;
  text: string;
  list: readonly Atom[];
}

/** Adds the skills whose shared word is said once: `unit and integration tests`, `product vision and strategy`. */
export function elided(reading: Reading, firm: readonly Candidate[]): Candidate[] {
  const taken = new Set(
    firm.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, i) => from + i)),
  );
  const added = firm.flatMap((candidate) => [
    ...beforeIt(reading, candidate),
    ...afterIt(reading, candidate),
  ]);
  const fresh = added.filter(
    (one, i) => !taken.has(one.from) && added.findIndex((other) => other.from === one.from) === i,
  );
  return [...firm, ...fresh].sort((a, b) => a.from - b.from);
}

/** `unit` in `unit and integration tests` shares the last word. */
function beforeIt(reading: Reading, { from, until }: Candidate): Candidate[] {
  const at =
    LINK.test(reading.list[from - 1]?.exact ?? '') || reading.list[from - 1]?.mark ? from - 2 : from - 1;
  return until - from > 1 && inList(reading, at, from, LIST_GAP) ? pair(reading, at, until - 1, at) : [];
}

/** `strategy` in `product vision and strategy` shares the first word. */
function afterIt(reading: Reading, { from, until }: Candidate): Candidate[] {
  const { list } = reading;
  const at = LINK.test(list[until]?.exact ?? '') || list[until]?.mark ? until + 1 : until;
  return until - from > 1 && inList(reading, until - 1, at, SHARED_GAP) ? pair(reading, from, at, at) : [];
}

function inList({ text, list }: Reading, left: number, right: number, gap: RegExp): boolean {
  const [one, other] = [list[left], list[right]];
  if (!one || !other || one.mark || other.mark || joined(text, one, other)) return false;
  return gap.test(text.slice(one.end, other.start));
}

/** The skill named by two words that stand apart, placed at the one that is not yet part of a name. */
function pair({ lexicon, text, list }: Reading, first: number, last: number, at: number): Candidate[] {
  const [one, other] = [list[first]!, list[last]!];
  const words = `${text.slice(one.start, one.end)} ${text.slice(other.start, other.end)}`;
  const hit = lexicon.namings.at(words, atoms(words), 0).find(({ until }) => until === 2);
  return hit && !hit.value.ambiguous ? [{ naming: hit.value, from: at, until: at + 1, elided: true }] : [];
}
