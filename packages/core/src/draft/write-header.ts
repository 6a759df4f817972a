import { writeAside } from './aside.ts';
import { labelledContact, readContact, writeContact } from './contact.ts';
import { encode, encodeLine } from './escapes.ts';
import { CONTACT_LABELS, PROFILES } from './shapes.ts';
import { isBag, isEmpty, type Loose, paragraphs, writeSection } from './write-entry.ts';

/** Name, label, how to reach the person, and the summary. */
export function writeHeader(basics: Loose): string[] {
  const { fields, profiles, name, summary, rest, place } = parted(basics);
  const label = fields.get('label');
  fields.delete('label');
  const short = writeContact(fields, profiles);
  return [
    `# ${encode(name)}`.trimEnd(),
    ...(label === undefined ? [] : [writeLabel(label)]),
    ...(short ?? labelledContact(fields)),
    ...writeAside({ at: '/basics', fields: rest }),
    ...writeAside({ at: '/basics/location', fields: place }),
    ...(summary ? ['', '## Summary', ...paragraphs(summary, new Set())] : []),
    ...(short ? [] : writeSection(profiles, PROFILES)),
  ];
}

const writeLabel = (label: string): string => {
  const line = encodeLine(label);
  return readContact(line) ? `Label: ${encode(label).replace(/(?<=\s)(?=[|·•]\s)/gu, '\\')}` : line;
};

/** What has a line of its own, and what has not. */
function parted(basics: Loose) {
  const fields = new Map<string, string>();
  const rest: Loose = {};
  const place: Loose = {};
  let profiles: Record<string, string>[] = [];
  const known = new Set(CONTACT_LABELS.map(([, path]) => path.join('/')));
  const take = (key: string, value: unknown, path: string, other: Loose) => {
    if (isEmpty(value)) return;
    if (known.has(path) && typeof value === 'string') fields.set(path, value);
    else other[key] = value;
  };
  for (const [key, value] of Object.entries(basics))
    if (key === 'location' && isBag(value))
      for (const [part, own] of Object.entries(value)) take(part, own, `location/${part}`, place);
    else if (key === 'profiles' && isProfiles(value))
      profiles = value.map(withoutEmpty).filter((one) => !isEmpty(one));
    else if ((key !== 'name' && key !== 'summary') || typeof value !== 'string') take(key, value, key, rest);
  const text = (key: 'name' | 'summary') => (typeof basics[key] === 'string' ? (basics[key] as string) : '');
  return { fields, profiles, name: text('name'), summary: text('summary'), rest, place };
}

const isProfiles = (value: unknown): value is Record<string, string>[] =>
  Array.isArray(value) && value.every(isBag);

const withoutEmpty = ({ network, username, url, ...rest }: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ network, username, url, ...rest }).filter(([, value]) => !isEmpty(value)),
  ) as Record<string, string>;
