import { describe, expect, it } from 'vitest';
import { notesOf, settleable } from './notes.ts';
import { outlineOf } from './outline.ts';
import { shownValue, typedValue } from './shown-value.ts';
import { standingOf } from './standing.ts';
import { targetOf } from './target.ts';
import { viewOf } from './view.ts';

const RESUME = {
  basics: {
    name: 'Tova Lindqvist',
    location: { city: 'Umeå' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/tova' }],
  },
  work: [
    {
      position: 'Baker',
      name: 'Oven Ltd',
      startDate: '2021-03',
      highlights: ['Baked 40 loaves', 'Taught two'],
    },
    { position: 'Miller', startDate: '2018', endDate: '2021-02' },
  ],
  skills: [{ name: 'Rye' }, { name: 'Wheat' }],
};

/** Every leaf of a résumé by its path. */
function leaves(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

const allFields = (sections: ReturnType<typeof outlineOf>) =>
  sections.flatMap(({ entries }) =>
    entries.flatMap(({ head, line, texts, lists }) => [
      ...head,
      ...line,
      ...texts,
      ...lists.flatMap(({ items }) => items),
    ]),
  );

describe('the outline', () => {
  const sections = outlineOf(
    RESUME,
    new Map([
      ['skills', 10],
      ['work', 80],
    ]),
  );

  it('shows everything the résumé holds, once', () => {
    const odd = { ...RESUME, work: [{ ...RESUME.work[0]!, 'x/y': { deep: ['one'] }, keywords: 'a' }] };
    const shown = allFields(outlineOf(odd, new Map())).filter(({ value }) => value !== '');
    expect(shown.map(({ path }) => path).sort()).toEqual(
      leaves(odd)
        .map((path) => path.replace('/x/y/', '/x~1y/'))
        .sort(),
    );
  });

  it('begins with the person and then follows the document', () => {
    expect(sections.map(({ key }) => key)).toEqual(['basics', 'skills', 'work']);
  });

  it('says that an open end goes on, and what an entry lacks', () => {
    const [baker, miller] = sections[2]!.entries;
    expect(baker!.line.map(shownValue)).toEqual(['Mar 2021', 'present']);
    expect(miller!.line.map(shownValue)).toEqual(['2018', 'Feb 2021']);
    expect(miller!.missing.map(({ path }) => path)).toEqual(['/work/1/name']);
    expect(miller!.name).toBe('Miller');
  });

  it('sets short entries one after another, and longer ones apart', () => {
    expect(sections[1]!.compact).toBe(true);
    expect(outlineOf({ skills: [{ name: 'Rye', keywords: ['dark'] }] }, new Map())[1]!.compact).toBe(false);
  });

  it('shows an address without its scheme and asks for the whole', () => {
    const url = { kind: 'link' as const, value: 'https://www.example.com/a' };
    expect([shownValue(url), typedValue(url)]).toEqual(['example.com/a', url.value]);
  });
});

describe('the view', () => {
  const text = 'Baker\nBaked 40 loaves\nSings at weekends';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const anchor = { text: '' };
  const doubt = {
    kind: 'field' as const,
    path: '/work/0/position',
    says: 'Unusual.',
    next: 'Look.',
    fine: {} as never,
  };
  const view = viewOf({
    reading: {
      kind: 'resume',
      text,
      resume: RESUME,
      origins: [
        { path: '/work/0/position', span: at('Baker'), confidence: 0.4 },
        { path: '/work/0/highlights/0', span: at('Baked 40 loaves'), confidence: 0.9 },
      ],
      losses: [
        { text: 'Sings at weekends', span: at('Sings at weekends'), reason: 'no place' },
        { text: '', reason: 'two icons' },
      ],
      blocks: [],
    },
    lines: [
      ...['Baker', 'Baked 40 loaves', 'Sings at weekends'].map((one) => ({
        text: one,
        span: at(one),
        anchor,
      })),
      { text: 'two icons', anchor },
    ],
    doubts: [doubt, { kind: 'no-employer', path: '/work/1', says: 'No employer.', next: 'Add it.' }],
  } as Parameters<typeof viewOf>[0]);

  it('ties fields to their place, their line and their doubt', () => {
    const [baker, miller] = view.sections.find(({ key }) => key === 'work')!.entries;
    expect(baker!.head[0]).toMatchObject({ place: 'p0', line: 0, doubt: { says: 'Unusual.', fine: true } });
    expect(baker!.lists[0]!.items[0]).toMatchObject({ place: 'p1', line: 1 });
    expect(miller!.doubts).toEqual([{ says: 'No employer.', next: 'Add it.', fine: false }]);
    expect(view.doubtful).toEqual(['/work/0/position', '/work/1']);
  });

  it('lists every loss; one that never stood on the page has no place and can be left', () => {
    expect(view.losses).toEqual([
      { id: 'loss-0', text: 'Sings at weekends', reason: 'no place', place: 'p2', line: 2 },
      { id: 'loss-1', text: '', reason: 'two icons', line: 3 },
    ]);
  });

  it('finds what an address wants to correct, or nothing', () => {
    expect(targetOf(view, '/work/0/highlights/0')).toMatchObject({ kind: 'field', inList: true });
    expect(targetOf(view, '/work/1/name')).toMatchObject({ kind: 'field', inList: false });
    expect(targetOf(view, '/work/1')).toMatchObject({ kind: 'entry', section: 'work' });
    expect(targetOf(view, 'loss-0')).toMatchObject({ kind: 'loss' });
    expect(targetOf(view, 'line-2')).toMatchObject({ kind: 'line', line: 2 });
    for (const gone of ['/work/7/name', 'loss-9', '', '<script>'])
      expect(targetOf(view, gone)).toBeUndefined();
  });

  it('says how it stands', () => {
    expect(standingOf(view)).toBe(
      '2 positions and 2 skills. 2 things are doubtful: look there first. Choose anything to correct it.',
    );
    expect(standingOf({ ...view, doubtful: [], losses: [] })).toContain(
      'Nothing is doubtful and nothing was lost.',
    );
    expect(standingOf({ ...view, sections: [], doubtful: [] })).toContain(
      'No position, school or skill was found.',
    );
  });

  it('says a doubt that fields of one line share once, and names what each is about where they differ', () => {
    const [field] = view.sections.find(({ key }) => key === 'work')!.entries[0]!.head;
    const employer = { ...field!, path: '/work/0/name', value: 'Oven Ltd' };
    expect(notesOf([field!, employer])).toMatchObject([{ about: [], paths: [field!.path, employer.path] }]);
    const other = { ...employer, doubt: { ...field!.doubt!, says: 'Too long.' } };
    expect(notesOf([field!, other]).map(({ about }) => about)).toEqual([['Baker'], ['Oven Ltd']]);
    const [baker, miller] = view.sections.find(({ key }) => key === 'work')!.entries;
    expect([settleable(baker!), settleable(miller!)]).toEqual([[], []]);
    const twice = { ...baker!, doubts: [{ says: 'Overlaps.', next: '', fine: true }] };
    expect(settleable(twice)).toEqual(['/work/0', '/work/0/position']);
  });
});
