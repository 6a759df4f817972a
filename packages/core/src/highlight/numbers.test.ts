import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankNonQuantities } from './not-quantities.ts';
import { findQuantities } from './numbers.ts';

const told = (text: string) =>
  findQuantities(text).map(({ span, kind, value, high, unit, per, currency }) =>
    [text.slice(span.start, span.end), kind, high ? `${value}..${high}` : value, unit, per, currency]
      .filter((part) => part !== undefined)
      .join(' '),
  );

describe('what a number measures', () => {
  test.each([
    ['cut claims by 31% in a year', ['31% percent 31']],
    ['a £1.2m budget', ['£1.2m money 1200000 GBP']],
    ['saved EUR 40k', ['EUR 40k money 40000 EUR']],
    ['between $10–20M', ['$10–20M money 10000000..20000000 USD']],
    ['raised 3,5 Mio €', ['3,5 Mio € money 3500000 EUR']],
    ['for 12,500 patients', ['12,500 count 12500 patients']],
    ['nearly three thousand riders', ['three thousand count 3000 riders']],
    ['a seven-person crew', ['seven count 7 person']],
    ['twenty-two legacy reports', ['twenty-two count 22 reports']],
    ['80K+ orders/day', ['80K+ count 80000 orders day']],
    ['30 tickets weekly', ['30 count 30 tickets week']],
    ['2.5x throughput', ['2.5x multiplier 2.5']],
    ['tripled sign-ups', ['tripled multiplier 3']],
    ['four times faster', ['four times multiplier 4']],
    ['rated 4.7/5', ['4.7/5 rating 4.7']],
    ['p95 under 120ms', ['120ms duration 120 millisecond']],
    ['6 TB of logs', ['6 TB data 6']],
    ['came in second place', ['second rank 2']],
    ['by a third', ['by a third fraction 0.3333333333333333']],
    ['hundreds of shops', ['hundreds count 100 shops']],
    ['نمو ٤٠٪', ['٤٠٪ percent 40']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what measures nothing', () => {
  test.each([
    'Moved to Python 3.12 and Java 8',
    'OAuth 2.0, 2FA, S3 and GPT-4',
    'the 2021 redesign, since 2019',
    'ISO 27001, SOC 2 and PCI DSS 4.0',
    '24/7 on-call for a 64-bit, two-factor system',
    'Joined in March 2020, left 12/2022',
    'Windows 10 on x86',
    'second version of the third-party portal',
    'one-on-one talks and 1:1s',
    'see https://example.org/a1b2/300 or a7@example.org',
    'Call +49 30 1234 5678',
    'Took it from 0→1',
    'phase 2 of the Tier 1 plan',
    'Q3 2024 and FY25',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  test('a round number of a counted thing is no year', () => {
    expect(told('2000 members in 2000')).toEqual(['2000 count 2000 members']);
  });
});

test('any text: spans are in order, apart and inside, and blanking keeps every offset', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('$', '5', '%', ' to ', '10k', '-', ',000', 'two ', 'x', '/5', ' Python 3'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      expect(blankNonQuantities(text)).toHaveLength(text.length);
      let last = 0;
      for (const { span, value, unitEnd } of findQuantities(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(unitEnd).toBeLessThanOrEqual(text.length);
        expect(Number.isNaN(value)).toBe(false);
        last = span.end;
      }
    }),
    { numRuns: 400 },
  );
});
