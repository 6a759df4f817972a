import { describe, expect, it } from 'vitest';
import { readingOf, saidOnce } from './corrections.test-support.ts';
import { applyCorrections, type Change, type Doubt, doubtsOf } from './index.ts';

const TEXT = `Imke Sander
imke@sander.example

# Experience
Platform Lead    May 2021 – May 2019
Windrose Maps
• Took over the roadmap of the map service
• Counted buses on forty lines

Analyst    2015 – 2018
Sandbank Insurance
• Found nine errors in the yearly report
• Wrote the handbook that branches still use

Surveyor    2016 – 2018
Teal Transit`;

const doubtsIn = (text: string, changes: Change[] = []): Doubt[] =>
  doubtsOf(applyCorrections(readingOf(text), saidOnce(changes)));
const kinds = (doubts: Doubt[]) =>
  doubts.filter(({ kind }) => kind !== 'field').map(({ kind, path }) => [kind, path]);

describe('doubtsOf', () => {
  it('asks about positions that cannot be right as they stand', () => {
    expect(kinds(doubtsIn(TEXT))).toEqual(
      expect.arrayContaining([
        ['dates-reversed', '/work/0'],
        ['dates-overlap', '/work/2'],
        ['no-highlights', '/work/2'],
      ]),
    );
  });

  it('asks nothing about positions that follow each other', () => {
    const calm = TEXT.replace('May 2021 – May 2019', '2019 – 2021').split('\n\nSurveyor')[0]!;
    expect(kinds(doubtsIn(calm))).toEqual([]);
  });

  it('says in a sentence what is doubtful and what to do, and asks no more once that is said', () => {
    const doubts = doubtsIn(TEXT);
    expect(doubts.length).toBeGreaterThan(0);
    for (const { says, next, fine } of doubts) {
      expect(says).toMatch(/^“.+\.$/);
      expect(next).toMatch(/\.$/);
      expect(fine).toBeDefined();
    }
    expect(
      doubtsIn(
        TEXT,
        doubts.flatMap(({ fine }) => fine ?? []),
      ),
    ).toEqual([]);
  });

  it('asks about every field that is more often wrong than the limit allows', () => {
    const reading = readingOf(TEXT);
    const unsure = reading.origins.map((origin, i) => ({ ...origin, confidence: i === 2 ? 0.6 : 0.95 }));
    const doubts = doubtsOf(applyCorrections({ ...reading, origins: unsure }, []));
    const fields = doubts.filter(({ kind }) => kind === 'field');
    expect(fields).toMatchObject([
      { path: reading.origins[2]!.path, confidence: 0.6, fine: { kind: 'confirm' } },
    ]);
  });

  it('lists each loss, and settles it', () => {
    const reading = readingOf(TEXT);
    const start = reading.text.indexOf('Counted buses');
    const span = { start, end: start + 'Counted buses on forty lines'.length };
    const losses = [
      { text: 'Counted buses on forty lines', span, reason: 'Was not understood.' },
      { text: 'a picture', reason: 'Pictures are not read.' },
      { text: '', reason: '7 icons without words' },
    ];
    const lost = { ...reading, losses };
    const doubts = doubtsOf(applyCorrections(lost, [])).filter(({ kind }) => kind === 'loss');
    expect(doubts.map(({ says }) => says)).toEqual([
      '“Counted buses on forty lines” was not understood. Was not understood.',
      '“a picture” was not understood. Pictures are not read.',
      '7 icons without words.',
    ]);
    const settled = applyCorrections(lost, saidOnce(doubts.flatMap(({ fine }) => fine ?? [])));
    expect(settled.unapplied).toEqual([]);
    expect(settled.reading).toEqual({ ...reading, losses: [] });
  });
});
