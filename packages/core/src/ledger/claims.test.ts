import { content } from '@throughline/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchResume } from '../signal/index.ts';
import { buildLedger, type LedgerSource } from './index.ts';

const resume = (text: string, id = 'resume'): LedgerSource => ({
  id,
  name: 'résumé',
  kind: 'resume',
  document: sketchResume(text),
});
const build = (...texts: string[]) =>
  buildLedger(
    texts.map((text, at) => resume(text, `file ${at}`)),
    { content },
  );

const POST = '### Senior Analyst, Calder Mutual Ltd, 2020-07 – 2022-12';

describe('one claim in two documents', () => {
  it.each([
    ['title', POST, '### Sr. Analyst, Calder Mutual, 2020-07 – 2022-12', 'Senior Analyst'],
    ['employer', POST, '### Senior Analyst, Calder Mutual, 2020-07 – 2022-12', 'Calder Mutual Ltd'],
    ['dates', POST, '### Senior Analyst, Calder Mutual, 2020-08 – 2022-12', 'Jul 2020 – Dec 2022'],
    [
      'statement',
      `${POST}\n- Cut claim errors from 9% to 6% with a checklist`,
      `${POST}\n- Claim errors: 9% to 6%`,
      'Cut claim errors from 9% to 6% with a checklist',
    ],
  ])('%s', (kind, a, b, text) => {
    const { claims } = build(a, b);
    const found = claims.filter((claim) => claim.kind === kind);
    expect(found.map((claim) => claim.text)).toEqual([text]);
    expect(new Set(found[0]!.origins.map(({ source }) => source))).toEqual(new Set(['file 0', 'file 1']));
  });

  it('two numbers are two claims', () => {
    const { claims } = build(`${POST}\n- Cut claim errors by 40%`, `${POST}\n- Claim errors cut by 20%`);
    expect(claims.filter(({ kind }) => kind === 'statement')).toHaveLength(2);
  });

  it('what one document says in two lines are two claims', () => {
    const { claims } = build(`${POST}\n- Cut claim errors by 40%\n- Claim errors by region`);
    expect(claims.filter(({ kind }) => kind === 'statement')).toHaveLength(2);
  });
});

const line = fc.constantFrom(
  'Cut claim errors by 40%',
  'Led 6 analysts',
  'Wrote the monthly report',
  'Forecast for 3 regions',
  'Moved the ledger to SQL',
  'Answered 200 letters a week',
);
const post = fc
  .record({
    title: fc.constantFrom('Analyst', 'Senior Analyst', 'Clerk'),
    employer: fc.constantFrom('Calder Mutual', 'Ferrin & Sons', 'Lumo'),
    lines: fc.uniqueArray(line, { maxLength: 4 }),
  })
  .map(({ title, employer, lines }) => [
    `### ${title}, ${employer}, 2020-01 – 2021-12`,
    ...lines.map((text) => `- ${text}`),
  ]);

it('ids are the same when the document is read again, and stay when a line is added anywhere', () => {
  fc.assert(
    fc.property(fc.array(post, { minLength: 1, maxLength: 3 }), fc.nat(), (posts, at) => {
      const lines = ['# Mara Quist', '## Experience', ...posts.flat()];
      const before = build(lines.join('\n'));
      expect(build(lines.join('\n'))).toEqual(before);
      const place = 3 + (at % (lines.length - 2));
      const after = build(
        [...lines.slice(0, place), '- Painted the canteen green', ...lines.slice(place)].join('\n'),
      );
      const ids = new Set(after.claims.map(({ id }) => id));
      expect(before.claims.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

it('ids are unique', () => {
  fc.assert(
    fc.property(fc.array(post, { maxLength: 5 }), (posts) => {
      const ids = build(['# Mara Quist', '## Experience', ...posts.flat()].join('\n')).claims.map(
        ({ id }) => id,
      );
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});

it('a source with nothing in it says nothing, and a very long one is taken whole', () => {
  const empty = buildLedger(
    [resume(''), { id: 't', name: 'answer', kind: 'text', text: ' \n ', channel: 'mock' }],
    { content },
  );
  expect(empty).toEqual({ posts: [], claims: [], contradictions: [], unplaced: [] });
  const text = Array.from(
    { length: 4000 },
    (_, at) => `In week ${at} we answered ${at + 3} letters about parcels.`,
  ).join(' ');
  const long = buildLedger(
    [
      resume(`${POST}\n- Answered 200 letters a week`),
      { id: 't', name: 'answer', kind: 'text', text, channel: 'mock' },
    ],
    {
      content,
    },
  );
  expect(long.claims.filter(({ kind }) => kind === 'statement').length).toBeGreaterThan(3900);
});
