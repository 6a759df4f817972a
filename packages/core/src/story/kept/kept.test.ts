import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Ledger } from '../../ledger/index.ts';
import { disagreements } from './agree.ts';
import { keepText } from './keep.ts';
import { patched } from './patch.ts';
import { spansOf } from './sentences.ts';
import { staleSentences, withSentence } from './stale.ts';

const claim = (id: string, text: string, more: Partial<Claim> = {}): Claim => ({
  id,
  kind: 'statement',
  text,
  origins: [{ source: 'resume', path: '/work/0/highlights/0', text }],
  standing: 'stated',
  private: false,
  ...more,
});
const ledgerOf = (...claims: Claim[]): Ledger => ({ posts: [], claims, contradictions: [], unplaced: [] });
const NOTHING = { ungrounded: [], derived: [], grounded: [] };
const CUT = 'Cut failed deploys from 12 a month to 2';

const keep = (text: string, claims: Claim[], ids = claims.map(({ id }) => id)) =>
  keepText(text, {
    ledger: ledgerOf(...claims),
    grounding: NOTHING,
    known: spansOf(text).map(({ start, end }) => ({ text: text.slice(start, end), claims: ids })),
  });

describe('what a kept text rests on', () => {
  it('is the claims of its sentences, as they read now', () => {
    const kept = keep('I cut failed deploys from 12 a month to 2.', [claim('statement-1', CUT)]);
    expect(kept.sentences).toEqual([
      { text: 'I cut failed deploys from 12 a month to 2.', uses: [{ claim: 'statement-1', text: CUT }] },
    ]);
  });

  it('stays with a sentence that was edited, and not with one that is new', () => {
    const known = [{ text: 'I cut failed deploys from 12 a month to 2.', claims: ['statement-1'] }];
    const ledger = ledgerOf(claim('statement-1', CUT));
    const text = 'At last I cut failed deploys from 12 a month to 2. Then I went sailing with my sister.';
    expect(
      keepText(text, { ledger, grounding: NOTHING, known }).sentences.map(({ uses }) => uses.length),
    ).toEqual([1, 0]);
  });

  it('is what the gate found in a sentence that the person typed', () => {
    const text = 'Deploys fail twice a month now.';
    const span = { start: 13, end: 18 };
    const grounding = {
      ...NOTHING,
      grounded: [{ span, text: 'twice', from: [{ fact: 'statement-1', span }] }],
    };
    expect(
      keepText(text, { ledger: ledgerOf(claim('statement-1', CUT)), grounding, known: [] }).sentences[0]
        ?.uses,
    ).toEqual([{ claim: 'statement-1', text: CUT }]);
  });
});

describe('a stale sentence', () => {
  const kept = keep('Here I am. Proudly I cut failed deploys from 12 a month to 2, in a year.', [
    claim('statement-1', CUT),
  ]);
  const text = kept.text;

  it('is none while the ledger says the same', () => {
    expect(staleSentences(kept, ledgerOf(claim('statement-1', CUT)))).toEqual([]);
  });

  it('says what it said before and now, and carries the change over without touching the rest', () => {
    const now = 'Cut failed deploys from 12 a month to 3';
    const [, stale] = staleSentences(kept, ledgerOf(claim('statement-1', now)));
    expect(stale).toMatchObject({
      changes: [{ claim: 'statement-1', kind: 'changed', before: CUT, now }],
      anew: 'Proudly I cut failed deploys from 12 a month to 3, in a year.',
    });
    expect(withSentence(kept, stale!.index, stale!.anew)).toBe(text.replace('to 2', 'to 3'));
  });

  it('is told anew where it cannot be patched', () => {
    const mine = keep('Before that, at Bramble Bank, I took failed deploys from 12 a month to 2.', [
      claim('statement-1', CUT),
    ]);
    const now = 'Brought failed deploys down by five sixths';
    const [stale] = staleSentences(mine, ledgerOf(claim('statement-1', now)));
    expect(stale?.anew).toBe('Before that, at Bramble Bank, I brought failed deploys down by five sixths.');
  });

  it('goes when its claim is private or gone', () => {
    const [, hidden] = staleSentences(kept, ledgerOf(claim('statement-1', CUT, { private: true })));
    expect(hidden).toMatchObject({ changes: [{ kind: 'private' }] });
    expect(hidden).not.toHaveProperty('anew');
    expect(withSentence(kept, 1, undefined)).toBe('Here I am.');
    expect(staleSentences(kept, ledgerOf())[1]).toMatchObject({ changes: [{ kind: 'gone', before: CUT }] });
  });

  it('knows the line that took the place of one that was rewritten', () => {
    const now = 'Cut failed deploys from 12 a month to 1';
    expect(staleSentences(kept, ledgerOf(claim('statement-9', now)))[1]).toMatchObject({
      changes: [{ claim: 'statement-9', kind: 'changed', now }],
    });
  });
});

describe('a change carried into a sentence', () => {
  it.each([
    ['I led 6 agents at Tern.', 'Led 6 agents', 'Led 8 agents', 'I led 8 agents at Tern.'],
    [
      'Disputes fell by 38 % that year.',
      'disputes fell by 38 %',
      'disputes fell by 31 %',
      'Disputes fell by 31 % that year.',
    ],
  ])('%s', (sentence, before, now, anew) => {
    expect(patched(sentence, before, now)).toBe(anew);
  });

  it('is refused where it is not plain what to replace', () => {
    expect(patched('2 of 2 teams', 'for 2 teams', 'for 3 teams')).toBeUndefined();
    expect(patched('I led a team.', 'Led 6 agents', 'Led 8 agents')).toBeUndefined();
  });

  it('never changes a word outside the changed run', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.array(word, { maxLength: 5 }), (head, tail) => {
        const wrap = (middle: string) => [...head, middle, ...tail].join(' ');
        expect(patched(wrap('12 vans'), 'drove 12 vans', 'drove 14 vans')).toBe(wrap('14 vans'));
      }),
    );
  });
});

describe('sentences of a text', () => {
  it('lose nothing but the space between them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const spans = spansOf(text);
        const left = spans.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          text,
        );
        expect(left.trim()).toBe('');
      }),
    );
  });
});

describe('texts that do not say the same', () => {
  const one = (kind: 'summary' | 'about' | 'headline', text: string) => ({
    kind,
    kept: keep(text, [claim('statement-1', CUT)]),
  });

  it('are named once for each pair of numbers, however many texts they part', () => {
    const found = disagreements(
      [
        one('summary', 'Product manager: cut deploys by 40%.'),
        one('about', 'Product manager: cut deploys by 35%.'),
        one('headline', 'Product manager | cut deploys by 35%'),
      ],
      'product manager',
    );
    expect(found.map(({ message }) => message)).toEqual([
      '“40%” in the résumé summary, “35%” in the About text: which is it?',
    ]);
  });

  it('leave a text alone that only says less', () => {
    expect(
      disagreements(
        [
          one('summary', 'Product manager: cut deploys by 40%.'),
          one('about', 'Product manager: cut deploys.'),
        ],
        'product manager',
      ),
    ).toEqual([]);
  });

  it('miss the role in one of them', () => {
    expect(
      disagreements([one('summary', 'Product manager.'), one('headline', 'Analyst')], 'product manager'),
    ).toMatchObject([{ a: { kind: 'headline' } }]);
  });
});
