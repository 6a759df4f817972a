import type { Entry } from '../content/arrange.ts';
import type { Page, Section } from '../content/page.ts';
import { EUROPASS } from '../latex/europass.ts';
import type { Where } from '../renderer.ts';
import {
  below,
  body,
  entry,
  escaped,
  fodt,
  frame,
  heading,
  items,
  p,
  runs,
  section,
  tabbed,
  table,
} from './fodt.ts';

const SIDE = ['skills', 'languages', 'certificates', 'interests', 'awards'];
const isSide = ({ part }: Section) => SIDE.includes(part);
const contacts = ({ person }: Page) => [person.email, person.phone, person.place, ...person.links];
const top = (page: Page) => p(escaped(page.person.name), 'Name') + p(escaped(contacts(page).join(' | ')));
const all = (page: Page) => page.sections.map((one) => section(one, page)).join('');

/** Right tabs, running header and page numbers. */
const tabs = (page: Page) => fodt(page, top(page) + all(page));

/** One table for the page: dates left, everything else right. */
const dates = (page: Page) => {
  const rows = page.sections.flatMap((one) => [
    ['', heading(one)],
    ...(one.entries
      ? one.entries.map((it) => [
          (it.aside ?? []).map((text) => p(escaped(text))).join(''),
          it.head.map(tabbed).join('') + below(it, page),
        ])
      : [['', body(one, page)]]),
  ]);
  return fodt(page, top(page) + table('cv', [45, 125], rows), 122);
};

/** The Commission's form as people fill it in: a label and a value in each row. */
const europass = (page: Page) => {
  const { person } = page;
  const words = EUROPASS[person.lang]!;
  const row = (label: string, value: string) => [p(escaped(label)), p(escaped(value))];
  const rows = page.sections.flatMap((one) => [
    [heading(one), ''],
    ...(one.part === 'work'
      ? person.stacks
          .flat()
          .flatMap((job) => [
            row(words.dates, job.span.printed),
            row(words.position, job.title),
            row(words.employer, `${job.employer}, ${job.place}`),
            ...(job.highlights.length > 0 ? [[p(escaped(words.tasks)), items(job.highlights, page)]] : []),
            ['', ''],
          ])
      : one.part === 'education'
        ? person.schools.flatMap((school) => [
            row(words.dates, school.dates),
            row(words.degree, school.degree),
            row(words.school, school.school),
            ['', ''],
          ])
        : [['', body(one, page)]]),
  ]);
  return fodt(page, top(page) + table('cv', [55, 115], rows), 110);
};

/** Two newspaper columns in a section below the name. */
const columns = (page: Page) =>
  fodt(
    page,
    `${top(page)}<text:section text:style-name="Two" text:name="body">${all(page)}</text:section>`,
    80,
  );

/** Text frames, each at its own place; the long part flows in the page's own text with a wide margin. */
const frames = (page: Page) => {
  const side = page.sections.filter(isSide).map((one) => section(one, page));
  const main = page.sections.filter((one) => !isSide(one)).map((one) => section(one, page));
  return fodt(
    page,
    frame('main', 78, 45, 115, 220, main.join('')) +
      frame(
        'side',
        15,
        45,
        55,
        220,
        contacts(page)
          .map((text) => p(escaped(text)))
          .join('') + side.join(''),
      ) +
      frame('name', 15, 15, 180, 20, p(escaped(page.person.name), 'Name') + p(escaped(page.person.label))) +
      p(''),
    112,
    false,
  );
};

/** Each head line a row of a small table, its right side in a cell of its own. */
const rowTables = (page: Page) => {
  let count = 0;
  const one = (it: Entry) =>
    table(
      `t${count++}`,
      [115, 55],
      it.head.map(({ left, right }) => [p(runs(left)), p(runs(right))]),
    ) + below(it, page);
  return fodt(page, top(page) + page.sections.map((part) => section(part, page, one)).join(''));
};

/** A narrow cell left for all that is short, a wide one right. */
const sideTable = (page: Page) => {
  const cell = (which: Section[]) => which.map((one) => section(one, page, entry)).join('');
  const left =
    contacts(page)
      .map((text) => p(escaped(text)))
      .join('') + cell(page.sections.filter(isSide));
  return fodt(
    page,
    p(escaped(page.person.name), 'Name') +
      table('cv', [50, 120], [[left, cell(page.sections.filter((one) => !isSide(one)))]]),
    117,
  );
};

export const OFFICE: Record<string, { dates: Where; source: (page: Page) => string }> = {
  'writer tabs': { dates: 'head', source: tabs },
  'writer date table': { dates: 'aside', source: dates },
  'writer europass table': { dates: 'own', source: europass },
  'writer columns': { dates: 'head', source: columns },
  'writer frames': { dates: 'head', source: frames },
  'writer row tables': { dates: 'head', source: rowTables },
  'writer side table': { dates: 'head', source: sideTable },
};
