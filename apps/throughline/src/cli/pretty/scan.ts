import type { Scan } from '@throughline/core/scan';
import { heading, wrap } from './text.ts';

const SIGN = { yes: '✓', partly: '~', no: '✗' } as const;

export function prettyScan({ seconds, seen, sentence, cameThrough }: Scan): string {
  return [
    wrap(sentence),
    heading('What came through'),
    ...Object.entries(cameThrough).map(
      ([what, { state, says, because }]) =>
        `  ${SIGN[state]} ${what.padEnd(7)} ${says}\n            ${wrap(because, 12)}`,
    ),
    heading(`Seen in ${seconds} seconds`),
    ...seen.map(
      ({ at, ms, as, text }) =>
        `  ${(at / 1000).toFixed(1).padStart(5)} s  ${(ms / 1000).toFixed(1)} s  ${as.padEnd(10)} ${text}`,
    ),
  ].join('\n');
}
