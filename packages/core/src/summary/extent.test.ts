import { describe, expect, test } from 'vitest';
import { extentsOf, levelIn, proofOf } from './extent.ts';

describe('years and people led are level, not proof', () => {
  test.each([
    ['Led 34 people over two sites', true, false],
    ['Nine years of night shifts', true, false],
    ['12 analysts and engineers report to me', true, false],
    ['Tested the legend with 85 skippers', false, true],
    ['Ran 14 studies with 300 pupils', false, true],
    ['Lead times from 21 days to 8', false, true],
    ['Kept every one of them', false, true],
    ['A feeling for people', false, false],
    ['Mentored by senior engineers', false, false],
    ['Senior on both sides of the table', true, false],
  ])('%s', (text, level, proof) => {
    expect(levelIn(text) !== undefined).toBe(level);
    expect(proofOf(text, extentsOf(text)) !== undefined).toBe(proof);
  });
});
