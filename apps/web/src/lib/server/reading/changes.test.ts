import type { Change } from '@throughline/core/correction';
import { describe, expect, it } from 'vitest';
import { changesOf } from './changes.ts';
import { landingOf } from './landing.ts';

type Page = Parameters<typeof changesOf>[1];

const line = (text: string, path?: string) => ({
  text,
  span: { start: 0, end: 1 },
  anchor: { text },
  ...(path && { path }),
});
const entry = (path: string, title: string) => ({
  path,
  anchor: { list: 'work' as const, printed: title, title },
});
const ENTRIES = [entry('/work/0', 'Baker'), entry('/work/1', 'Miller')];
const START = { entry: ENTRIES[0]!.anchor, key: 'startDate', was: '2016-06' };
const FINE: Change = { kind: 'confirm', field: START };

const PAGE = {
  reading: {
    resume: {
      work: [{ position: 'Baker', startDate: '2016-06', highlights: ['Baked'] }, { position: 'Miller' }],
    },
  },
  entries: ENTRIES,
  fields: [
    { path: '/work/0/startDate', anchor: START },
    { path: '/work/1/name', anchor: { entry: ENTRIES[1]!.anchor, key: 'name' } },
    { path: '/basics/summary', anchor: { key: 'summary' } },
  ],
  lines: [line('Baked', '/work/0/highlights/0'), line('Sings at weekends')],
  doubts: [
    { kind: 'field', path: '/work/0/startDate', says: '', next: '', fine: FINE },
    { kind: 'no-employer', path: '/work/1', says: '', next: '' },
  ],
} as unknown as Page;

function said(fields: Record<string, string | string[]>, page = PAGE) {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  const changes = changesOf(form, page);
  return changes.ok ? changes.value : changes.problem.code;
}

describe('what a form of the Read page says', () => {
  const set = { do: 'set', path: '/work/0/startDate', was: '2016-06', value: ' 04/2016 ' };

  it('sets a field, empties it, and fills one that was empty', () => {
    expect(said(set)).toEqual([{ kind: 'set', field: START, value: '04/2016' }]);
    expect(said({ ...set, value: '' })).toEqual([{ kind: 'set', field: START, value: null }]);
    expect(said({ do: 'set', path: '/work/1/name', was: '', value: 'Mill Ltd' })).toMatchObject([
      { value: 'Mill Ltd' },
    ]);
  });

  it('refuses what was said of a page that has changed meanwhile', () => {
    expect(said({ ...set, was: '2015' })).toBe('input.invalid');
    expect(said({ ...set, path: '/work/9/startDate' })).toBe('input.invalid');
    expect(said({ do: 'place', line: '9', as: 'entry:work' })).toBe('input.invalid');
    expect(said({ do: 'place', line: '1', as: 'highlight:/work/9' })).toBe('input.invalid');
    expect(said({})).toBe('input.invalid');
  });

  it('settles what is doubtful, and nothing else', () => {
    expect(said({ do: 'fine', path: ['/work/0/startDate', '/work/1'] })).toEqual([FINE]);
    expect(said({ do: 'fine', path: '/work/0/position' })).toBe('input.invalid');
  });

  it('gives a line its place: a highlight, an entry, the summary', () => {
    const own = { do: 'place', line: '1' };
    const [, sings] = PAGE.lines;
    expect(said({ ...own, as: 'highlight:/work/0' })).toEqual([
      { kind: 'move-line', line: sings!.anchor, to: ENTRIES[0]!.anchor },
    ]);
    expect(said({ ...own, as: 'highlight:/work/0', after: 'first' })).toMatchObject([{ after: null }]);
    expect(said({ ...own, as: 'highlight:/work/0', after: '0' })).toMatchObject([
      { after: { text: 'Baked' } },
    ]);
    expect(said({ ...own, as: 'entry:projects' })).toEqual([
      { kind: 'add-entry', line: sings!.anchor, list: 'projects' },
    ]);
    expect(said({ ...own, as: 'summary' })).toMatchObject([
      { kind: 'leave-out' },
      { value: 'Sings at weekends' },
    ]);
    expect(said({ ...own, as: 'entry:spells' })).toBe('input.invalid');
  });

  it('leaves lines, and takes entries apart', () => {
    expect(said({ do: 'out', line: '0' })).toEqual([{ kind: 'leave-out', line: { text: 'Baked' } }]);
    expect(said({ do: 'settle', line: '1' })).toMatchObject([{ kind: 'settle' }]);
    expect(said({ do: 'remove', path: '/work/1', into: '' })).toEqual([
      { kind: 'remove-entry', entry: ENTRIES[1]!.anchor },
    ]);
    expect(said({ do: 'remove', path: '/work/1', into: '/work/0' })).toMatchObject([
      { into: ENTRIES[0]!.anchor },
    ]);
  });
});

describe('where a person goes on', () => {
  const page = { lines: PAGE.lines, entries: ENTRIES, losses: 1 };
  const moved: Change = { kind: 'move-line', line: { text: 'Baked' }, to: ENTRIES[1]!.anchor };

  it('at the line, wherever it is now; at the field; near what is gone', () => {
    expect(landingOf([moved], '/work/1/highlights/0', page)).toBe('/work/0/highlights/0');
    expect(landingOf([{ kind: 'set', field: START, value: '2016' }], '/work/0/startDate', page)).toBe(
      '/work/0/startDate',
    );
    expect(landingOf([{ kind: 'set', field: START, value: null }], '/work/0/startDate', page)).toBe(
      '/work/0',
    );
    expect(landingOf([{ kind: 'remove-entry', entry: ENTRIES[1]!.anchor }], '/work/2', page)).toBe('/work/1');
    expect(landingOf([{ kind: 'settle', line: { text: 'x' } }], '', page)).toBe('losses');
    expect(landingOf([{ kind: 'settle', line: { text: 'x' } }], '', { ...page, losses: 0 })).toBe('changes');
  });
});
