import { shownValue } from './shown-value.ts';
import type { Note, ShownEntry, ShownField } from './view.ts';

/** One doubt about one or several fields that stand side by side. */
export interface SharedNote extends Note {
  /** The words it is about. */
  about: string[];
  paths: string[];
}

/** The doubts of fields on one line, each said once; what each is about is named where they differ. */
export function notesOf(fields: readonly ShownField[]): SharedNote[] {
  const notes = new Map<string, SharedNote>();
  for (const field of fields) {
    if (!field.doubt) continue;
    const { says, next, fine } = field.doubt;
    const key = `${says}\n${fine}`;
    const note = notes.get(key) ?? { says, next, fine, about: [], paths: [] };
    note.about.push(shownValue(field));
    note.paths.push(field.path);
    notes.set(key, note);
  }
  const all = [...notes.values()];
  return all.length > 1 ? all : all.map((note) => ({ ...note, about: [] }));
}

/** What is doubtful in an entry and can be said to be right at once. */
export const settleable = ({ head, line, texts, lists, doubts, path }: ShownEntry): string[] => [
  ...doubts.filter(({ fine }) => fine).map(() => path),
  ...[...head, ...line, ...texts, ...lists.flatMap(({ items }) => items)]
    .filter(({ doubt }) => doubt?.fine)
    .map((field) => field.path),
];
