import type { JsonResume } from '@throughline/core/document';
import { type Loss, readDate } from '@throughline/core/reading';
import { BASICS, type Field, type Fields, LISTS, type ListKey, LOCATION, PROFILE } from './shape.ts';

type Bag = Record<string, unknown>;
type Note = (value: unknown, reason: string) => void;

export interface Repaired {
  resume: JsonResume;
  losses: Loss[];
}

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (isBag(value) && Object.values(value).every(isEmpty));

/** Keys that describe the file or how it looks, not the person. */
const SILENT = new Set([
  '$schema',
  'meta',
  'language',
  'image',
  'picture',
  'id',
  'uuid',
  'visible',
  'hidden',
]);
const OPEN =
  /^(?:present|current(?:ly)?|now|ongoing|today|to date|heute|aujourd'hui|actualidad|presente|atual|heden|-|–|—|n\/a|null|none)$/i;

/**
 * Makes a JSON Resume out of what people keep under that name: older versions, other names for keys, wrong types.
 * What has no place becomes a loss.
 */
export function repairResume(json: unknown): Repaired {
  const losses: Loss[] = [];
  const note: Note = (value, reason) => {
    if (!isEmpty(value))
      losses.push({ text: typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), reason });
  };
  const source = isBag(json) ? json : {};
  const resume: JsonResume = {};
  const basics = repairBasics(isBag(source.basics) ? source.basics : {}, note);
  if (Object.keys(basics).length > 0) resume.basics = basics;
  const used = new Set(['basics']);
  for (const [key, { fields, aliases = [] }] of Object.entries(LISTS) as [
    ListKey,
    (typeof LISTS)[ListKey],
  ][]) {
    const found = [key, ...aliases].find((name) => !isEmpty(source[name]));
    if (!found) continue;
    used.add(found);
    const items = repairList(source[found], key, fields, note);
    if (items.length > 0) Object.assign(resume, { [key]: items });
  }
  for (const [key, value] of Object.entries(source))
    if (!used.has(key) && !SILENT.has(key)) note(value, `The key "${key}" is not part of JSON Resume.`);
  const meta = repairMeta(source.meta);
  if (meta) resume.meta = meta;
  return { resume, losses };
}

function repairBasics(source: Bag, note: Note): NonNullable<JsonResume['basics']> {
  const { location, profiles, ...rest } = source;
  const basics: NonNullable<JsonResume['basics']> = repairFields(rest, BASICS, note);
  const place = typeof location === 'string' ? { address: location } : location;
  if (isBag(place) && !isEmpty(place)) basics.location = repairFields(place, LOCATION, note);
  const list = (Array.isArray(profiles) ? profiles : [])
    .filter(isBag)
    .map((profile) => repairFields(profile, PROFILE, note));
  const filled = list.filter((profile) => !isEmpty(profile));
  if (filled.length > 0) basics.profiles = filled;
  return basics;
}

/** Items of a list: bare strings stand for their name, several positions at one employer stand for themselves. */
function repairList(value: unknown, key: ListKey, fields: Fields, note: Note): Bag[] {
  const list = Array.isArray(value) ? value : isBag(value) ? Object.values(value).flat() : [value];
  return list.flatMap((item): Bag[] => {
    if (typeof item === 'string') return item.trim() ? [{ [Object.keys(fields)[0]!]: item.trim() }] : [];
    if (!isBag(item)) {
      note(item, `An entry of "${key}" that is no object.`);
      return [];
    }
    const { positions, ...shared } = item;
    const split =
      key === 'work' && Array.isArray(positions)
        ? positions.filter(isBag).map((one) => ({ ...shared, ...one }))
        : [item];
    return split.map((one) => repairFields(one, fields, note)).filter((one) => !isEmpty(one));
  });
}

function repairFields(source: Bag, fields: Fields, note: Note): Record<string, string> {
  const result: Bag = {};
  const used = new Set<string>();
  const current = source.isCurrent === true || source.current === true || source.isCurrentRole === true;
  for (const [name, field] of Object.entries(fields)) {
    const found = [name, ...(field.aliases ?? [])].find((key) => !used.has(key) && !isEmpty(source[key]));
    if (!found || (found !== name && isField(fields, found))) continue;
    used.add(found);
    if (field.kind === 'end' && current) continue;
    const repaired = repairValue(source[found], field, name, note);
    if (repaired !== undefined) result[name] = repaired;
  }
  for (const [key, value] of Object.entries(source))
    if (!used.has(key) && !SILENT.has(key) && !/^(?:is)?current(?:Role)?$/i.test(key) && !fields[key])
      note(value, `The key "${key}" is not part of JSON Resume here.`);
  return result as Record<string, string>;
}

const isField = (fields: Fields, key: string) => Object.hasOwn(fields, key);

function repairValue(value: unknown, { kind }: Field, name: string, note: Note): unknown {
  if (kind === 'texts') {
    const list = (Array.isArray(value) ? value : String(isBag(value) ? '' : value).split('\n'))
      .map((item) => textOf(item))
      .filter(Boolean);
    return list.length > 0 ? list : undefined;
  }
  const text = textOf(value);
  if (text === undefined) note(value, `"${name}" is not text.`);
  if (text === undefined || kind === 'text') return text;
  if (kind === 'end' && OPEN.test(text)) return undefined;
  const date = readDate(text);
  if (!date) note(text, `"${name}" is not a date that can be read.`);
  return date;
}

/** Text of a scalar, and of an object that only wraps one. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
    return value.join(', ');
  if (isBag(value))
    return textOf(value.name ?? value.text ?? value.value ?? value.title ?? value.description ?? value.city);
  return undefined;
}

function repairMeta(value: unknown): JsonResume['meta'] | undefined {
  if (!isBag(value)) return undefined;
  const meta = Object.fromEntries(
    ['canonical', 'version', 'lastModified'].flatMap((key) =>
      typeof value[key] === 'string' ? [[key, value[key]]] : [],
    ),
  );
  return isEmpty(meta) ? undefined : meta;
}
