import { describe, expect, test } from 'vitest';
import type { Span } from '../document/index.ts';
import { dateSpans, isOnlyDates } from './dates.ts';
import { figuresOf } from './figures.ts';
import { openingOf } from './opening.ts';
import { openingForm } from './opening-verb.ts';
import { article, inSentence } from './titles.ts';
import { wholePhrase } from './whole-phrase.ts';

const cut = (text: string) => (span: Span) => text.slice(span.start, span.end);
const whole = (text: string) => ({ start: 0, end: text.length });

describe('dates as printed', () => {
  test.each([
    ['Lumen, Mar 2022 – Present', ['Mar 2022 – Present']],
    ['06/2018 - 02/2022 Leeds', ['06/2018 - 02/2022']],
    ['2014-09 to 2018-05', ['2014-09 to 2018-05']],
    ['since 2009', ['since 2009']],
    ["Sep '14 – Jan '16", ["Sep '14 – Jan '16"]],
    ['Served 2000000 users on port 8080', []],
  ])('%s', (text, dates) => expect(dateSpans(text).map(cut(text))).toEqual(dates));

  test('a line of dates alone', () => {
    expect(['(2019 – 2021)', 'Bergen, 2019'].map(isOnlyDates)).toEqual([true, false]);
  });
});

describe('figures with what they count', () => {
  test.each([
    ['Rebuilt the rota, pages fell from 60 to 22 a week', ['pages fell from 60 to 22 a week']],
    ['Built the planner used at 40 depots', ['Built the planner used at 40 depots']],
    ['Met the people who used it at 40 depots', ['Met the people who used it at 40 depots']],
    ['Cut cost by 35 % in 2021', ['Cut cost by 35 %']],
    ['Worked there in 2021', []],
  ])('%s', (text, figures) => expect(figuresOf(text, whole(text)).map(cut(text))).toEqual(figures));
});

describe('first words of a line', () => {
  test.each([
    ['• Responsible for the tariff migration and its rollout', 'Responsible for the tariff migration'],
    ['Designed the parcel stream, 900,000 events', 'Designed the parcel stream,'],
    ['Led it', 'Led'],
    ['—', undefined],
  ])('%s', (text, opening) => {
    const span = openingOf(text, whole(text), 6);
    expect(span && cut(text)(span)).toBe(opening);
  });

  test.each([
    ['Led the migration across three', ' teams', 'Led the migration'],
    ['Led the migration', ' across three', 'Led the migration'],
    ['Increased revenue', ' growth', 'Increased revenue'],
    ['Raised sales by 8% over 7', ' years', 'Raised sales by 8%'],
    ['Built a platform using', ' Kafka', 'Built a platform'],
  ])('%s|%s', (seen, after, kept) => expect(wholePhrase(seen, after)).toBe(kept));

  test.each([
    ['Rebuilt the engine', 'past'],
    ['Successfully cut costs', 'past'],
    ['Leading a team', 'gerund'],
    ['Manages a team', 'third'],
    ['Manage a team', 'base'],
    ['Responsible for a team', 'quality'],
    ['Migration of a team', 'noun'],
  ])('%s opens with a %s', (line, form) => expect(openingForm(line.split(' '))).toBe(form));
});

describe('titles inside a sentence', () => {
  const known = {
    plain: new Set(['senior', 'software', 'engineer', 'manager', 'product']),
    names: new Set(['Java']),
  };
  test.each([
    ['Senior Software Engineer', 'a senior software engineer'],
    ['SENIOR PRODUCT MANAGER', 'a senior product manager'],
    ['iOS Engineer', 'an iOS engineer'],
    ['SRE Manager', 'an SRE manager'],
    ['UX Engineer', 'a UX engineer'],
    ['University Manager', 'a University Manager'],
    ['Senior Java Engineer', 'a senior Java engineer'],
  ])('%s', (title, phrase) => {
    const small = inSentence(title, known);
    expect(`${article(small)} ${small}`).toBe(phrase);
  });
});
