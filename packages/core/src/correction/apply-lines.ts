import type { Span } from '../document/index.ts';
import { addEntry } from './add-entry.ts';
import {
  type Application,
  aimAt,
  hold,
  isOf,
  lookUp,
  type Of,
  refuse,
  takesHighlights,
} from './application.ts';
import type { Draft, DraftEntry, Highlight } from './draft.ts';
import { findLine } from './find-again.ts';
import { leaveOut, moveLine, settleLoss } from './lines-of-entry.ts';
import { dependedFirst } from './order.ts';
import type { PrintedLine } from './printed-lines.ts';
import { entryName } from './says.ts';
import type { Correction, LineAnchor } from './types.ts';

type LineChange = Of<'add-entry' | 'move-line' | 'leave-out' | 'settle'>;
export type HeldLines = Map<LineChange, PrintedLine>;

export function heldLines(work: Application, ordered: Correction[]): HeldLines {
  const held: HeldLines = new Map();
  for (const correction of ordered.filter(isOf('add-entry', 'move-line', 'leave-out', 'settle'))) {
    const { line: anchor, kind } = correction.change;
    const line = lookUp(work, correction, findLine(work.lines, anchor), `“${anchor.text}”`);
    if (!line) continue;
    if (!line.span && kind !== 'settle') {
      refuse(
        work,
        correction,
        'impossible',
        'This was lost before the page was read, and stands nowhere on it.',
      );
      continue;
    }
    for (const [other, same] of held) if (same === line) held.delete(other);
    hold(work, `line ${work.lines.indexOf(line)}`, correction);
    held.set(correction, line);
  }
  return held;
}

/** From the foot of the page up, so that each takes along only what stands above the next. */
export function addEntries(work: Application, held: HeldLines): void {
  const adding = [...held].filter(([correction]) => correction.change.kind === 'add-entry') as [
    Of<'add-entry'>,
    PrintedLine & { span: Span },
  ][];
  for (const [correction, { span }] of adding.sort((a, b) => b[1].span.start - a[1].span.start)) {
    const { list, fields } = correction.change;
    const entry = addEntry(work.draft, span, list, fields);
    if (!entry) continue;
    // It was one before: to say so is the contrary of saying that it is none.
    if (work.entries.includes(entry)) hold(work, `entry ${work.entries.indexOf(entry)}`, correction);
    else work.entries.push(entry);
  }
}

interface Move {
  line: PrintedLine;
  to: DraftEntry;
  after: PrintedLine | null | undefined;
}

/** What a line stands after is put in its place first. */
export function moveLines(work: Application, held: HeldLines): void {
  const moves: Move[] = [];
  for (const [correction, line] of held) {
    if (!isOf('move-line')(correction)) continue;
    const { to: anchor, after } = correction.change;
    const to = aimAt(work, correction, anchor);
    if (!to) continue;
    const behind = after && lineOf(work, after);
    // Behind itself is nowhere in particular.
    if (takesHighlights(work, to)) moves.push({ line, to, after: behind === line ? undefined : behind });
    else
      refuse(
        work,
        correction,
        'impossible',
        `${entryName(anchor)} takes no highlights. Choose another entry.`,
      );
  }
  const ordered = dependedFirst(moves, ({ after, to }) =>
    moves.find((other) => after && other.line === after && other.to === to),
  );
  for (const { line, to, after } of ordered)
    moveLine(work.draft, line.span!, to, after && highlightAt(work.draft, after, to));
}

function lineOf(work: Application, anchor: LineAnchor): PrintedLine | undefined {
  const found = findLine(work.lines, anchor);
  return 'one' in found ? found.one : undefined;
}

function highlightAt({ blocks }: Draft, { span }: PrintedLine, entry: DraftEntry): Highlight | undefined {
  const block = blocks.find(({ span: own }) => own.start === span?.start && own.end === span.end);
  return block?.place?.entry === entry ? block.place.highlight : undefined;
}

export function leaveLinesOut({ draft }: Application, held: HeldLines): void {
  for (const [{ change }, line] of held) if (change.kind === 'leave-out') leaveOut(draft, line.span!);
}

/** After all that could be lost by the other corrections is. */
export function settleLosses({ draft }: Application, held: HeldLines): void {
  for (const [{ change }, line] of held) if (change.kind === 'settle') settleLoss(draft, line);
}
