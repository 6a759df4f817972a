import { content } from '@throughline/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchResume } from '../signal/index.ts';
import { buildLedger, factsOf, type Ledger, type LedgerEntry, type LedgerSource } from './index.ts';

const RESUME = `# Mara Quist
Senior Analyst
## Experience
### Senior Analyst, Calder Mutual, 2020-07 – present
- Cut claim errors from 9% to 6%; led 4 analysts
- Forecast of claims for 3 regions
### Analyst, Ferrin & Sons, 2017-01 – 2020-06
- Wrote the monthly report`;

const source: LedgerSource = { id: 'resume', name: 'résumé', kind: 'resume', document: sketchResume(RESUME) };
const build = (entries: readonly LedgerEntry[] = [], sources = [source]): Ledger =>
  buildLedger(sources, { content, entries });
const plain = build();
const claimOf = ({ claims }: Ledger, text: string) => claims.find((claim) => claim.text === text)!;
const entry = (id: string, said: LedgerEntry['said'], second = Number(id) || 0): LedgerEntry => ({
  id,
  at: new Date(Date.UTC(2025, 0, 1, 0, 0, second)).toISOString(),
  said,
});

describe('what the person said of a claim', () => {
  const { id } = claimOf(plain, 'Wrote the monthly report');

  it('confirms, corrects and hides it, and keeps what was said', () => {
    const entries = [
      entry('1', { kind: 'confirm', claim: id }),
      entry('2', { kind: 'correct', claim: id, text: 'Wrote the weekly report' }),
      entry('3', { kind: 'private', claim: id, private: true }),
    ];
    const claim = build(entries).claims.find((known) => known.id === id)!;
    expect(claim).toMatchObject({
      text: 'Wrote the weekly report',
      standing: 'corrected',
      private: true,
      history: entries,
    });
    expect(factsOf(build(entries)).map(({ text }) => text)).not.toContain('Wrote the weekly report');
  });

  it('a correction that is taken back is none, and taking that back makes it one again', () => {
    const correct = entry('1', { kind: 'correct', claim: id, text: 'Wrote it' });
    const back = entry('2', { kind: 'take-back', entry: '1' });
    const again = entry('3', { kind: 'take-back', entry: '2' });
    expect(claimOf(build([correct, back]), 'Wrote the monthly report').standing).toBe('stated');
    expect(claimOf(build([correct, back, again]), 'Wrote it').standing).toBe('corrected');
  });

  it('says which entries fit nothing any more', () => {
    const lost = entry('1', { kind: 'confirm', claim: 'statement-gone' });
    expect(build([lost]).unplaced).toEqual([lost]);
  });

  it('a corrected title or time stands in the post', () => {
    const title = plain.claims.find(({ kind, text }) => kind === 'title' && text === 'Analyst')!;
    const dates = plain.claims.find(({ kind, text }) => kind === 'dates' && text === 'Jan 2017 – Jun 2020')!;
    const { posts } = build([
      entry('1', { kind: 'correct', claim: title.id, text: 'Junior Analyst' }),
      entry('2', { kind: 'correct', claim: dates.id, text: 'Mar 2017 – Jun 2020' }),
    ]);
    expect(posts[1]).toMatchObject({ title: 'Junior Analyst', startDate: '2017-03', endDate: '2020-06' });
  });
});

describe('the numbers of a statement', () => {
  it('are claims within it', () => {
    const statement = claimOf(plain, 'Cut claim errors from 9% to 6%; led 4 analysts');
    const parts = plain.claims.filter(({ within }) => within === statement.id);
    expect(parts.map(({ kind, text, origins }) => [kind, text, origins[0]!.text])).toEqual([
      ['metric', 'Cut claim errors from 9% to 6%', '9% to 6%'],
      ['scope', 'led 4 analysts', '4 analysts'],
    ]);
  });

  it('corrected, they correct the statement', () => {
    const part = claimOf(plain, 'led 4 analysts');
    const { claims } = build([entry('1', { kind: 'correct', claim: part.id, text: 'led 5 analysts' })]);
    expect(claims.map(({ text }) => text)).toContain('Cut claim errors from 9% to 6%; led 5 analysts');
  });

  it('private, they keep the whole sentence out of every text', () => {
    const part = claimOf(plain, 'led 4 analysts');
    const facts = factsOf(build([entry('1', { kind: 'private', claim: part.id, private: true })]));
    expect(facts.map(({ text }) => text).join('\n')).not.toContain('analysts');
  });
});

it('an answer is a claim of its post, and is held against the documents', () => {
  const [post] = plain.posts;
  const { claims, contradictions } = build([
    entry('7', {
      kind: 'tell',
      text: 'Claim errors went from 9% to 4%.',
      post: post!.id,
      question: 'By how much?',
    }),
  ]);
  expect(claims.find(({ standing }) => standing === 'told')).toMatchObject({
    post: post!.id,
    question: 'By how much?',
  });
  expect(contradictions).toMatchObject([
    { kind: 'metric', a: { text: '9% to 6%' }, b: { text: '9% to 4%' } },
  ]);
});

const said = fc.oneof(
  fc.record({
    kind: fc.constant('confirm' as const),
    claim: fc.constantFrom(...plain.claims.map(({ id }) => id)),
  }),
  fc.record({
    kind: fc.constant('correct' as const),
    claim: fc.constantFrom(...plain.claims.map(({ id }) => id)),
    text: fc.constantFrom('One thing', 'Cut errors by 40%', 'Led 3 teams'),
  }),
  fc.record({
    kind: fc.constant('private' as const),
    claim: fc.constantFrom(...plain.claims.map(({ id }) => id)),
    private: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('tell' as const),
    text: fc.constantFrom('We saved 3 hours a week', 'I ran it'),
  }),
);
const window = (name: string) =>
  fc
    .array(fc.tuple(said, fc.integer({ min: 0, max: 30 })), { maxLength: 6 })
    .map((list) => list.map(([said, second], at) => entry(`${name}${at}`, said, second)));

it('two windows merge to the same ledger in whatever order their words come, and nothing said is lost', () => {
  fc.assert(
    fc.property(window('a'), window('b'), fc.infiniteStream(fc.boolean()), (one, other, coins) => {
      const [left, right] = [[...one], [...other]];
      const mixed: LedgerEntry[] = [];
      for (const first of coins) {
        const next = (first ? left.shift() : right.shift()) ?? left.shift() ?? right.shift();
        if (!next) break;
        mixed.push(next);
      }
      const ledger = build(mixed);
      expect(ledger).toEqual(build([...other, ...one]));
      const kept = new Set([
        ...ledger.claims.flatMap(({ history = [] }) => history.map(({ id }) => id)),
        ...ledger.claims.flatMap(({ standing, origins }) =>
          standing === 'told' ? [origins[0]!.source] : [],
        ),
        ...ledger.unplaced.map(({ id }) => id),
      ]);
      expect(mixed.filter(({ id }) => !kept.has(id))).toEqual([]);
      for (const claim of ledger.claims) {
        const last = claim.history?.findLast(({ said }) => said.kind === 'correct');
        if (last?.said.kind === 'correct') expect(claim.text).toBe(last.said.text);
      }
    }),
    { numRuns: 60 },
  );
});
