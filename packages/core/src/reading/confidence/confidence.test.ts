import { describe, expect, it } from 'vitest';
import type { Origin, ResumeReading } from '../result.ts';
import { DOUBTFUL, withConfidence } from './confidence.ts';

type Post = [title: string, employer: string, start: string, between?: string];

/** A reading of positions set one under the other, each field as sure of itself as the next. */
function readingOf(posts: Post[]): ResumeReading {
  let text = '';
  const origins: Origin[] = [];
  const set = (path: string, value: string, after: string) => {
    origins.push({ path, span: { start: text.length, end: text.length + value.length }, confidence: 0.9 });
    text += value + after;
  };
  const work = posts.map(([position, name, startDate, between = '\n'], i) => {
    set(`/work/${i}/position`, position, between);
    set(`/work/${i}/name`, name, ' ');
    set(`/work/${i}/startDate`, startDate, '\n');
    return { position, name, startDate, highlights: ['Did it'] };
  });
  return { kind: 'resume', text, resume: { work }, origins, losses: [], blocks: [] };
}

const judged = (posts: Post[], path: string) =>
  withConfidence(readingOf(posts)).origins.find((origin) => origin.path === path)!;

const ALIKE: Post[] = [
  ['Data Analyst', 'Northfield Ltd', '2021'],
  ['Shift Supervisor', 'Ostwind GmbH', '2018'],
  ['Barista', 'Blue Kettle Inc', '2015'],
];

describe('the confidence of a field', () => {
  it('is high where all entries are arranged alike', () => {
    for (const path of ['/work/0/position', '/work/1/name', '/work/2/startDate'])
      expect(judged(ALIKE, path).confidence).toBeGreaterThan(0.9);
  });

  it('falls where an entry is arranged unlike its neighbours', () => {
    const odd: Post[] = [...ALIKE.slice(0, 2), ['Barista', 'Blue Kettle Inc', '2015', ' ']];
    expect(judged(odd, '/work/2/position').confidence).toBeLessThan(
      judged(ALIKE, '/work/2/position').confidence,
    );
  });

  it('falls further where the order in time is broken as well', () => {
    const third = (start: string): Post[] => [
      ALIKE[0]!,
      ALIKE[1]!,
      ['Barista', 'Blue Kettle Inc', start, ' '],
    ];
    const [kept, broken] = ['2015', '2019'].map((start) => judged(third(start), '/work/2/startDate'));
    expect(broken!.confidence).toBeLessThan(kept!.confidence);
  });

  it('says in words what speaks against a doubtful field, and nothing of a sure one', () => {
    const odd: Post[] = [...ALIKE.slice(0, 2), ['Blue Kettle and', 'Trier', '2019', ' ']];
    const doubtful = judged(odd, '/work/2/position');
    expect(doubtful.confidence).toBeLessThan(DOUBTFUL);
    expect(doubtful.doubt).toMatch(/\.$/);
    expect(judged(ALIKE, '/work/0/position').doubt).toBeUndefined();
  });

  it('leaves all else as it was', () => {
    const before = readingOf(ALIKE);
    const { origins, ...rest } = withConfidence(before);
    expect(rest).toEqual({ ...rest, text: before.text, resume: before.resume });
    expect(origins.map(({ path, span }) => ({ path, span }))).toEqual(
      before.origins.map(({ path, span }) => ({ path, span })),
    );
  });
});
