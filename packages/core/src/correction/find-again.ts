import type { ReadEntry } from './entries.ts';
import type { PrintedLine } from './printed-lines.ts';
import type { EntryAnchor, LineAnchor } from './types.ts';
import { folded, likeness, nearestOf, type Words, wordsOf } from './words.ts';

/** A line of which this part of the words is the same is the same line: one changed word in four. */
const LINE_LIKE = 0.7;

/** An entry that answers this well to an anchor is the same entry: a changed title, but employer and start stand. */
const ENTRY_LIKE = 0.65;

/** The next best must be this much less like it; what lies closer is two alike, and neither is taken. */
const MARGIN = 0.15;

/** By this much more than another thing of its own document was like it; that one may still be there. */
const NEARER = 0.05;

/** The very same print with other facts, or the very same facts in another print. */
const VERY = 0.99;

export type Found<T> = { one: T } | { none: 'not-found' | 'ambiguous' };

interface Told {
  same?: { nth: number; of: number };
  alike?: number;
}

/** The one candidate that the anchor means, or why there is none. */
function findOne<T>(
  candidates: readonly T[],
  anchor: Told,
  like: (one: T) => number,
  enough: number,
): Found<T> {
  const scored = candidates
    .map((one) => ({ one, score: like(one) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score);
  const exact = scored.filter(({ score }) => score === 1);
  if (exact.length > 1 || anchor.same) {
    const { nth, of } = anchor.same ?? { nth: -1, of: -1 };
    return exact.length === of
      ? { one: exact[nth]!.one }
      : { none: scored.length > 0 ? 'ambiguous' : 'not-found' };
  }
  if (exact[0]) return { one: exact[0].one };
  const [best, next] = scored;
  if (!best) return { none: 'not-found' };
  const close = next && best.score - next.score < MARGIN;
  if (close || best.score < (anchor.alike ?? 0) + NEARER) return { none: 'ambiguous' };
  return { one: best.one };
}

/** What tells a thing apart from the others of its own document. */
const told = (same: { nth: number; of: number }, nearest: number, enough: number): Told => ({
  ...(same.of > 1 && { same }),
  ...(nearest > enough - NEARER && { alike: Math.round(nearest * 100) / 100 }),
});

export function findLine(lines: readonly PrintedLine[], anchor: LineAnchor): Found<PrintedLine> {
  const words = wordsOf(anchor.text);
  return findOne(lines, anchor, (line) => likeness(words, line.words, LINE_LIKE), LINE_LIKE);
}

/** The anchors of all lines, in their order. */
export function lineAnchors(lines: readonly PrintedLine[]): LineAnchor[] {
  const nearest = nearestOf(lines.map(({ words }) => words));
  return lines.map(({ text }, i) => ({ text, ...told(nearest[i]!.same, nearest[i]!.likeness, LINE_LIKE) }));
}

/** Title, employer and start say most of what an entry is; the employer a little more, for titles are reworded. */
const WEIGHTS = { title: 0.35, by: 0.4, start: 0.25 };

/**
 * How well an entry answers to an anchor: by what was read there as far as it was read, by the print for the rest.
 * *Why* not the better of both: two heads of one kind share most of their words and are two entries.
 */
export function entryLikeness(anchor: EntryAnchor, other: EntryAnchor): number {
  if (anchor.list !== other.list) return 0;
  const [words, others] = [wordsIn(anchor), wordsIn(other)];
  const printed = anchor.printed && other.printed ? likeness(words.printed, others.printed) : 0;
  let [sum, weight] = [0, 0];
  for (const key of ['title', 'by', 'start'] as const) {
    const [own, its] = [anchor[key], other[key]];
    if (own === undefined || its === undefined) continue;
    weight += WEIGHTS[key];
    sum += WEIGHTS[key] * (key === 'start' ? dateLikeness(own, its) : likeness(words[key], others[key]));
  }
  if (printed === 1) return sum === weight ? 1 : VERY;
  return Math.min(VERY, sum + (1 - weight) * printed);
}

type AnchorWords = Record<'printed' | 'title' | 'by', Words>;

/** The words of an anchor are counted once, for it is held against every other. */
const counted = new WeakMap<EntryAnchor, AnchorWords>();

function wordsIn(anchor: EntryAnchor): AnchorWords {
  const known = counted.get(anchor);
  if (known) return known;
  const { printed, title = '', by = '' } = anchor;
  const words = { printed: wordsOf(printed), title: wordsOf(title), by: wordsOf(by) };
  counted.set(anchor, words);
  return words;
}

const dateLikeness = (a: string, b: string): number =>
  a === b ? 1 : a.slice(0, 4) === b.slice(0, 4) ? 0.7 : 0;

export const findEntry = <T extends Pick<ReadEntry, 'anchor'>>(
  entries: readonly T[],
  anchor: EntryAnchor,
): Found<T> => findOne(entries, anchor, (one) => entryLikeness(anchor, one.anchor), ENTRY_LIKE);

/** The anchor with what tells it apart from the others of its document. */
export function toldEntry(
  entries: readonly Pick<ReadEntry, 'anchor'>[],
  own: Pick<ReadEntry, 'anchor'>,
): EntryAnchor {
  const scores = entries.map((one) => (one === own ? 1 : entryLikeness(own.anchor, one.anchor)));
  const same = entries.filter((_, i) => scores[i] === 1);
  const nearest = Math.max(0, ...scores.filter((score) => score < 1));
  return { ...own.anchor, ...told({ nth: same.indexOf(own), of: same.length }, nearest, ENTRY_LIKE) };
}

export const sameText = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined ? a === b : folded(a) === folded(b);
