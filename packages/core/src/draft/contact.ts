import { decode, encode, masked } from './escapes.ts';
import { CONTACT_LABELS } from './shapes.ts';

/** What a line under the name says: fields of `basics` by their place there, profiles, and what is neither. */
export interface Contact {
  fields: Map<string, string>;
  profiles: Record<string, string>[];
  unclear: { start: number; end: number }[];
}

const EMAIL = /^[^\s@|,;]+@[^\s@|,;]+\.[^\s@|,;]+$/;
const PHONE = /^\+?[\d(][\d\s()./-]{5,24}\d$/;
const URL = /^(?:https?:\/\/\S+|www\.\S+|(?:[\p{L}\d-]+\.)+\p{Ll}{2,10}(?:\/\S*)?)$/u;
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2}$/u;
/** Two letters behind a city that are a state, or a country by another name than its code; `DE`, `IN` and `AR` are countries. */
const REGIONS = new Set(
  'AL AK AZ CA CO CT DC FL GA HI IA ID IL KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UK UT VA VT WA WI WV WY'.split(
    ' ',
  ),
);
const LABELLED = /^([\p{L}\d][\p{L}\d .+/-]{0,24}):\s+(?=\S)/u;
const BETWEEN = /\s+[|·•]\s+/g;

/** Undefined where a line says nothing of how to reach someone. */
export function readContact(raw: string): Contact | undefined {
  const contact: Contact = { fields: new Map(), profiles: [], unclear: [] };
  let from = 0;
  const ends = [...masked(raw).matchAll(BETWEEN)].map(({ index, 0: found }) => ({
    index,
    next: index + found.length,
  }));
  for (const { index, next } of [...ends, { index: raw.length, next: 0 }]) {
    if (!readPiece(raw.slice(from, index), contact)) contact.unclear.push({ start: from, end: index });
    from = next;
  }
  const { fields, profiles } = contact;
  if (fields.size + profiles.length === 0) return undefined;
  contact.unclear = contact.unclear.filter((span) => !readPlace(raw.slice(span.start, span.end), fields));
  return contact;
}

function readPiece(raw: string, { fields, profiles }: Contact): boolean {
  const label = LABELLED.exec(masked(raw));
  if (label) {
    const field = CONTACT_LABELS.find(([name]) => name.toLowerCase() === label[1]!.toLowerCase());
    const value = raw.slice(label[0].length);
    if (!field) return readProfile(raw.slice(0, label[1]!.length), value, profiles);
    return put(fields, field[1].join('/'), decode(value));
  }
  const value = decode(raw);
  if (EMAIL.test(value)) return put(fields, 'email', value);
  if (URL.test(value)) return put(fields, 'url', value) || profiles.push({ url: value }) > 0;
  return PHONE.test(value) && put(fields, 'phone', value);
}

function put(fields: Map<string, string>, key: string, value: string): boolean {
  if (fields.has(key) || value === '') return false;
  fields.set(key, value);
  return true;
}

/** `LinkedIn: jane-doe, https://…`: there is an address, so that a remark with a colon is none. */
function readProfile(network: string, raw: string, profiles: Record<string, string>[]): boolean {
  const cut = masked(raw).lastIndexOf(', ');
  const [username, url] = [
    cut === -1 ? '' : decode(raw.slice(0, cut)),
    decode(raw.slice(cut === -1 ? 0 : cut + 2)),
  ];
  if (!URL.test(url)) return false;
  profiles.push({ network: decode(network), ...(username && { username }), url });
  return true;
}

/** `Berlin`, `Berlin, DE`, `Austin, Texas, US`, beside something else that says how to reach someone. */
function readPlace(raw: string, fields: Map<string, string>): boolean {
  const parts = decode(raw).split(', ');
  if (parts.length > 3 || !parts.every((part) => PLACE.test(part))) return false;
  if ([...fields.keys()].some((key) => key.startsWith('location/'))) return false;
  const code = parts.length > 1 && /^[A-Z]{2}$/.test(parts.at(-1)!);
  const country = code && !(parts.length === 2 && REGIONS.has(parts[1]!)) ? parts.pop()! : undefined;
  if (parts.length > 2) return false;
  const [city, region] = parts as [string, string?];
  fields.set('location/city', city);
  if (region) fields.set('location/region', region);
  if (country) fields.set('location/countryCode', country);
  return true;
}

/** The lines that say how to reach someone; each only as short as it is read back. */
export function writeContact(
  fields: ReadonlyMap<string, string>,
  profiles: readonly Record<string, string>[],
): string[] | undefined {
  if (profiles.some((profile) => Object.values(profile).some((value) => typeof value !== 'string')))
    return undefined;
  const place = placePieces(fields);
  const pieces = [
    ...['email', 'phone', 'url'].flatMap((key) => (fields.has(key) ? [piece(key, fields.get(key)!)] : [])),
    ...place,
  ];
  const lines = [...(pieces.length > 0 ? [pieces.join(' | ')] : []), ...profiles.map(writeProfile)];
  const read = lines.map(readContact);
  const same =
    read.every((one) => one && one.unclear.length === 0) &&
    [...fields].every(([key, value]) => read[0]?.fields.get(key) === value) &&
    read.reduce((sum, one) => sum + one!.fields.size, 0) === fields.size &&
    JSON.stringify(read.flatMap((one) => one!.profiles)) === JSON.stringify(profiles);
  return same ? lines : undefined;
}

/** Every field by its label. */
export const labelledContact = (fields: ReadonlyMap<string, string>): string[] =>
  CONTACT_LABELS.flatMap(([label, path]) => {
    const value = fields.get(path.join('/'));
    return value === undefined ? [] : [`${label}: ${escapeBars(encode(value))}`];
  });

const escapeBars = (text: string) => text.replace(/(?<=\s)(?=[|·•]\s)/gu, '\\');

function piece(key: string, value: string): string {
  const bare = escapeBars(encode(value));
  return readContact(bare)?.fields.get(key) === value ? bare : `${labelOf(key)}: ${bare}`;
}

function placePieces(fields: ReadonlyMap<string, string>): string[] {
  const keys = [...fields.keys()].filter((key) => key.startsWith('location/'));
  const bare = ['city', 'region', 'countryCode']
    .flatMap((key) => fields.get(`location/${key}`) ?? [])
    .join(', ');
  const read = new Map<string, string>();
  const short =
    keys.length > 0 &&
    readPlace(bare, read) &&
    read.size === keys.length &&
    keys.every((key) => read.get(key) === fields.get(key)) &&
    fields.size > keys.length;
  return short
    ? [bare]
    : CONTACT_LABELS.map(([, path]) => path.join('/'))
        .filter((key) => keys.includes(key))
        .map((key) => piece(key, fields.get(key)!));
}

const labelOf = (key: string): string => CONTACT_LABELS.find(([, path]) => path.join('/') === key)![0];

function writeProfile({ network = '', username, url = '' }: Record<string, string>): string {
  const name = username === undefined ? '' : `${encode(username)}, `;
  return network ? `${encode(network)}: ${name}${encode(url)}` : encode(url);
}
