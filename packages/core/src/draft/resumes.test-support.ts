import fc from 'fast-check';
import type { JsonResume } from '../document/index.ts';
import { fieldsOf, LIST_KEYS, SHAPES } from './shapes.ts';
import { isEmpty } from './write-entry.ts';

/** Values that look like marks, labels, dates and separators of the dialect, and whatever characters there are. */
const value = fc.oneof(
  fc.constantFrom(
    '',
    'Product Manager',
    '# a heading',
    '## Experience',
    '- a bullet',
    '-',
    '•',
    'one\ntwo',
    'one\n\ntwo\n\n\nthree\n',
    '\n',
    ' edges ',
    'Url: https://example.org',
    'Location: Berlin',
    'Acme, Inc., 2019',
    'BSc in Physics',
    'a, b',
    '2019',
    '2019-03 – present',
    'Jan 2019 – Feb 2020',
    'name (level): x, y',
    '(odd',
    'back\\slash\\',
    '\\',
    '<!-- {"x":1} -->',
    '&#x20; &amp;',
    'a | b · c',
    'jane@example.org',
    '+49 170 5550142',
    'https://example.org/jane',
    'Berlin',
    'Experience',
    'Profiles',
    '|||',
    '\t\ttab',
    '\u2028\u0000\r\n',
    '\ud800',
    '5 < 6 and {7}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const date = fc.constantFrom('2019', '2019-03', '2021-11-30', '1999-12');
/** As a file holds it: no file says −0. */
const json = fc.json().map((text): unknown => JSON.parse(text));
const FURTHER = ['x-id', 'icon', '--', '__proto__', 'x-further', 'meta'];
const further = fc.dictionary(fc.constantFrom(...FURTHER), json, {
  maxKeys: 1,
});

const entry = (key: keyof typeof SHAPES) => {
  const shape = SHAPES[key];
  const fields = [...fieldsOf(shape)].map(([name, kind]) => {
    const isDate = (shape.dates as readonly unknown[]).includes(name);
    return [name, isDate ? date : kind === 'list' ? fc.array(value, { maxLength: 3 }) : value] as const;
  });
  return fc
    .tuple(fc.record(Object.fromEntries(fields), { requiredKeys: [] }), fc.option(further, { nil: {} }))
    .map(([own, other]) => ({ ...own, ...other }));
};

const basics = fc.record(
  {
    name: value,
    label: value,
    email: fc.oneof(value, fc.constant('jane@example.org')),
    phone: value,
    url: value,
    summary: value,
    location: fc.record(
      { address: value, postalCode: value, city: value, countryCode: value, region: value, planet: value },
      { requiredKeys: [] },
    ),
    profiles: fc.array(fc.record({ network: value, username: value, url: value }, { requiredKeys: [] }), {
      maxLength: 2,
    }),
    image: value,
  },
  { requiredKeys: [] },
);

export const resumes: fc.Arbitrary<JsonResume> = fc.record(
  {
    basics,
    ...Object.fromEntries(LIST_KEYS.map((key) => [key, fc.array(entry(key), { maxLength: 3 })])),
    meta: fc.record({ canonical: value, version: value }, { requiredKeys: [] }),
    'x-further': json,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonResume>;

/** A field that is not filled in is a field that is not there; what is not a résumé's own is left as it is. */
export function withoutEmpty(resume: unknown, key = ''): unknown {
  if (FURTHER.includes(key)) return resume;
  if (Array.isArray(resume)) return resume.map((one) => withoutEmpty(one)).filter((one) => !isEmpty(one));
  if (typeof resume !== 'object' || resume === null) return resume;
  return Object.fromEntries(
    Object.entries(resume)
      .map(([name, own]) => [name, withoutEmpty(own, name)] as const)
      .filter(([, own]) => !isEmpty(own)),
  );
}
