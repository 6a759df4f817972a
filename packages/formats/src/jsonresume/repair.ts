import type { JsonResume } from '@throughline/core/document';
import type { Loss } from '@throughline/core/reading';
import { dateOf, withBothEnds } from './dates.ts';
import { BASICS, type Field, type Fields, LISTS, type ListKey, LOCATION, PROFILE } from './shape.ts';
import { standardShape } from './shapes.ts';
import {
  type Bag,
  firstOf,
  isBag,
  isEmpty,
  leavesOf,
  type Note,
  plainKey,
  textOf,
  textsOf,
} from './values.ts';

export interface Repaired {
  resume: JsonResume;
  losses: Loss[];
}

/** Keys that describe the file or how it looks, not the person. */
const LOOK = new Set(
  '$schema meta metadata settings theme language image picture photo avatar id uuid visible hidden'.split(
    ' ',
  ),
);

/**
 * Makes a JSON Resume out of what people keep under that name: older versions, the files of other tools, other names
 * for keys, wrong types. What has no place becomes a loss.
 */
export function repairResume(json: unknown): Repaired {
  const losses: Loss[] = [];
  const note: Note = (value, reason) => {
    if (!isEmpty(value) && typeof value !== 'boolean')
      losses.push({ text: leavesOf(value).join(' · '), reason });
  };
  const source = standardShape(json, note);
  const resume: JsonResume = {};
  const basics = repairBasics(source.basics, note);
  if (Object.keys(basics).length > 0) resume.basics = basics;
  for (const key of Object.keys(LISTS) as ListKey[]) {
    const items = isEmpty(source[key]) ? [] : repairList(source[key], key, note);
    if (items.length > 0) Object.assign(resume, { [key]: items });
  }
  const meta = repairMeta(source.meta, note);
  if (meta) resume.meta = meta;
  for (const [key, value] of Object.entries(source))
    if (key !== 'basics' && key !== 'meta' && !Object.hasOwn(LISTS, key)) noteKey(key, value, note);
  return { resume, losses };
}

const noteKey = (key: string, value: unknown, note: Note) =>
  note(
    value,
    LOOK.has(key)
      ? `"${key}" describes the file or its look, not the person.`
      : `JSON Resume has no place for "${key}" here.`,
  );

const PLACES = new Set(['location', 'address']);
const PROFILES = new Set([
  'profiles',
  'profile',
  'social',
  'socials',
  'sociallinks',
  'socialnetworks',
  'links',
]);
const [FIRST, LAST] = [new Set(['firstname', 'givenname']), new Set(['lastname', 'surname', 'familyname'])];

function repairBasics(value: unknown, note: Note): NonNullable<JsonResume['basics']> {
  const rest: Bag = {};
  const basics: NonNullable<JsonResume['basics']> = {};
  const profiles: Bag[] = [];
  const names: string[] = [];
  for (const [key, own] of Object.entries(isBag(value) ? value : {})) {
    const plain = plainKey(key);
    if (isEmpty(own)) continue;
    if (PLACES.has(plain) && !basics.location) {
      const [place, ...others] = Array.isArray(own) ? own : [own];
      for (const other of others) note(other, 'There is room for one place.');
      const location = repairFields(isBag(place) ? place : { address: place }, LOCATION, note);
      if (!isEmpty(location)) basics.location = location;
    } else if (PROFILES.has(plain)) profiles.push(...profilesIn(own, note));
    else if (FIRST.has(plain)) names.unshift(textOf(own, key, note) ?? '');
    else if (LAST.has(plain)) names.push(textOf(own, key, note) ?? '');
    else rest[key] = own;
  }
  const name = names.filter(Boolean).join(' ');
  if (name && isEmpty(rest.name)) rest.name = name;
  else note(name, 'A second name.');
  Object.assign(basics, repairFields(rest, BASICS, note));
  if (profiles.length > 0) basics.profiles = profiles;
  return basics;
}

/** Profiles as a list, or as addresses under the names of their networks. */
function profilesIn(value: unknown, note: Note): Bag[] {
  const list = Array.isArray(value)
    ? value
    : isBag(value) && !Object.keys(value).some((key) => key in PROFILE)
      ? Object.entries(value).map(([network, own]) =>
          isBag(own) ? { network, ...own } : { network, url: own },
        )
      : [value];
  return list
    .map((one) => repairFields(isBag(one) ? one : { url: one }, PROFILE, note))
    .filter((one) => !isEmpty(one));
}

