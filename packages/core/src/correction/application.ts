import type { Draft, DraftEntry } from './draft.ts';
import { hasHighlights } from './entries.ts';
import { type Found, findEntry } from './find-again.ts';
import { byTime } from './order.ts';
import type { PrintedLine } from './printed-lines.ts';
import { entryName, unappliedSays } from './says.ts';
import type { Change, Correction, EntryAnchor, Unapplied, UnappliedReason } from './types.ts';

/** A reading with corrections on their way into it. */
export interface Application {
  draft: Draft;
  /** The lines and entries as they were read, and the entries that lines were made into: what anchors mean. */
  lines: PrintedLine[];
  entries: DraftEntry[];
  unapplied: Unapplied[];
  /** By what it is about: the correction that holds. */
  holding: Map<string, Correction>;
}

export type Of<Kind extends Change['kind']> = Correction & { change: Extract<Change, { kind: Kind }> };

export function refuse(
  work: Pick<Application, 'unapplied'>,
  correction: Correction,
  reason: UnappliedReason,
  detail?: string,
): undefined {
  work.unapplied.push({ correction, reason, says: unappliedSays(reason, detail) });
}

export const isOf =
  <Kind extends Change['kind']>(...kinds: Kind[]) =>
  (correction: Correction): correction is Of<Kind> =>
    kinds.some((kind) => kind === correction.change.kind);

export function lookUp<T>(
  work: Application,
  correction: Correction,
  found: Found<T>,
  name: string,
): T | undefined {
  if ('one' in found) return found.one;
  return refuse(work, correction, found.none, name);
}

export const aimAt = (
  work: Application,
  correction: Correction,
  anchor: EntryAnchor,
): DraftEntry | undefined => lookUp(work, correction, findEntry(work.entries, anchor), entryName(anchor));

/** Of two corrections of one thing the earlier gives way. */
export function hold(
  work: Pick<Application, 'holding' | 'unapplied'>,
  subject: string,
  correction: Correction,
): void {
  const other = work.holding.get(subject);
  const [holds, gives] = other && byTime(other, correction) > 0 ? [other, correction] : [correction, other];
  if (gives) refuse(work, gives, 'replaced');
  work.holding.set(subject, holds);
}

/** An entry that is still there and can have highlights. */
export const takesHighlights = ({ draft }: Application, entry: DraftEntry): boolean =>
  hasHighlights(entry.list) && draft.entries.includes(entry);
