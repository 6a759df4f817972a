import type { ResumeReading } from '../reading/index.ts';
import { type Draft, type DraftEntry, type Fields, pathOf } from './draft.ts';
import { lineAnchors, toldEntry } from './find-again.ts';
import { isWithin, type PrintedLine, wordsLost } from './printed-lines.ts';
import { SETTABLE } from './settable.ts';
import type { CorrectableField, CorrectableLine, Corrected, EntryAnchor, FieldAnchor } from './types.ts';
import { folded } from './words.ts';

/** Everything in a corrected reading that can be corrected further, with the anchors to say it by. */
export function correctable(
  reading: ResumeReading,
  draft: Draft,
  lines: PrintedLine[],
  entries: DraftEntry[],
): Pick<Corrected, 'entries' | 'fields' | 'lines'> {
  const anchors = new Map(entries.map((entry) => [entry, toldEntry(entries, entry)]));
  const own = draft.entries.map((entry) => ({
    entry,
    path: pathOf(draft, { entry, below: '' }),
    anchor: anchors.get(entry)!,
  }));
  return {
    entries: own.map(({ path, anchor }) => ({ path, anchor })),
    fields: [
      ...withSame(
        fieldsOf(draft.basics, (reading.resume.basics ?? {}) as Fields, '/basics', SETTABLE.basics),
      ),
      ...own.flatMap(({ entry, path, anchor }) => entryFields(entry, path, anchor)),
    ],
    lines: linesNow(draft, lines),
  };
}

function entryFields(entry: DraftEntry, path: string, anchor: EntryAnchor): CorrectableField[] {
  const { highlights: _, ...value } = entry.value;
  return withSame([
    ...fieldsOf(value, entry.read, path, SETTABLE[entry.list], anchor),
    ...entry.highlights.map(({ text }, i) => ({
      path: `${path}/highlights/${i}`,
      anchor: { entry: anchor, key: 'highlights', was: text },
    })),
  ]);
}

/** Items of one list that say the same are told apart by their order. */
function withSame(fields: CorrectableField[]): CorrectableField[] {
  const alike = new Map<string, CorrectableField[]>();
  const keyOf = ({ anchor }: CorrectableField) => `${anchor.key} ${folded(anchor.was ?? '')}`;
  for (const field of fields) alike.set(keyOf(field), []);
  for (const field of fields) alike.get(keyOf(field))!.push(field);
  return fields.map((field) => {
    const same = alike.get(keyOf(field))!;
    if (same.length < 2) return field;
    return { ...field, anchor: { ...field.anchor, same: { nth: same.indexOf(field), of: same.length } } };
  });
}

/** The fields that are there, then the empty ones that can be filled in. */
function fieldsOf(
  value: Fields,
  read: Fields,
  base: string,
  settable: readonly string[],
  entry?: EntryAnchor,
): CorrectableField[] {
  const there = leavesOf(value, '');
  const empty = settable.filter((key) => !there.some(({ path }) => path === `/${key}`));
  return [...there, ...empty.map((key) => ({ path: `/${key}`, text: undefined }))].map(({ path, text }) => {
    const inList = /\/\d+(?:\/|$)/.test(path);
    const was = inList ? text : textAt(read, path);
    const anchor: FieldAnchor = {
      ...(entry && { entry }),
      key: path.slice(1).replace(/\/\d+(?=\/|$)/g, ''),
      ...(was !== undefined && { was }),
    };
    return { path: `${base}${path}`, anchor };
  });
}

function leavesOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}/${key}`));
  return value === undefined || value === null ? [] : [{ path, text: String(value) }];
}

function textAt(from: Fields, path: string): string | undefined {
  const value = path
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Fields | undefined)?.[key], from);
  return value === undefined || value === null ? undefined : String(value);
}

function linesNow(draft: Draft, lines: PrintedLine[]): CorrectableLine[] {
  const anchors = lineAnchors(lines);
  return lines.map(({ span, text }, i) => {
    const block = span && draft.blocks.find((one) => isWithin(span, one.span));
    const loss = draft.losses.find((one) =>
      one.span ? span && isWithin(span, one.span) : !span && wordsLost(one) === text,
    );
    return {
      text,
      ...(span && { span }),
      anchor: anchors[i]!,
      ...(block?.place && { path: pathOf(draft, block.place) }),
      ...(loss && { loss: loss.reason }),
    };
  });
}
