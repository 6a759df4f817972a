import { describe, expect, it } from 'vitest';
import { readingOf, saidOnce } from './corrections.test-support.ts';
import { applyCorrections, type Change, type Corrected, guessEntry } from './index.ts';

const TEXT = `Imke Sander
imke@sander.example

# Summary
Builds calm systems for busy harbours and the people who work in them every day.

# Experience
Platform Lead    May 2021 – Present
Windrose Maps
• Took over the roadmap of the map service
• Harbour Pilot, Teal Transit, 2019 – 2021
• Counted buses on forty lines

Analyst    2015 – 2018
Sandbank Insurance
• Found nine errors in the yearly report

# Education
B.Sc. Geography, University of Ilmstadt (2014)`;

const reading = readingOf(TEXT);
const as = applyCorrections(reading, []);
const entry = (path: string) => as.entries.find((one) => one.path === path)!.anchor;
const field = (path: string) => as.fields.find((one) => one.path === path)!.anchor;
const line = (text: string) => as.lines.find((one) => one.text.includes(text))!.anchor;
const say = (...changes: Change[]): Corrected => applyCorrections(reading, saidOnce(changes));
const work = ({ reading }: Corrected) =>
  reading.resume.work?.map(({ position, name, highlights }) => [position, name, highlights?.length ?? 0]);
const blockOf = ({ reading }: Corrected, words: string) =>
  reading.blocks.find(({ span }) => reading.text.slice(span.start, span.end).includes(words));

describe('a field', () => {
  it('is what the person says, without a doubt, and points at where it is printed', () => {
    const made = say({ kind: 'set', field: field('/work/0/position'), value: 'Lead' });
    expect(made.reading.resume.work?.[0]?.position).toBe('Lead');
    const origin = made.reading.origins.find(({ path }) => path === '/work/0/position')!;
    expect(origin).toMatchObject({ confidence: 1, corrected: true });
    expect(made.reading.text.slice(origin.span.start, origin.span.end)).toBe('Lead');
  });

  it('keeps a date as a date, however it is typed', () => {
    const dates = ['March 2022', '03/2022', '2022-03', 'mars 2022'].map(
      (value) =>
        say({ kind: 'set', field: field('/work/1/endDate'), value }).reading.resume.work?.[1]?.endDate,
    );
    expect(dates).toEqual(['2022-03', '2022-03', '2022-03', '2022-03']);
    const open = say({ kind: 'set', field: field('/work/1/endDate'), value: 'present' });
    expect(open.reading.resume.work?.[1]).not.toHaveProperty('endDate');
  });

  it('is filled in where nothing was read', () => {
    const { reading: made } = say({ kind: 'set', field: field('/basics/phone'), value: '+49 170 5550142' });
    expect(made.resume.basics?.phone).toBe('+49 170 5550142');
  });

  it('is no longer in doubt when it is confirmed, and is asked about again when it reads otherwise', () => {
    const change: Change = { kind: 'confirm', field: field('/work/1/name') };
    const { origins } = say(change).reading;
    expect(origins.find(({ path }) => path === '/work/1/name')).toMatchObject({
      confidence: 1,
      corrected: true,
    });
    const newer = readingOf(TEXT.replace('Sandbank Insurance', 'Sandbank Mutual'));
    expect(applyCorrections(newer, saidOnce([change])).unapplied).toMatchObject([
      { reason: 'read-differently' },
    ]);
  });

  it('is not overwritten where a newer version prints another date', () => {
    const change: Change = { kind: 'set', field: field('/work/0/endDate'), value: '2023' };
    const newer = readingOf(TEXT.replace('May 2021 – Present', 'May 2021 – June 2025'));
    const made = applyCorrections(newer, saidOnce([change]));
    expect(made.reading.resume.work?.[0]?.endDate).toBe('2025-06');
    expect(made.unapplied[0]).toMatchObject({
      reason: 'read-differently',
      says: expect.stringContaining('2025-06'),
    });
  });

  it('of a list is found by its words, and goes without moving the others’ corrections', () => {
    const listed = readingOf(`${TEXT}\n\n# Skills\nTools: Git, Jira, Figma`);
    const { fields } = applyCorrections(listed, []);
    const item = (was: string) => fields.find(({ anchor }) => anchor.was === was)!.anchor;
    const made = applyCorrections(
      listed,
      saidOnce([
        { kind: 'set', field: item('Git'), value: null },
        { kind: 'confirm', field: item('Jira') },
        { kind: 'set', field: item('Figma'), value: 'Figma Pro' },
      ]),
    ).reading;
    expect(made.resume.skills).toMatchObject([{ keywords: ['Jira', 'Figma Pro'] }]);
    const right = made.origins.filter(({ corrected }) => corrected).map(({ path }) => path);
    expect(right.sort()).toEqual(['/skills/0/keywords/0', '/skills/0/keywords/1']);
  });

  it('of the name makes the line that prints it the name', () => {
    const wrong = readingOf(TEXT.replace('Imke Sander', 'Curriculum Vitae of a Pilot\n\nImke Sander'));
    const { fields } = applyCorrections(wrong, []);
    const anchor = fields.find(({ path }) => path === '/basics/name')!.anchor;
    const made = applyCorrections(wrong, saidOnce([{ kind: 'set', field: anchor, value: 'Imke Sander' }]));
    expect(blockOf(made, 'Imke Sander')).toMatchObject({ kind: 'name' });
    expect(made.reading.blocks.filter(({ kind }) => kind === 'name')).toHaveLength(1);
  });

  it('says what two corrections of it come to: the later', () => {
    const made = say(
      { kind: 'set', field: field('/work/0/position'), value: 'Captain' },
      { kind: 'set', field: field('/work/0/position'), value: 'Pilot' },
    );
    expect(made.reading.resume.work?.[0]?.position).toBe('Pilot');
    expect(made.unapplied).toMatchObject([{ correction: { id: 'c0' }, reason: 'replaced' }]);
  });
});

