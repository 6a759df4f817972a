import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResumeReading } from '../../result.ts';
import { understandResume } from '../understand.ts';
import { generateResume } from './generate.test-support.ts';
import { recoveryOf } from './score.test-support.ts';

const SEEDS = Array.from({ length: 80 }, (_, i) => 5000 + i * 7);

/** Value of a field by its JSON Pointer. */
const at = (reading: ResumeReading, path: string) =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], reading.resume);

const bare = (text: string) => text.replace(/\s+/g, '');

describe('résumés set in many layouts and six languages', () => {
  const recovered = SEEDS.map((seed) => {
    const generated = generateResume(seed);
    return recoveryOf(generated, understandResume(generated.lines).resume);
  });
  const sum = (of: (one: (typeof recovered)[number]) => number) =>
    recovered.reduce((total, one) => total + of(one), 0);

  it('come back with title and employer', () => {
    const f1 = (2 * sum((one) => one.positions)) / (sum((one) => one.truth) + sum((one) => one.read));
    expect(f1).toBeGreaterThan(0.97);
  });

  it('come back with their dates and highlights', () => {
    expect(sum((one) => one.dates) / sum((one) => one.positions)).toBeGreaterThan(0.97);
    expect(sum((one) => one.highlights) / sum((one) => one.positions)).toBeGreaterThan(0.92);
  });

  it('come back with name and e-mail', () => expect(sum((one) => one.contact)).toBe(SEEDS.length));
});

describe('every reading', () => {
  it('says exactly where each field stands, in blocks that do not overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const reading = understandResume(generateResume(seed).lines);
        for (const { path, span, confidence } of reading.origins) {
          const printed = reading.text.slice(span.start, span.end);
          if (/Date$|\/date$/.test(path)) expect(printed).toMatch(/\d/);
          else expect(bare(printed)).toBe(bare(String(at(reading, path))));
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        reading.blocks.forEach((block, i) => {
          expect(block.span.start).toBeGreaterThanOrEqual(reading.blocks[i - 1]?.span.end ?? 0);
        });
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('has an origin for every field', () => {
    const reading = understandResume(generateResume(7).lines);
    const paths = new Set(reading.origins.map(({ path }) => path));
    const missing: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
      else if (!paths.has(path)) missing.push(path);
    };
    walk(reading.resume, '');
    expect(missing).toEqual([]);
  });

  it('keeps every printed word in its text', () => {
    const { lines } = generateResume(21);
    const reading = understandResume(lines);
    for (const line of lines) expect(bare(reading.text)).toContain(bare(line.text).replace(/-$/, ''));
  });
});
