import { type Application, aimAt, hold, isOf, type Of, refuse } from './application.ts';
import { type DraftEntry, type Place, pathOf } from './draft.ts';
import { sameText } from './find-again.ts';
import { fieldName } from './says.ts';
import { confirm, findField, isSameMatter, setField, textOf } from './set-field.ts';
import { isSettable } from './settable.ts';
import type { Correction } from './types.ts';
import { valueFor } from './value.ts';

type FieldChange = Of<'set' | 'confirm'>;

/** Finds every field first, so that of two corrections of one field only the later is made. */
export function setFields(work: Application, ordered: Correction[]): void {
  const aimed: { correction: FieldChange; place: Place }[] = [];
  for (const correction of ordered.filter(isOf('set', 'confirm'))) {
    const { field } = correction.change;
    const entry = field.entry && aimAt(work, correction, field.entry);
    if (field.entry && !entry) continue;
    const place = placeOf(work, correction, entry);
    if (!place) continue;
    hold(work, `field ${pathOf(work.draft, place)}`, correction);
    aimed.push({ correction, place });
  }
  const holding = new Set(work.holding.values());
  const lastFirst = aimed
    .filter(({ correction }) => holding.has(correction))
    .sort((a, b) => indexTakenOut(b) - indexTakenOut(a));
  for (const { correction, place } of lastFirst) make(work, correction, place);
}

/** Items are taken out of their lists last, from the end, so that none moves before its turn. */
const indexTakenOut = ({
  correction: { change },
  place,
}: {
  correction: FieldChange;
  place: Place;
}): number =>
  change.kind === 'set' && change.value === null
    ? Number(/\/(\d+)$/.exec(place.below)?.[1] ?? -1)
    : Number.MAX_SAFE_INTEGER;

function placeOf(
  work: Application,
  correction: FieldChange,
  entry: DraftEntry | undefined,
): Place | undefined {
  const { draft } = work;
  const { field } = correction.change;
  if (entry && !draft.entries.includes(entry))
    return refuse(
      work,
      correction,
      'impossible',
      'Its entry was taken away. Take that back first, or take this back.',
    );
  const value = correction.change.kind === 'set' ? correction.change.value : null;
  const place = findField(draft, field, value, entry);
  const there = place && (textOf(draft, place) !== undefined || isSettable(field.key, entry?.list));
  if (there) return place;
  // A field that was taken out stays out.
  return refuse(work, correction, 'not-found', `“${field.was ?? fieldName(field.key, entry?.list)}”`);
}

function make(work: Application, correction: FieldChange, place: Place): void {
  const { draft } = work;
  const { change } = correction;
  const now = textOf(draft, place);
  const differs = () =>
    refuse(work, correction, 'read-differently', now === undefined ? 'nothing' : `“${now}”`);
  if (change.kind === 'confirm') {
    if (sameText(now, change.field.was)) confirm(draft, place);
    else differs();
    return;
  }
  const given = valueFor(change.field.key, change.value);
  if ('message' in given) refuse(work, correction, 'impossible', `${given.message} ${given.hint}`);
  else if (place.entry && place.highlight && given.value !== null)
    refuse(work, correction, 'impossible', 'A highlight stays as it is printed. Move it, or leave it out.');
  else if (isSameMatter(draft, place, change.field, given.value)) setField(draft, place, given.value);
  else differs();
}
