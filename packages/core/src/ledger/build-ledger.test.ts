import { content } from '@throughline/content';
import { describe, expect, it } from 'vitest';
import { sketchResume } from '../signal/index.ts';
import { buildLedger, factsOf, type LedgerEntry, type LedgerSource } from './index.ts';

const RESUME = `# Mara Quist
Senior Analyst
## Experience
### Senior Analyst, Calder Mutual, 2020-07 – present
- Cut claim errors from 9% to 6%
### Analyst, Ferrin & Sons, 2017-01 – 2020-06
- Wrote the monthly report`;

const resume = (text = RESUME): LedgerSource => ({
  id: 'resume',
  name: 'résumé',
  kind: 'resume',
  document: sketchResume(text),
});
const claimOf = (text: string, entries: LedgerEntry[] = []) =>
  buildLedger([resume()], { content, entries }).claims.find((claim) => claim.text === text)!;

describe('claims of a résumé', () => {
  const { posts, claims } = buildLedger([resume()], { content });

  it('has a post for each position', () => {
    expect(
      posts.map(({ title, employer, startDate, endDate }) => [title, employer, startDate, endDate]),
    ).toEqual([
      ['Senior Analyst', 'Calder Mutual', '2020-07', undefined],
      ['Analyst', 'Ferrin & Sons', '2017-01', '2020-06'],
    ]);
  });

  it('names the place of each', () => {
    for (const { origins } of claims)
      for (const { text, span, path } of origins)
        if (!path.endsWith('Date')) expect(RESUME.slice(span!.start, span!.end)).toBe(text);
  });

  it('keeps ids when something else changes', () => {
    const changed = buildLedger([resume(RESUME.replace('- Wrote', '- Ran the audit\n- Wrote'))], { content });
    const ids = new Set(changed.claims.map(({ id }) => id));
    expect(claims.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});

it('an empty ledger has nothing, and says nothing', () => {
  const ledger = buildLedger([], { content });
  expect(ledger).toEqual({ posts: [], claims: [], contradictions: [], unplaced: [] });
  expect(factsOf(ledger)).toEqual([]);
});

it('facts are posts in one line and statements whole, without what is private', () => {
  const { id } = claimOf('Wrote the monthly report');
  const entries: LedgerEntry[] = [
    { id: '1', at: '2025-01-01T00:00:00Z', said: { kind: 'private', claim: id, private: true } },
  ];
  expect(factsOf(buildLedger([resume()], { content, entries })).map(({ text }) => text)).toEqual([
    'Senior Analyst, Calder Mutual, Jul 2020 – Present',
    'Analyst, Ferrin & Sons, Jan 2017 – Jun 2020',
    'Cut claim errors from 9% to 6%',
    'Senior Analyst',
  ]);
});
