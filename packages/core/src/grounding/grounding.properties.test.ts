import { content } from '@throughline/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundText, prepareFacts } from './index.ts';

const SUBJECTS = ['tickets', 'orders', 'pages', 'returns', 'claims', 'visits', 'defects', 'bookings'];
const VERBS = ['Cut', 'Raised', 'Handled', 'Checked', 'Answered'];
const THINGS = [
  'the harbour desk',
  'the mill portal',
  'the orchard shop',
  'the ferry line',
  'the reading room',
];

/** A line of a career in which every number counts something of its own. */
const line = fc
  .record({
    verb: fc.constantFrom(...VERBS),
    from: fc.integer({ min: 13, max: 9999 }),
    subject: fc.constantFrom(...SUBJECTS),
    thing: fc.constantFrom(...THINGS),
  })
  .map(({ verb, from, subject, thing }) => ({
    text: `${verb} ${from} ${subject} at ${thing}.`,
    from,
    subject,
    thing,
  }));

const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 5, selector: ({ thing }) => thing });
const options = { content, today: '2025-06-30' };
const facts = (texts: readonly string[]) => texts.map((text, at) => ({ id: String(at), text }));

describe('the gate', () => {
  it('never blocks what a fact says word for word', () => {
    fc.assert(
      fc.property(lines, (told) => {
        const { ground } = prepareFacts(facts(told.map(({ text }) => text)), options);
        for (const { text } of told) expect(ground(text).ungrounded).toEqual([]);
        expect(ground(told.map(({ text }) => text).join('\n')).ungrounded).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds one number that was changed, unless it follows from the others', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.integer({ min: 1, max: 500 }), (told, pick, by) => {
        const { text, from } = told[pick % told.length]!;
        const changed = text.replace(String(from), String(from + by));
        const { ungrounded, derived } = groundText(changed, facts(told.map((one) => one.text)), options);
        if (derived.length === 0)
          expect(ungrounded.map((one) => one.text).join()).toContain(String(from + by));
      }),
      { numRuns: 100 },
    );
  });

  it('does not mind in which order the facts come', () => {
    fc.assert(
      fc.property(lines, fc.string({ maxLength: 40 }), (told, more) => {
        const texts = told.map(({ text }) => text);
        const draft = `${texts[0]!.replace(/\d+/, '12')} ${more}`;
        const spans = (order: readonly string[]) =>
          groundText(draft, facts(order), options).ungrounded.map(({ span, kind }) => ({ span, kind }));
        expect(spans([...texts].reverse())).toEqual(spans(texts));
      }),
      { numRuns: 60 },
    );
  });

  it('takes any text, and every span lies in it', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'half',
            'a',
            'third',
            '%',
            '12',
            '-',
            'of',
            '€',
            'Led',
            'PMP',
            'in',
            '2021',
            '\n',
            '–',
            'all',
            'Every',
            'million',
            '.',
            '(',
          ),
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(odd, fc.array(odd, { maxLength: 3 }), (draft, texts) => {
        const { ungrounded, derived, grounded } = groundText(draft, facts(texts), options);
        for (const { span, text } of [...ungrounded, ...derived, ...grounded]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(draft.length);
          expect(span.start).toBeLessThan(span.end);
          expect(draft.slice(span.start, span.end)).toBe(text);
        }
        for (const { from } of [...derived, ...grounded])
          for (const place of from)
            expect(place.span.end).toBeLessThanOrEqual(texts[Number(place.fact)]!.length);
      }),
      { numRuns: 300 },
    );
  });

  it('remembers a sentence without mixing up its places', () => {
    const { ground } = prepareFacts(facts(['Handled 140 complaints a month.']), options);
    const once = ground('Handled 150 complaints a month.').ungrounded;
    const later = ground('All well.\nHandled 150 complaints a month.').ungrounded;
    expect(later.map(({ span }) => span.start - 10)).toEqual(once.map(({ span }) => span.start));
  });
});