describe('a line', () => {
  it('moves to another position, at the place it is put', () => {
    const made = say({
      kind: 'move-line',
      line: line('Counted buses'),
      to: entry('/work/1'),
      after: null,
    });
    expect(made.reading.resume.work?.[1]?.highlights).toEqual([
      'Counted buses on forty lines',
      'Found nine errors in the yearly report',
    ]);
    expect(made.reading.resume.work?.[0]?.highlights).toHaveLength(2);
    expect(blockOf(made, 'Counted buses')).toMatchObject({ kind: 'highlight', path: '/work/1/highlights/0' });
    expect(blockOf(made, 'Found nine')).toMatchObject({ path: '/work/1/highlights/1' });
  });

  it('moves out of the summary, which goes on without it', () => {
    const made = say({ kind: 'move-line', line: line('Builds calm'), to: entry('/work/1') });
    expect(made.reading.resume.basics).not.toHaveProperty('summary');
    expect(made.reading.resume.work?.[1]?.highlights).toHaveLength(2);
  });

  it('becomes a position, with what follows it', () => {
    const made = say({ kind: 'add-entry', line: line('Harbour Pilot'), list: 'work' });
    expect(work(made)).toEqual([
      ['Platform Lead', 'Windrose Maps', 1],
      ['Harbour Pilot', 'Teal Transit', 1],
      ['Analyst', 'Sandbank Insurance', 1],
    ]);
    expect(made.reading.resume.work?.[1]).toMatchObject({ startDate: '2019', endDate: '2021' });
    expect(blockOf(made, 'Harbour Pilot')).toMatchObject({ kind: 'position', path: '/work/1' });
    expect(blockOf(made, 'Found nine')).toMatchObject({ path: '/work/2/highlights/0' });
  });

  it('that became a position can be corrected and given lines like any other', () => {
    const add: Change = { kind: 'add-entry', line: line('Harbour Pilot'), list: 'work' };
    const added = say(add);
    const anchor = added.entries.find(({ path }) => path === '/work/1')!.anchor;
    const title = added.fields.find(({ path }) => path === '/work/1/position')!.anchor;
    const made = say(
      add,
      { kind: 'set', field: title, value: 'Pilot' },
      { kind: 'move-line', line: line('Took over'), to: anchor },
    );
    expect(made.unapplied).toEqual([]);
    expect(work(made)?.[1]).toEqual(['Pilot', 'Teal Transit', 2]);
  });

  it('leaves the rest of a longer loss a loss, until that is settled', () => {
    const start = reading.text.indexOf('Took over');
    const end = reading.text.indexOf('\n', reading.text.indexOf('Counted buses'));
    const lost = {
      ...reading,
      losses: [{ text: reading.text.slice(start, end), span: { start, end }, reason: 'Unclear.' }],
    };
    const move: Change = { kind: 'move-line', line: line('Took over'), to: entry('/work/1') };
    const moved = applyCorrections(lost, saidOnce([move])).reading.losses;
    expect(moved.map(({ text }) => text.split('\n').length)).toEqual([2]);
    expect(moved[0]!.text).not.toContain('Took over');
    const settle: Change = { kind: 'settle', line: line('Counted buses') };
    expect(applyCorrections(lost, saidOnce([settle])).reading.losses).toEqual([]);
  });

  it('that is left out is in the text and nowhere else', () => {
    const made = say({ kind: 'leave-out', line: line('Counted buses') });
    expect(made.reading.resume.work?.[0]?.highlights).toHaveLength(2);
    expect(blockOf(made, 'Counted buses')).toMatchObject({ kind: 'paragraph', section: 'other' });
    expect(blockOf(made, 'Counted buses')).not.toHaveProperty('path');
  });
});

