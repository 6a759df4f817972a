import type { Change, EntryAnchor, FieldAnchor, UnappliedReason } from './types.ts';

const NAMES: Record<string, string> = {
  position: 'title',
  name: 'name',
  organization: 'organisation',
  institution: 'school',
  studyType: 'degree',
  area: 'field of study',
  location: 'place',
  startDate: 'start',
  endDate: 'end',
  email: 'e-mail',
  phone: 'phone number',
  label: 'line under the name',
  url: 'link',
  highlights: 'highlight',
};

/** What a field is called, in a sentence. */
export const fieldName = (key: string, list?: string): string =>
  list === 'work' && key === 'name' ? 'employer' : (NAMES[key] ?? key.split('/').at(-1)!);

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`;

/** An entry, as a person would point at it. */
export const entryName = ({ title, by, printed }: EntryAnchor): string =>
  quoted([title, by].filter(Boolean).join(', ') || printed);

const ofEntry = (field: FieldAnchor): string => (field.entry ? ` of ${entryName(field.entry)}` : '');

/** What a correction says, in a sentence. */
export function changeSays(change: Change): string {
  switch (change.kind) {
    case 'set': {
      const name = `The ${fieldName(change.field.key, change.field.entry?.list)}${ofEntry(change.field)}`;
      if (change.value !== null) return `${name} is ${quoted(change.value)}.`;
      return change.field.key === 'endDate' ? `${name} is open: it goes on.` : `${name} is left out.`;
    }
    case 'confirm':
      return `The ${fieldName(change.field.key, change.field.entry?.list)}${ofEntry(change.field)} was read rightly.`;
    case 'remove-entry':
      return change.into
        ? `${entryName(change.entry)} belongs to ${entryName(change.into)}.`
        : `${entryName(change.entry)} is no entry.`;
    case 'add-entry':
      return `${quoted(change.line.text)} is an entry of its own.`;
    case 'move-line':
      return `${quoted(change.line.text)} is a highlight of ${entryName(change.to)}.`;
    case 'leave-out':
      return `${quoted(change.line.text)} is left out.`;
    case 'settle':
      return `${quoted(change.line.text)} is fine as it is.`;
    case 'dismiss':
      return `${entryName(change.entry)} is right as it stands.`;
  }
}

/** Why a correction has no place in this version, and what can be done. */
export function unappliedSays(reason: UnappliedReason, detail = ''): string {
  switch (reason) {
    case 'not-found':
      return `Nothing in this version reads like ${detail}. Make it again where it belongs, or take it back.`;
    case 'ambiguous':
      return `More than one place reads like ${detail}, and which is meant is not certain. Make it again where it belongs, or take it back.`;
    case 'read-differently':
      return `This version reads ${detail} there. Make the correction again if it still holds, or take it back.`;
    case 'impossible':
      return detail;
    case 'replaced':
      return 'A later correction of the same thing holds.';
  }
}
