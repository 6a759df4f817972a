import { partialDate } from '#lib/wording/partial-date.ts';
import type { Field } from './outline.ts';

type Held = Pick<Field, 'kind' | 'value'>;

/** A field's value as a person reads it: `Mar 2021`, `present`, an address without its scheme. */
export const shownValue = (field: Held): string =>
  field.kind === 'link' ? field.value.replace(/^https?:\/\/(?:www\.)?/, '') : typedValue(field);

/** A field's value as a person would type it. */
export function typedValue({ kind, value }: Held): string {
  if (kind === 'until' && value === '') return 'present';
  return kind === 'date' || kind === 'until' ? partialDate(value) : value;
}
