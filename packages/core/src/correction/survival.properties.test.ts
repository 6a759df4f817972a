import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResumeReading } from '../reading/index.ts';
import { readingOf, saidOnce } from './corrections.test-support.ts';
import { applyCorrections, type Change } from './index.ts';
import { newer, type Position, positions, printed } from './versions.test-support.ts';

const versions = positions.chain((old) =>
  fc.record({
    old: fc.constant(old),
    now: newer(old),
    aim: fc.nat({ max: old.length - 1 }),
    other: fc.nat(),
  }),
);

const RUNS = { numRuns: 150, seed: 20_260 };

/** Whether every position was read as it is printed; what follows would otherwise test the reader. */
const isReadRightly = ({ resume }: ResumeReading, positions: Position[]): boolean =>
  resume.work?.length === positions.length &&
  positions.every(
    ({ title, employer, highlights }, i) =>
      resume.work![i]!.position === title &&
      resume.work![i]!.name === employer &&
      resume.work![i]!.highlights?.length === highlights.length,
  );

interface Case {
  old: Position[];
  now: Position[];
  aim: number;
  other: number;
}

/** Makes a correction in the old version and applies it to the newer; counts where it could and did survive. */
function carried({ old, now, aim, other }: Case, say: (old: Said) => Change) {
  const [before, after] = [old, now].map((one) => readingOf(printed(one))) as [ResumeReading, ResumeReading];
  fc.pre(isReadRightly(before, old) && isReadRightly(after, now));
  const { entries, lines, fields } = applyCorrections(before, []);
  const entry = (index: number) => entries.find(({ path }) => path === `/work/${index}`)!.anchor;
  const [target] = [other % old.length];
  const change = say({
    entry: entry(aim),
    to: entry(target),
    line: lines.find(({ path }) => path === `/work/${aim}/highlights/0`)!.anchor,
    title: fields.find(({ path }) => path === `/work/${aim}/position`)!.anchor,
  });
  return { ...applyCorrections(after, saidOnce([change])), target };
}

type Said = {
  entry: Extract<Change, { kind: 'remove-entry' }>['entry'];
  to: Extract<Change, { kind: 'remove-entry' }>['entry'];
  line: Extract<Change, { kind: 'move-line' }>['line'];
  title: Extract<Change, { kind: 'set' }>['field'];
};

describe('corrections in a newer version', () => {
  it('set a field of the very position they were made of, or of none', () => {
    let [there, survived] = [0, 0];
    fc.assert(
      fc.property(versions, (one) => {
        const { reading, applied } = carried(one, ({ title }) => ({
          kind: 'set',
          field: title,
          value: 'Head of Tides',
        }));
        const landed = reading.resume.work!.findIndex(({ position }) => position === 'Head of Tides');
        if (applied.length > 0) expect(one.now[landed]!.id).toBe(one.aim);
        else expect(landed).toBe(-1);
        if (!one.now.some(({ id }) => id === one.aim)) return;
        there++;
        survived += applied.length;
      }),
      RUNS,
    );
    expect(survived / there).toBeGreaterThan(0.9);
  });

  it('take away the very position they were made of, or none', () => {
    let [there, survived] = [0, 0];
    fc.assert(
      fc.property(versions, (one) => {
        const { reading, applied } = carried(one, ({ entry }) => ({ kind: 'remove-entry', entry }));
        const left = one.now.filter(({ id }) => applied.length === 0 || id !== one.aim);
        expect(reading.resume.work?.map(({ position }) => position)).toEqual(left.map(({ title }) => title));
        expect(reading.resume.work?.map(({ startDate }) => startDate)).toEqual(
          left.map(({ start }) => `${start}`),
        );
        if (!one.now.some(({ id }) => id === one.aim)) return;
        there++;
        survived += applied.length;
      }),
      RUNS,
    );
    expect(survived / there).toBeGreaterThan(0.9);
  });

  it('move the very line to the very position, or nothing', () => {
    let [there, survived] = [0, 0];
    fc.assert(
      fc.property(versions, (one) => {
        const { reading, applied, target } = carried(one, ({ line, to }) => ({
          kind: 'move-line',
          line,
          to,
        }));
        const texts = (positions: Position[]) =>
          positions.map((each) => each.highlights.map(({ text }) => text).sort());
        const line = one.now.flatMap(({ highlights }) => highlights).find(({ id }) => id === `${one.aim}.0`);
        const moved = one.now.map((each) => {
          const rest = each.highlights.filter((highlight) => highlight !== line);
          return { ...each, highlights: each.id === target && line ? [...rest, line] : rest };
        });
        const is = reading.resume.work!.map(({ highlights = [] }) => [...highlights].sort());
        expect(is).toEqual(texts(applied.length > 0 ? moved : one.now));
        if (!line || !one.now.some(({ id }) => id === target)) return;
        there++;
        survived += applied.length;
      }),
      RUNS,
    );
    expect(survived / there).toBeGreaterThan(0.9);
  });
});
