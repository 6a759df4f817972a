import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLine } from './compose.ts';
import { interview } from './interview.ts';
import { PEOPLE, type Told } from './people.test-support.ts';
import { type Answer, type Interview, SLOTS, type Slot } from './types.ts';
import { contentOf } from './vocabulary.ts';

const FLAGS = [
  { rule: 'vague-quantity', text: 'several', question: 'How many, roughly?' },
  { rule: 'unexplained-acronym', text: 'TRX', question: 'What is TRX?', template: '… (TRX)' },
];

/** Answers every question as the person would, until there is none. */
function talk({
  line,
  says,
  ended = false,
}: Pick<Told, 'line' | 'says'> & { ended?: boolean }): Interview & { asked: Slot[]; answers: Answer[] } {
  const answers: Answer[] = [];
  const asked: Slot[] = [];
  for (;;) {
    const state = interview({ line, answers, flags: FLAGS, ended });
    const { question } = state;
    if (!question || asked.length > 20) return { ...state, asked, answers };
    asked.push(question.slot);
    const about = question.about === undefined ? {} : { about: question.about };
    answers.push({ slot: question.slot, text: says[question.slot] ?? null, ...about });
  }
}

/** Words of the new line that neither the old line nor an answer holds. */
function invented(line: string, old: string, answers: readonly Answer[]): string[] {
  const known = new Set([old, ...answers.map(({ text }) => text ?? '')].flatMap(contentOf));
  return contentOf(line).filter((word) => !known.has(word));
}

