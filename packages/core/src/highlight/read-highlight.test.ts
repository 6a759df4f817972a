import { describe, expect, test } from 'vitest';
import { readHighlight } from './read-highlight.ts';

/** M metric, O/x/- outcome, mixed or task, S scope, W weak opening, L leadership. */
const marks = (text: string): string => {
  const { hasMetric, kind, hasScope, weakOpening, leadership } = readHighlight(text);
  const letter = { outcome: 'O', mixed: 'x', task: '-' }[kind];
  return [
    hasMetric ? 'M' : '-',
    letter,
    hasScope ? 'S' : '-',
    weakOpening ? 'W' : '-',
    leadership ? 'L' : '-',
  ].join('');
};

describe('how a highlight reads', () => {
  test.each([
    ['Rewrote the tariff importer in Go', '-----'],
    ['Cut invoice errors by 62% after rewriting the tariff importer', 'MO---'],
    ['Brought nightly settlement from 6 hours to 40 minutes', 'MO---'],
    ['Moved releases from monthly to daily', 'MO---'],
    ['Held 99.97% availability through two data-centre moves', 'MOS--'],
    ['Ran payroll for 1,400 nurses', 'M-S--'],
    ['Built a ledger handling 9 million postings a month', 'M-S--'],
    ['Coached three analysts; two were promoted within a year', 'MOS-L'],
    ['Led a squad of six', 'M-S-L'],
    ['Managed vendor accounts', '-----'],
    ['Set the incident process now followed by all product teams', '-O--L'],
    ['Simplified checkout, improving customer trust', '-x---'],
    ['Delivered the harbour app three weeks early', 'MO---'],
    ['Responsible for weekly stock reports', '---W-'],
    ['Worked closely with finance on forecasting', '---W-'],
    ['Used strong organisational skills to run the front desk', '---W-'],
    ['Partnered with finance on forecasting', '-----'],
    ['Rolled out badge access across 14 sites', 'M-S--'],
    ['Trained a gradient-boosting model on claims data', '-----'],
    ['A data layer leading to fewer support calls', '-x---'],
    ['Won the regional design award', '-O---'],
  ])('%s', (text, expected) => expect(marks(text)).toBe(expected));

  test('bullets and line breaks do not change a reading', () => {
    expect(marks('•  Responsible\n   for weekly stock reports')).toBe('---W-');
  });
});
