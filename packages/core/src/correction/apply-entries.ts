import { type Application, aimAt, hold, isOf, type Of, refuse, takesHighlights } from './application.ts';
import type { Draft, DraftEntry } from './draft.ts';
import { removeEntry } from './lines-of-entry.ts';
import { entryName } from './says.ts';
import type { Correction } from './types.ts';

type EntryChange = Of<'remove-entry' | 'dismiss'>;
type HeldEntries = Map<EntryChange, DraftEntry>;

export function heldEntries(work: Application, ordered: Correction[]): HeldEntries {
  const aimed: [EntryChange, DraftEntry, string][] = [];
  for (const correction of ordered.filter(isOf('remove-entry', 'dismiss'))) {
    const { change } = correction;
    const entry = aimAt(work, correction, change.entry);
    if (!entry) continue;
    const about = change.kind === 'dismiss' ? change.doubt : 'entry';
    const subject = `${about} ${work.entries.indexOf(entry)}`;
    hold(work, subject, correction);
    aimed.push([correction, entry, subject]);
  }
  const held = aimed.filter(([correction, , subject]) => work.holding.get(subject) === correction);
  return new Map(held.map(([correction, entry]) => [correction, entry]));
}

export function removeInto(work: Application, aimed: HeldEntries): void {
  for (const [correction, entry] of aimed) {
    if (correction.change.kind !== 'remove-entry' || !correction.change.into) continue;
    const into = aimAt(work, correction, correction.change.into);
    if (!into) continue;
    if (into === entry || !takesHighlights(work, into))
      refuse(
        work,
        correction,
        'impossible',
        `${entryName(into.anchor)} takes no highlights. Choose another entry.`,
      );
    else removeEntry(work.draft, entry, into);
  }
}

export function removeEntries(work: Application, aimed: HeldEntries): void {
  for (const [{ change }, entry] of aimed)
    if (change.kind === 'remove-entry' && !change.into) removeEntry(work.draft, entry);
}

export function dismissals(work: Application, aimed: HeldEntries) {
  return [...aimed].flatMap(([{ change }, entry]) =>
    change.kind === 'dismiss' && work.draft.entries.includes(entry) ? [{ entry, doubt: change.doubt }] : [],
  );
}

/** An entry of which every line was given another place is none any more. */
export function dropEmptied(draft: Draft): void {
  const emptied = draft.entries.filter(
    ({ value, read, highlights }) =>
      highlights.length === 0 &&
      Object.keys(read).length > 0 &&
      Object.keys(value).every((key) => key === 'highlights'),
  );
  if (emptied.length === 0) return;
  draft.entries = draft.entries.filter((entry) => !emptied.includes(entry));
  for (const block of draft.blocks)
    if (block.place?.entry && emptied.includes(block.place.entry)) delete block.place;
}
