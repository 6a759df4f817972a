import type { JsonResume } from '@throughline/core/document';
import { type FieldKind, LABELS, type SectionShape, SHAPES } from './shapes.ts';

/** One thing that was understood, or that is missing and can be added. */
export interface Field {
  path: string;
  label: string;
  kind: FieldKind;
  /** As the résumé holds it; empty where nothing was understood. */
  value: string;
}

/** A list below an entry: highlights, courses, keywords. */
export interface FieldList {
  key: string;
  label: string;
  items: Field[];
}

export interface Entry {
  path: string;
  /** What it is called where it is not shown itself: `Backend Engineer, Northwind Tech`. */
  name: string;
  head: Field[];
  /** Place and dates: what stands on the second line. */
  line: Field[];
  texts: Field[];
  lists: FieldList[];
  /** What such an entry usually has and this one lacks. */
  missing: Field[];
}

export interface OutlineSection {
  key: string;
  title: string;
  entries: Entry[];
  /** Entries of one or two words, set one after another. */
  compact: boolean;
}

type Fields = Record<string, unknown>;

/** A résumé as an outline to read: who, then each section in the order the document has them. */
export function outlineOf(resume: JsonResume, order: ReadonlyMap<string, number>): OutlineSection[] {
  const sections = Object.entries(SHAPES).flatMap(([key, shape]) => {
    const values =
      key === 'basics' ? [resume.basics ?? {}] : ((resume as Fields)[key] as Fields[] | undefined);
    if (!values || values.length === 0) return [];
    const entries = values.map((value, index) =>
      entryOf(key === 'basics' ? '/basics' : `/${key}/${index}`, value, shape),
    );
    return [{ key, title: shape.title, entries, compact: shape.compact === true && entries.every(isShort) }];
  });
  const first = ({ key }: OutlineSection) => (key === 'basics' ? -1 : (order.get(key) ?? Infinity));
  return sections.sort((a, b) => first(a) - first(b) || 0);
}

function entryOf(path: string, value: Fields, shape: SectionShape): Entry {
  const present = (keys: readonly string[]) =>
    keys
      .map((key) => fieldOf(path, key, value))
      .filter((field) => field.value !== '' || field.kind === 'until');
  const head = present(shape.head);
  const line = present(shape.line).filter((field) => field.value !== '' || goesOn(value));
  const known = new Set(
    [...shape.head, ...shape.line, ...(shape.texts ?? []), ...(shape.lists ?? [])].map(
      (key) => key.split('/')[0],
    ),
  );
  const more = Object.keys(value).filter((key) => !known.has(key));
  return {
    path,
    name: head.map((field) => field.value).join(', ') || 'an entry without a name',
    head,
    line,
    texts: [
      ...present(shape.texts ?? []),
      ...more.flatMap((key) => deepFields(`${path}/${escaped(key)}`, value[key])),
    ],
    lists: (shape.lists ?? [])
      .map((key) => listOf(path, key, value[key]))
      .filter((list) => list.items.length > 0),
    missing: (shape.usual ?? [])
      .map((key) => fieldOf(path, key, value))
      .filter((field) => field.value === ''),
  };
}

/** An end left open says that it goes on; without a start there is nothing to go on from. */
const goesOn = (value: Fields): boolean => typeof value.startDate === 'string' && value.endDate === undefined;

const isShort = ({ head, line, texts, lists }: Entry): boolean =>
  head.length <= 1 && line.length <= 1 && texts.length === 0 && lists.length === 0;

function fieldOf(path: string, key: string, value: Fields): Field {
  const [label, kind] = LABELS[key] ?? [key, 'text'];
  const found = key.split('/').reduce<unknown>((at, part) => (at as Fields | undefined)?.[part], value);
  return { path: `${path}/${key}`, label, kind, value: written(found) };
}

function listOf(path: string, key: string, value: unknown): FieldList {
  const [label, kind] = LABELS[key] ?? [key, 'text'];
  const items = Array.isArray(value) ? value : [];
  return {
    key,
    label,
    items: items.flatMap((item, index) => {
      const at = `${path}/${key}/${index}`;
      return item !== null && typeof item === 'object'
        ? deepFields(at, item)
        : [{ path: at, label, kind, value: written(item) }];
    }),
  };
}

/** Whatever else the résumé holds, each leaf a field: nothing that was understood stays unseen. */
function deepFields(path: string, value: unknown): Field[] {
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => deepFields(`${path}/${escaped(key)}`, inner));
  const key = path.split('/').findLast((part) => !/^\d+$/.test(part)) ?? path;
  const [label, kind] = LABELS[key] ?? [key, 'text'];
  return written(value) === '' ? [] : [{ path, label, kind, value: written(value) }];
}

const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** A key as JSON Pointer spells it. */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
