import { BASICS, LISTS } from './shape.ts';
import { type Bag, bagOf, isBag, isEmpty, type Note, plainKey } from './values.ts';

/** Names under which tools keep who someone is and how to reach them. */
const ABOUT = new Set(
  'basics basic personal personalinfo personalinformation personaldetails contact contactinfo contactinformation contactdetails profile header info about candidate person'.split(
    ' ',
  ),
);
/** Names of one key that holds the whole résumé. */
const WHOLE = new Set('resume cv jsonresume curriculumvitae curriculum data content document'.split(' '));

const SECTION_OF = new Map(
  Object.entries(LISTS).flatMap(([key, { aliases = [] }]) =>
    [key, ...aliases].map((name) => [plainKey(name), key]),
  ),
);
const BASIC_KEYS = new Set(
  Object.entries(BASICS).flatMap(([key, { aliases = [] }]) => [key, ...aliases].map(plainKey)),
);
const PLACED = new Set([
  'location',
  'address',
  'profiles',
  'social',
  'socials',
  'sociallinks',
  'socialnetworks',
  'links',
]);

/** How much a JSON value looks like a résumé, 0 to 1, whatever tool wrote it. */
export function likeness(json: unknown): number {
  const bag = unwrapped(json);
  if (!bag) return 0;
  if (isFresh(bag)) return 0.95;
  const sections = new Set(sectionsIn(bag));
  const listed = sections.size;
  if (isBag(bag.basics)) return Math.min(1, 0.85 + listed * 0.05);
  const isHistory = sections.has('work') || sections.has('education');
  if (isBag(bag.sections) && isHistory) return 0.8;
  if (!isHistory) return 0;
  const named = Object.keys(bag).some((key) => ABOUT.has(plainKey(key)) && isBag(bag[key])) || tellsWho(bag);
  return listed >= 2 || named ? 0.6 : 0;
}

const tellsWho = (bag: Bag) => {
  const keys = Object.keys(bag).map(plainKey);
  return (
    keys.includes('email') && keys.some((key) => key === 'name' || key === 'fullname' || key === 'firstname')
  );
};

const sectionsIn = (bag: Bag): string[] =>
  Object.entries({ ...bagOf(bag.sections), ...bag }).flatMap(([key, value]) => {
    const section = SECTION_OF.get(plainKey(key));
    return section && (Array.isArray(value) || Array.isArray(bagOf(value).items)) ? [section] : [];
  });

/** A résumé in FRESH, the format of HackMyResume. */
const isFresh = (bag: Bag): boolean =>
  /^FRESH/i.test(String(bagOf(bag.meta).format ?? '')) || Array.isArray(bagOf(bag.employment).history);

/** The object that is the résumé: the value itself, the first of a list, or the one value under a telling key. */
function unwrapped(json: unknown, depth = 0): Bag | undefined {
  if (Array.isArray(json)) return json.length > 0 && depth < 2 ? unwrapped(json[0], depth + 1) : undefined;
  if (!isBag(json)) return undefined;
  if (isBag(json.basics) || depth > 2) return json;
  const key = Object.keys(json).find(
    (it) => WHOLE.has(plainKey(it)) && (isBag(json[it]) || Array.isArray(json[it])),
  );
  return key && sectionsIn(json).length === 0 ? (unwrapped(json[key], depth + 1) ?? json) : json;
}

/** Moves the parts of any known form of résumé to where JSON Resume has them; what is left over is noted. */
export function standardShape(json: unknown, note: Note): Bag {
  const bag = unwrapped(json);
  if (!bag) {
    note(json, 'This is no résumé.');
    return {};
  }
  noteAround(json, bag, note);
  const all: Bag = { ...bag };
  if (isBag(bag.sections)) delete all.sections;
  for (const [key, value] of Object.entries(bagOf(bag.sections))) {
    if (isEmpty(all[key])) all[key] = value;
    else note(value, `A second "${key}".`);
  }
  return gathered(all, note);
}

/** What stands beside the résumé, in the list or object it came in. */
function noteAround(json: unknown, bag: Bag, note: Note): void {
  if (json === bag) return;
  const values = Array.isArray(json) ? json : Object.values(bagOf(json));
  const inner = values.find((value) => value === bag || unwrapped(value) === bag);
  for (const value of values) if (value !== inner) note(value, 'It stands beside the résumé, not in it.');
  noteAround(inner, bag, note);
}

/** Sections with their lists at the top, everything about the person in `basics`. */
function gathered(bag: Bag, note: Note): Bag {
  const result: Bag = {};
  const basics: Bag = {};
  const about = (values: Bag) => {
    for (const [key, value] of Object.entries(values)) {
      if (isEmpty(value)) continue;
      if (isEmpty(basics[key])) basics[key] = value;
      else note(value, `A second "${key}".`);
    }
  };
  for (const [key, value] of Object.entries(bag)) {
    const plain = plainKey(key);
    const section = SECTION_OF.get(plain);
    if (ABOUT.has(plain) && isBag(value)) about(value);
    else if (key === 'basics')
      for (const one of [value].flat()) isBag(one) ? about(one) : note(one, '"basics" is no object.');
    else if (section && (key === section || isEmpty(bag[section])) && isEmpty(result[section]))
      result[section] = listIn(value, note);
    else if (BASIC_KEYS.has(plain) || NAMES.has(plain) || PLACED.has(plain))
      about({ [key]: 'content' in bagOf(value) ? bagOf(value).content : listIn(value, note) });
    else if (!isEmpty(value)) result[key] = value;
  }
  if (!isEmpty(basics)) result.basics = basics;
  return result;
}

const NAMES = new Set(['firstname', 'givenname', 'lastname', 'surname', 'familyname']);

/** The list of a section that some tools keep beside settings of the section. */
function listIn(value: unknown, note: Note): unknown {
  if (!isBag(value)) return value;
  const key = ['items', 'history', 'entries', 'sets', 'list'].find((it) => Array.isArray(value[it]));
  if (!key) return value;
  for (const [other, rest] of Object.entries(value))
    if (other !== key) note(rest, 'It describes a section, not an entry in it.');
  return value[key];
}
