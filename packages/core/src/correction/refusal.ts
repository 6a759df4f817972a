import { entryLikeness } from './find-again.ts';
import { entryName } from './says.ts';
import type { Corrected, Correction } from './types.ts';
import { isReversed, type Refusal } from './value.ts';

/**
 * Why corrections that were just made cannot be kept, from what came of them: one that has no place in the very
 * reading it was made in, or an entry that would end before it starts.
 */
export function refusalOf(corrected: Corrected, made: readonly Correction[]): Refusal | undefined {
  const failed = corrected.unapplied.find(({ correction }) => made.includes(correction));
  if (failed)
    return {
      message: failed.says,
      hint:
        failed.reason === 'impossible'
          ? 'Give it otherwise, and save again; nothing was changed.'
          : 'Open the page again and correct what it shows now.',
    };
  for (const { change } of made) {
    if (change.kind !== 'set' || !change.field.entry || !/^(?:start|end)Date$/.test(change.field.key))
      continue;
    const anchor = change.field.entry;
    const [entry] = [...corrected.entries].sort(
      (a, b) => entryLikeness(anchor, b.anchor) - entryLikeness(anchor, a.anchor),
    );
    const [, list, index] = entry?.path.split('/') ?? [];
    const value = (corrected.reading.resume[list as 'work'] ?? [])[Number(index)];
    if (!value || !isReversed(value.startDate, value.endDate)) continue;
    return {
      message: `${entryName(anchor)} would end (${value.endDate}) before it starts (${value.startDate}).`,
      hint: 'Correct the other date as well, both at once.',
    };
  }
  return undefined;
}
