import type { ReadingView, ShownEntry, ShownField, ShownLoss } from './view.ts';

/** What a person is correcting: a field, an entry as a whole, something lost, or a line that became nothing. */
export type Target =
  | { kind: 'field'; id: string; field: ShownField; entry: ShownEntry; inList: boolean }
  | { kind: 'entry'; id: string; entry: ShownEntry; section: string }
  | { kind: 'loss'; id: string; loss: ShownLoss }
  | { kind: 'line'; id: string; line: number };

/** What an address means by `?edit=`: a path, `loss-2` or `line-14`. Nothing when it is not there any more. */
export function targetOf(
  { sections, losses }: ReadingView,
  edit: string | null | undefined,
): Target | undefined {
  if (!edit) return undefined;
  const loss = losses.find(({ id }) => id === edit);
  if (loss) return { kind: 'loss', id: edit, loss };
  const line = /^line-(\d+)$/.exec(edit)?.[1];
  if (line) return { kind: 'line', id: edit, line: Number(line) };
  for (const { key, entries } of sections)
    for (const entry of entries) {
      if (entry.path === edit) return { kind: 'entry', id: edit, entry, section: key };
      if (!edit.startsWith(`${entry.path}/`)) continue;
      const own = [...entry.head, ...entry.line, ...entry.texts, ...entry.missing];
      const field = own.find(({ path }) => path === edit);
      if (field) return { kind: 'field', id: edit, field, entry, inList: false };
      const item = entry.lists.flatMap(({ items }) => items).find(({ path }) => path === edit);
      if (item) return { kind: 'field', id: edit, field: item, entry, inList: true };
    }
  return undefined;
}
