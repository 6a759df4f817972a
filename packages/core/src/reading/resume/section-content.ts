import type { Section } from '../../document/index.ts';
import { isContact } from './contact.ts';
import { listPieces } from './list-pieces.ts';
import type { Row } from './rows.ts';
import { degreeScore, schoolScore } from './words/degrees.ts';
import { employerScore } from './words/employers.ts';
import { fold } from './words/fold.ts';
import { LANGUAGES } from './words/languages.ts';
import { titleScore } from './words/titles.ts';

interface Unnamed {
  section: Section;
  heading?: Row;
  rows: Row[];
}

const isDated = (row: Row) => row.dates.some((date) => date.range);
const isHead = (row: Row) => row.bullet === undefined && row.words.length <= 14;
const some = (rows: Row[], is: (row: Row) => boolean) => rows.some((row) => isHead(row) && is(row));

const itemsOf = (rows: Row[]) =>
  rows.flatMap((row) =>
    listPieces([row]).map(([piece]) => row.text.slice(piece!.start, piece!.end).replace(/^.{2,30}:\s/, '')),
  );

/** What speaks for a section by what stands in it, most telling first; each may be there once. */
const TELLS: [Section, (rows: Row[], at: number) => boolean][] = [
  [
    'languages',
    (rows) => {
      const items = itemsOf(rows);
      const named = items.filter((item) => LANGUAGES.has(fold(item).split(/[\s:(–-]/)[0]!));
      return items.length <= 16 && named.length >= 1 && named.length >= items.length * 0.4;
    },
  ],
  [
    'education',
    (rows) =>
      some(rows, ({ text }) => degreeScore(text) >= 3 && titleScore(text) < 3) &&
      (some(rows, ({ text }) => schoolScore(text) >= 3) || rows.some(({ dates }) => dates.length > 0)),
  ],
  [
    'work',
    (rows) =>
      rows.some(isDated) && some(rows, ({ text }) => titleScore(text) >= 1.5 || employerScore(text) >= 2),
  ],
  ['contact', (rows) => rows.filter(isContact).length >= rows.length * 0.5],
  [
    'skills',
    (rows) => {
      const items = itemsOf(rows);
      return (
        items.length >= 3 &&
        rows.every(({ dates }) => dates.length === 0) &&
        items.filter((item) => item.split(' ').length <= 4 && !/[.!?]$/.test(item)).length >=
          items.length * 0.8
      );
    },
  ],
  [
    'summary',
    (rows, at) =>
      at <= 1 &&
      rows.every((row) => row.bullet === undefined && row.dates.length === 0) &&
      rows.reduce((sum, row) => sum + row.words.length, 0) >= 12,
  ],
];

/**
 * Names the sections whose headings say nothing known by what stands in them, where no heading names that section.
 * *Why*: people call their sections what they like; degrees, languages and dated posts are known without.
 */
export function nameByContent(sections: Unnamed[]): void {
  const named = new Set(sections.map(({ section }) => section));
  sections.forEach((part, at) => {
    if (part.section !== 'other' || part.rows.length === 0) return;
    const tell = TELLS.find(([section, tells]) => !named.has(section) && tells(part.rows, at));
    if (tell) part.section = tell[0];
  });
}
