import type { Sentence } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { ungrounded, type Verdict } from './verdict.ts';

const CODE = /(?<![\p{L}\p{N}])(?<letters>\p{L}{1,6})-?(?<figure>\d{1,4})(?![\p{L}\p{N}%])/gu;

/** Looks for names with figures of which the facts know another figure only: `p99` for `p95`, `v4` for `v3`. */
export function checkCodes(known: Knowledge, sentence: Sentence): Verdict[] {
  return Array.from(sentence.text.matchAll(CODE)).flatMap(({ 0: code, index, groups }): Verdict[] => {
    const { letters = '', figure = '' } = groups!;
    const stated = known.codes.get(letters.toLowerCase());
    if (!stated || stated.some((one) => one.figure === figure)) return [];
    const span = { start: sentence.start + index, end: sentence.start + index + code.length };
    return [ungrounded(span, 'number', `The facts say ${stated.map((one) => one.code).join(', ')}.`)];
  });
}

/** The names with figures of a text, by their letters. */
export function codesIn(texts: readonly string[]): Map<string, { code: string; figure: string }[]> {
  const codes = new Map<string, { code: string; figure: string }[]>();
  for (const text of texts)
    for (const { 0: code, groups } of text.matchAll(CODE)) {
      const letters = groups!.letters!.toLowerCase();
      codes.set(letters, [...(codes.get(letters) ?? []), { code, figure: groups!.figure! }]);
    }
  return codes;
}