describe('an entry that is none', () => {
  it('goes, and its lines are listed as not understood', () => {
    const made = say({ kind: 'remove-entry', entry: entry('/work/1') });
    expect(work(made)).toEqual([['Platform Lead', 'Windrose Maps', 3]]);
    const lost = made.reading.losses.map(({ text }) => text.replace(/\s+/g, ' '));
    expect(lost).toEqual(expect.arrayContaining(['Found nine errors in the yearly report']));
    expect(lost.some((text) => text.includes('Sandbank Insurance'))).toBe(true);
  });

  it('gives its lines to the entry it belongs to', () => {
    const made = say({ kind: 'remove-entry', entry: entry('/work/1'), into: entry('/work/0') });
    expect(made.reading.resume.work).toHaveLength(1);
    expect(made.reading.resume.work?.[0]?.highlights).toEqual(
      expect.arrayContaining(['Sandbank Insurance', 'Found nine errors in the yearly report']),
    );
    expect(made.reading.losses).toEqual(reading.losses);
  });

  it('takes no more corrections', () => {
    const made = say(
      { kind: 'remove-entry', entry: entry('/work/1') },
      { kind: 'set', field: field('/work/1/position'), value: 'Actuary' },
    );
    expect(made.unapplied).toMatchObject([{ correction: { id: 'c1' }, reason: 'impossible' }]);
  });
});

describe('two that are alike', () => {
  it('are told apart where both are there, and neither is taken where one is gone', () => {
    const twice = `${TEXT}\n\n# Volunteering\nHelper    2020\nHarbour Fest\n• Sold tickets\n\nHelper    2020\nHarbour Fest\n• Sold ices`;
    const both = readingOf(twice);
    const { entries } = applyCorrections(both, []);
    const second = entries.filter(({ anchor }) => anchor.list === 'volunteer')[1]!;
    expect(second.anchor.same).toEqual({ nth: 1, of: 2 });
    const change: Change = { kind: 'remove-entry', entry: second.anchor };
    const made = applyCorrections(both, saidOnce([change]));
    expect(made.reading.resume.volunteer?.map(({ highlights }) => highlights)).toEqual([['Sold tickets']]);
    const one = readingOf(twice.split('\n\nHelper    2020\nHarbour Fest\n• Sold ices')[0]!);
    expect(applyCorrections(one, saidOnce([change])).unapplied).toMatchObject([{ reason: 'ambiguous' }]);
  });
});

describe('guessEntry', () => {
  it('reads the fields of one line', () => {
    expect(guessEntry('work', 'Harbour Pilot, Teal Transit, 2019 – 2021')).toMatchObject({
      position: 'Harbour Pilot',
      name: 'Teal Transit',
      startDate: '2019',
      endDate: '2021',
    });
  });
});