describe('the interview', () => {
  it('asks one thing after the other and stops when the line is whole', () => {
    const { asked, line, whole, lacks } = talk({
      line: 'Responsible for the tariff migration and its rollout to customers',
      says: {
        action: 'I planned it and ran it with support',
        change: 'Afterwards, wrong quotes fell',
        amount: '60 → 22 a week',
        scope: '120 customers',
      },
    });
    expect(asked).toEqual(['action', 'change', 'amount', 'scope']);
    expect(line).toBe(
      'Planned the tariff migration and its rollout to 120 customers and ran it with support; wrong quotes fell from 60 to 22 a week',
    );
    expect({ whole, lacks }).toEqual({ whole: true, lacks: [] });
  });

  it.each([
    'Rebuilt the on-call rota of two teams, pages fell from 60 to 22 a week',
    'Cut returns by 40% across 12 shops with clearer size charts',
  ])('asks nothing of a line that is whole: %s', (line) => {
    expect(interview({ line, answers: [] })).toEqual({ line, whole: true, lacks: [], toFindOut: [] });
  });

  it('asks only for the size where only the size is missing', () => {
    const { asked, line } = talk({ line: 'Cut boot time by 40%', says: { scope: '90,000 devices' } });
    expect(asked).toEqual(['scope']);
    expect(line).toBe('Cut boot time by 40% across 90,000 devices');
  });

  it('asks again, otherwise, when an answer missed the question, and then lets it be', () => {
    const asked = {
      line: 'Managed the newsletter',
      answers: [{ slot: 'change', text: 'people read it' } as const],
    };
    const first = interview({ ...asked, answers: [...asked.answers, { slot: 'amount', text: '22' }] });
    expect(first.question).toMatchObject({ slot: 'amount', again: true });
    const second = interview({
      ...asked,
      answers: [...asked.answers, { slot: 'amount', text: '22' }, { slot: 'amount', text: 'a lot' }],
    });
    expect(second.question?.slot).not.toBe('amount');
  });

  it('takes “I don’t know” for an answer, and makes the smaller line', () => {
    const { asked, line, whole, lacks, toFindOut } = talk({
      line: 'Involved in terminology work',
      says: {
        action: 'built a glossary of 3,000 terms',
        change: 'no idea',
        seen: 'the agency still uses it',
      },
    });
    expect(asked).toEqual(['action', 'change', 'amount', 'seen']);
    expect(line).toBe('Built a glossary of 3,000 terms in terminology work; the agency still uses it');
    expect(whole).toBe(false);
    expect(lacks).toContain('amount');
    expect(toFindOut[0]?.slot).toBe('amount');
  });

  it('says where to look, for every question', () => {
    for (const slot of SLOTS.filter((one) => one !== 'words')) {
      const before = SLOTS.slice(0, SLOTS.indexOf(slot)).map((one) => ({ slot: one, text: null }));
      const { question } = interview({ line: 'Responsible for payments', answers: before });
      expect(question?.findOut.length ?? 0).toBeGreaterThan(20);
    }
  });

  it('puts words for words that say nothing', () => {
    const line = 'Rebuilt several dashboards for the TRX platform';
    const { line: made } = talk({ line, says: { words: 'tariff engine' } });
    expect(made).toContain('tariff engine');
    const answers = [
      { slot: 'words', text: '14', about: 'several' },
      { slot: 'words', text: 'tariff engine', about: 'TRX' },
    ] as const;
    expect(interview({ line, answers, flags: FLAGS }).line).toBe(
      'Rebuilt 14 dashboards for the tariff engine (TRX) platform',
    );
  });

  describe.each(PEOPLE)('with someone of another trade: $trade', (told) => {
    const { line, answers, asked, whole } = talk(told);

    it('never asks the same more than twice, and makes a line of their words only', () => {
      for (const slot of SLOTS) expect(asked.filter((one) => one === slot).length).toBeLessThanOrEqual(2);
      expect(invented(line, told.line, answers)).toEqual([]);
      expect(line).toMatch(/^\p{Lu}/u);
      expect(line).not.toMatch(/\s{2}|\s[,;.]|\b(\p{L}+) \1\b/iu);
    });

    it('ends with a whole line where all was known', () => {
      const unknown = Object.values(told.says).some((said) => said === null || /don.t know/.test(said));
      if (!unknown) expect(whole).toBe(!told.short);
    });
  });

  it('makes lines that read like these', () => {
    // Of all they would say, asked or not: what is asked hangs on how lines are read, and how it is set does not.
    const made = PEOPLE.map(({ line, says, ended }) => {
      const answers = SLOTS.flatMap((slot) => (says[slot] === undefined ? [] : [{ slot, text: says[slot] }]));
      return `${line}\n→ ${composeLine({ line, answers, ended })}`;
    });
    expect(made.join('\n\n')).toMatchSnapshot();
  });

  it('would be caught saying what nobody said', () => {
    const answers = [{ slot: 'amount', text: 'from 60 to 22' }] as const;
    expect(invented('Slashed pages from 60 to 21 a week', 'Cut pages', answers)).toEqual([
      'slash',
      '21',
      'week',
    ]);
  });

  it('cuts no word where a sign stands before the preposition', () => {
    const { line } = talk({ line: 'Responsible → with suppliers', says: { action: 'I dealt' } });
    expect(line).toMatch(/\bsuppliers\b/);
    expect(line).not.toMatch(/\bth\b/);
  });

  it('never says what nobody said, and always ends', () => {
    const words = fc.constantFrom(
      ...'I we it built planned led the pages quotes fell rose from to by 60 22 40% a third week customers teams two days faster fewer and with → was now Kafka, don’t know; “so” ( - é 🙂 responsible for helped'.split(
        ' ',
      ),
    );
    const sentence = fc.array(words, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '));
    const anything = fc.oneof(sentence, fc.string({ maxLength: 60 }), fc.constant(null));
    const says = fc.record(Object.fromEntries(SLOTS.map((slot) => [slot, anything])));
    fc.assert(
      fc.property(
        fc.oneof(sentence, fc.string({ maxLength: 200 })),
        says,
        fc.boolean(),
        (line, said, ended) => {
          const { line: made, answers, asked } = talk({ line, says: said, ended });
          expect(asked.length).toBeLessThanOrEqual(2 * SLOTS.length);
          expect(invented(made, line, answers)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
