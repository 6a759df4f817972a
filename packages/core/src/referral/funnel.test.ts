import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelOf, REFERRAL_EVENTS, type ReferralEvent, type ReferralEventKind } from './index.ts';

const TRUTH = new URL('../../../../../shared/data/truth/funnel/', import.meta.url);
const log = (text: string): ReferralEvent[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','))
    .map(([referral, event, date]) => ({
      referral: referral!,
      event: event as ReferralEventKind,
      date: date!,
    }));

const round = (value: number | null | undefined) => (value == null ? null : Number(value.toFixed(8)));

interface Fraction {
  numerator: number;
  denominator: number;
  value: number | null;
  wilson95: [number, number] | null;
}
interface Evaluation {
  today: string;
  counts: Record<string, number>;
  forwardRate: Fraction;
  referralToScreen: Fraction;
  forwardedToScreen: Fraction;
  forwardToResponse: {
    observations: { referral: string; days: number; responded: boolean }[];
    excluded: unknown[];
    table: { day: number; atRisk: number; responses: number; censored: number; survival: number }[];
    medianDays: number | null;
    median95: [number | null, number | null] | null;
  };
  cadence: { referral: string; finding: string; since: string }[];
}

describe.skipIf(!existsSync(TRUTH))('logs with truth (needs ../shared)', () => {
  for (const person of existsSync(TRUTH) ? readdirSync(TRUTH) : []) {
    const truth = JSON.parse(readFileSync(new URL(`${person}/truth.json`, TRUTH), 'utf8'));
    const events = log(readFileSync(new URL(`${person}/log.csv`, TRUTH), 'utf8'));
    it.each<Evaluation>(truth.evaluations)(`${person} on $today`, (wanted) => {
      const { today } = wanted;
      const { counts, response, due, ...rates } = funnelOf(events, today);
      expect(counts).toEqual(wanted.counts);
      for (const [name, { k, n, rate, low, high }] of Object.entries(rates)) {
        const { numerator, denominator, value, wilson95 } = wanted[name as keyof typeof rates];
        expect([k, n, round(rate), round(low), round(high)]).toEqual([
          numerator,
          denominator,
          value,
          ...(wilson95 ?? [null, null]),
        ]);
      }
      const { observations, excluded, table, medianDays, median95 } = wanted.forwardToResponse;
      expect(response.waits.flatMap((wait) => ('days' in wait ? [wait] : []))).toEqual(
        observations.map(
          ({ referral, days, responded }: { referral: string; days: number; responded: boolean }) => ({
            referral,
            days,
            came: responded,
          }),
        ),
      );
      expect(response.waits.filter((wait) => 'leftOut' in wait)).toHaveLength(excluded.length);
      expect(
        response.table.map(({ day, atRisk, came, censored, survival }) => [
          day,
          atRisk,
          came,
          censored,
          round(survival),
        ]),
      ).toEqual(
        table.map(
          (row: { day: number; atRisk: number; responses: number; censored: number; survival: number }) => [
            row.day,
            row.atRisk,
            row.responses,
            row.censored,
            row.survival,
          ],
        ),
      );
      expect([response.median ?? null, response.medianLow ?? null, response.medianHigh ?? null]).toEqual([
        medianDays,
        ...(median95 ?? [null, null]),
      ]);
      const byName = (a: { referral: string; rule: string }, b: { referral: string; rule: string }) =>
        `${a.referral} ${a.rule}`.localeCompare(`${b.referral} ${b.rule}`);
      expect([...due].sort(byName)).toEqual(
        wanted.cadence
          .map(({ referral, finding, since }: { referral: string; finding: string; since: string }) => ({
            referral,
            rule: finding,
            since,
          }))
          .sort(byName),
      );
    });
  }
});

const DAYS = Array.from(
  { length: 40 },
  (_, i) => `2025-0${1 + Math.floor(i / 28)}-${String(1 + (i % 28)).padStart(2, '0')}`,
);
const events = fc.array(
  fc.record({
    referral: fc.constantFrom('a', 'b', 'c', 'd'),
    event: fc.constantFrom(...REFERRAL_EVENTS),
    date: fc.constantFrom(...DAYS),
  }),
  { maxLength: 30 },
);

describe('any log', () => {
  it('says the same in any order, and when lines stand twice', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(...DAYS), (log, today) => {
        const named = (funnel: ReturnType<typeof funnelOf>) => ({
          ...funnel,
          due: funnel.due.map(({ referral, rule, since }) => `${referral} ${rule} ${since}`).sort(),
          response: {
            ...funnel.response,
            waits: funnel.response.waits.map((wait) => JSON.stringify(wait)).sort(),
          },
        });
        expect(named(funnelOf([...log, ...log].reverse(), today))).toEqual(named(funnelOf(log, today)));
      }),
    );
  });

  it('counts no later stage more often than the ones before it, and keeps rates in their intervals', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(...DAYS), (log, today) => {
        const { counts, response, ...rest } = funnelOf(log, today);
        const { asked, agreed, forwarded, responded, screened, interviewed, offers } = counts;
        const stages = [asked, agreed, forwarded, responded, screened, interviewed, offers];
        expect(stages).toEqual([...stages].sort((a, b) => b - a));
        for (const { rate, low, high } of [rest.forwardRate, rest.referralToScreen, rest.forwardedToScreen])
          if (rate !== null) expect(low! <= rate + 1e-12 && rate <= high! + 1e-12).toBe(true);
        const survivals = response.table.map(({ survival }) => survival);
        expect(survivals).toEqual([...survivals].sort((a, b) => b - a));
      }),
    );
  });

  it('nothing that lies in the future exists', () => {
    fc.assert(
      fc.property(events, (log) => {
        expect(funnelOf(log, '2024-12-31').counts.asked).toBe(0);
      }),
    );
  });
});
