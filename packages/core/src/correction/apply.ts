import type { ResumeReading } from '../reading/index.ts';
import type { Application } from './application.ts';
import { dismissals, dropEmptied, heldEntries, removeEntries, removeInto } from './apply-entries.ts';
import { setFields } from './apply-fields.ts';
import { addEntries, heldLines, leaveLinesOut, moveLines, settleLosses } from './apply-lines.ts';
import { correctable } from './correctable.ts';
import { closeDraft, openDraft, pathOf } from './draft.ts';
import { byTime } from './order.ts';
import { printedLines } from './printed-lines.ts';
import type { Corrected, Correction } from './types.ts';

/**
 * Applies corrections to a reading: the text stays, and everything that was made of it follows.
 * *Why* all anchors are looked up in the reading as it was read: no correction moves the ground under another, so
 * their order does not matter, and applying them twice is applying them once.
 */
export function applyCorrections(reading: ResumeReading, corrections: readonly Correction[]): Corrected {
  const draft = openDraft(reading);
  const lines = printedLines(reading);
  const work: Application = { draft, lines, entries: [...draft.entries], unapplied: [], holding: new Map() };
  const ordered = [...corrections].sort(byTime);
  const held = heldLines(work, ordered);
  addEntries(work, held);
  const aimed = heldEntries(work, ordered);
  removeInto(work, aimed);
  moveLines(work, held);
  leaveLinesOut(work, held);
  removeEntries(work, aimed);
  settleLosses(work, held);
  setFields(work, ordered);
  const dismissed = dismissals(work, aimed);
  dropEmptied(draft);
  const failed = new Set(work.unapplied.map(({ correction }) => correction));
  return {
    reading: corrections.length > failed.size ? closeDraft(draft) : reading,
    applied: ordered.filter((one) => !failed.has(one)),
    unapplied: work.unapplied,
    dismissed: dismissed.map(({ entry, doubt }) => ({ path: pathOf(draft, { entry, below: '' }), doubt })),
    ...correctable(reading, draft, lines, work.entries),
  };
}
