import type { JsonResume } from '../document/index.ts';
import { inTimeOrder } from './time.ts';
import type { WeighedPiece } from './worth.ts';

/** The latest post keeps this many lines as long as others have something to give. */
const LATEST_KEEPS = 3;
/** Larger than any worth: what carries it goes last. */
const LAST = 1000;
const LATE = 500;

/**
 * The order in which pieces make room: first what says nothing for the target, then the rest by its worth for each line
 * that it takes.
 *
 * Posts, degrees and languages never yield, for a gap would be read into the page; the best line of every post yields
 * last, the best three of the latest shortly before.
 */
export function yieldingOf(
  resume: JsonResume,
  pieces: readonly WeighedPiece[],
): { order: string[]; spare: number } {
  const held = heldBack(resume, pieces);
  const price = (piece: WeighedPiece) => piece.worth / linesOf(piece) + (held.get(piece.id) ?? 0);
  const open = pieces
    .filter(({ kind, section, idle }) => !idle && !(kind === 'entry' && STAYING.has(section)))
    .sort((a, b) => price(a) - price(b));
  const isSpare = (piece: WeighedPiece) => !piece.speaks && !held.has(piece.id);
  const [spare, rest] = [open.filter(isSpare), open.filter((piece) => !isSpare(piece))];
  return { order: [...spare, ...rest].map(({ id }) => id), spare: spare.length };
}

/** Letters on a line of a page, about. */
const LINE = 95;

/** The room a piece takes, about: what says the same in less of it is worth more. */
const linesOf = ({ kind, section, text }: WeighedPiece): number =>
  kind === 'keyword' || section === 'education' ? text.length / LINE + 0.1 : Math.ceil(text.length / LINE);

const STAYING = new Set(['work', 'education', 'languages']);

function heldBack(resume: JsonResume, pieces: readonly WeighedPiece[]): Map<string, number> {
  const held = new Map<string, number>();
  const work = resume.work ?? [];
  const latest = work.indexOf(inTimeOrder(work)[0] ?? {});
  work.forEach((_, at) => {
    const lines = pieces
      .filter(({ path, kind }) => kind === 'line' && path.startsWith(`/work/${at}/`))
      .sort((a, b) => b.worth - a.worth);
    for (const [rank, { id }] of lines.slice(0, at === latest ? LATEST_KEEPS : 1).entries())
      held.set(id, rank === 0 ? LAST : LATE);
  });
  for (const { id, kind } of pieces) if (kind === 'summary') held.set(id, LATE);
  return held;
}