/** Entries of a section: bare texts stand for their name, several positions at one employer for themselves. */
function repairList(value: unknown, key: ListKey, note: Note): Bag[] {
  const { fields } = LISTS[key];
  const first = Object.keys(fields)[0]!;
  return entriesIn(value, key).flatMap((item): Bag[] => {
    if (Array.isArray(item)) return repairList(item, key, note);
    if (!isBag(item)) {
      const text = typeof item === 'string' ? textOf(item, key, note) : undefined;
      if (!text) note(item, `An entry of "${key}" that is no object.`);
      return text ? [{ [first]: text }] : [];
    }
    return positionsIn(item, key, note)
      .map((one) => repairFields(withListsOut(withBothEnds(one, fields), fields), fields, note))
      .filter((one) => !isEmpty(one));
  });
}

/** A list, one entry that stands alone, or entries under names: of skills the names are kinds. */
function entriesIn(value: unknown, key: ListKey): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isBag(value)) return [value];
  const values = Object.values(value).filter((one) => !isEmpty(one));
  if (key === 'skills' && values.every((one) => !isBag(one)))
    return Object.entries(value).map(([name, keywords]) => ({ name, keywords }));
  return values.every((one) => isBag(one) || Array.isArray(one)) ? values.flat() : [value];
}

function positionsIn(item: Bag, key: ListKey, note: Note): Bag[] {
  const { positions, ...shared } = item;
  if (key !== 'work' || !Array.isArray(positions) || positions.every(isEmpty)) return [item];
  // What the positions share is told with the first; only the employer stands with each.
  const employer = Object.fromEntries(
    Object.entries(shared).filter(([name]) => EMPLOYER.has(plainKey(name))),
  );
  return positions
    .filter((one) => !isEmpty(one))
    .map((one, at) => {
      const own: Bag = isBag(one) ? one : { position: one };
      if (at === 0)
        for (const name of Object.keys(shared))
          if (Object.hasOwn(own, name)) note(shared[name], `The first position has a "${name}" of its own.`);
      return { ...(at === 0 ? shared : employer), ...own };
    });
}

const EMPLOYER = new Set([
  'name',
  ...LISTS.work.fields.name!.aliases!.map(plainKey),
  ...'location url website'.split(' '),
]);

/** A text that is a list in HTML is the list of highlights, where there is none. */
function withListsOut(source: Bag, fields: Fields): Bag {
  if (!fields.highlights || !isEmpty(source.highlights)) return source;
  const key = ['summary', 'description'].find((it) => /<li\b/i.test(String(source[it])));
  if (!key) return source;
  const text = String(source[key]);
  const items = [...text.matchAll(/<li\b[^>]*>(.*?)(?=<\/li>|<li\b|<\/[uo]l>|$)/gis)].map(
    ([, item]) => item!,
  );
  const rest = text.replace(/<([uo]l)\b.*<\/\1>/is, '');
  const isWhole = rest !== text && !/<li\b/i.test(rest);
  return isWhole ? { ...source, [key]: rest, highlights: items } : source;
}

function repairFields(source: Bag, fields: Fields, note: Note): Record<string, string> {
  const result: Bag = {};
  const used = new Set<string>();
  const keys = Object.keys(source).filter((key) => !isEmpty(source[key]));
  const current = keys.some(
    (key) => /^(?:is)?current(?:role|job|position|lyworking)?$/.test(plainKey(key)) && source[key] === true,
  );
  for (const [name, field] of Object.entries(fields)) {
    const found = [name, ...(field.aliases ?? [])]
      .map(plainKey)
      .flatMap((wanted) => keys.find((key) => !used.has(key) && plainKey(key) === wanted) ?? [])
      .find((key) => key === name || !Object.hasOwn(fields, key));
    if (found === undefined) continue;
    used.add(found);
    if (field.kind === 'end' && current) {
      note(source[found], `"${name}" of what goes on.`);
      continue;
    }
    const repaired = repairValue(source[found], field, name, note);
    if (repaired !== undefined) result[name] = repaired;
  }
  for (const key of keys) if (!used.has(key)) noteKey(key, source[key], note);
  return result as Record<string, string>;
}

function repairValue(value: unknown, { kind }: Field, name: string, note: Note): unknown {
  if (kind === 'date' || kind === 'end') return dateOf(value, name, kind === 'end', note);
  if (kind === 'one') return firstOf(value, name, note);
  if (kind === 'text') return textOf(value, name, note);
  const texts = textsOf(value, name, note);
  return texts.length > 0 ? texts : undefined;
}

function repairMeta(value: unknown, note: Note): JsonResume['meta'] | undefined {
  if (!isBag(value)) {
    noteKey('meta', value, note);
    return undefined;
  }
  const { canonical, version, lastModified, ...rest } = value;
  noteKey('meta', rest, note);
  const meta = Object.fromEntries(
    Object.entries({ canonical, version, lastModified }).flatMap(([key, own]) => {
      if (typeof own === 'string') return own ? [[key, own]] : [];
      noteKey('meta', own, note);
      return [];
    }),
  );
  return isEmpty(meta) ? undefined : meta;
}
