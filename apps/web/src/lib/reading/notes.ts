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

/** What is doubtful in an entry in several places and can be said to be right at once; nothing where one press does. */
export function settleable({ head, line, texts, lists, doubts, path }: ShownEntry): string[] {
  const rows = [[...head, ...line], ...texts.map((field) => [field]), ...lists.map(({ items }) => items)];
  const paths = [
    ...doubts.filter(({ fine }) => fine).map(() => path),
    ...rows.flat().flatMap((field) => (field.doubt?.fine ? [field.path] : [])),
  ];
  return doubts.length + rows.flatMap(notesOf).length > 1 ? paths : [];
}
