import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, corrected, readGenerated } from './corrections.test-support.ts';
import { applyCorrections } from './index.ts';

const RUNS = { numRuns: 200 };

describe('applyCorrections, over generated résumés', () => {
  it('never changes the text, and keeps every word in one block', () => {
    fc.assert(
      fc.property(corrected, ({ seed, corrections }) => {
        const reading = readGenerated(seed);
        const made = applyCorrections(reading, corrections).reading;
        expect(made.text).toBe(reading.text);
        const words = (blocks: typeof made.blocks) =>
          blocks
            .map(({ span }) => made.text.slice(span.start, span.end))
            .join(' ')
            .replace(/\s+/g, ' ');
        expect(words(made.blocks)).toBe(words(reading.blocks));
        made.blocks.slice(1).forEach((block, i) => {
          expect(block.span.start).toBeGreaterThanOrEqual(made.blocks[i]!.span.end);
        });
      }),
      RUNS,
    );
  });

  it('leaves no origin without its field, and no field that was corrected in doubt', () => {
    fc.assert(
      fc.property(corrected, ({ seed, corrections }) => {
        const reading = readGenerated(seed);
        const { resume, origins, text } = applyCorrections(reading, corrections).reading;
        for (const { path, span, confidence, corrected, doubt } of origins) {
          expect([path, typeof at(resume, path)]).toEqual([path, 'string']);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (corrected) expect([confidence, doubt]).toEqual([1, undefined]);
        }
      }),
      RUNS,
    );
  });

  it('is the same twice as once', () => {
    fc.assert(
      fc.property(corrected, ({ seed, corrections }) => {
        const reading = readGenerated(seed);
        const once = applyCorrections(reading, corrections);
        // What a later correction replaced is not kept.
        const replaced = once.unapplied.filter(({ reason }) => reason === 'replaced');
        const kept = corrections.filter((one) => replaced.every(({ correction }) => correction !== one));
        expect(applyCorrections(once.reading, kept).reading).toEqual(once.reading);
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which corrections arrive', () => {
    fc.assert(
      fc.property(corrected, ({ seed, corrections }) => {
        const reading = readGenerated(seed);
        const made = applyCorrections(reading, corrections);
        expect(applyCorrections(reading, [...corrections].reverse())).toEqual(made);
      }),
      RUNS,
    );
  });

  it('applies or names every correction, once', () => {
    fc.assert(
      fc.property(corrected, ({ seed, corrections }) => {
        const reading = readGenerated(seed);
        const { applied, unapplied } = applyCorrections(reading, corrections);
        const all = [...applied, ...unapplied.map(({ correction }) => correction)];
        expect(all.map(({ id }) => id).sort()).toEqual(corrections.map(({ id }) => id).sort());
        for (const { says } of unapplied) expect(says).toMatch(/\w/);
      }),
      RUNS,
    );
  });

  it('changes nothing where nothing is said', () => {
    fc.assert(
      fc.property(corrected, ({ seed }) => {
        const reading = readGenerated(seed);
        expect(applyCorrections(reading, []).reading).toEqual(reading);
      }),
    );
  });
});
