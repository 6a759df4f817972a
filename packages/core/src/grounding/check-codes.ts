import { CODE, GRADE } from './codes.ts';
import type { Sentence } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { ungrounded, type Verdict } from './verdict.ts';

/** Looks for names with figures of which the facts know another figure only: `p99` for `p95`, `v4` for `v3`. */
export function checkCodes(known: Knowledge, sentence: Sentence): Verdict[] {
  return [...sentence.text.matchAll(CODE), ...sentence.text.matchAll(GRADE)].flatMap(
    ({ 0: code, index, groups }): Verdict[] => {
      const { letters = '', figure = '' } = groups!;
      const stated = known.codes.get(letters.toLowerCase());
      if (!stated || stated.some((one) => one.figure === figure)) return [];
      const span = { start: sentence.start + index, end: sentence.start + index + code.length };
      return [ungrounded(span, 'number', `The facts say ${stated.map((one) => one.code).join(', ')}.`)];
    },
  );
}
