import type { Span } from '../document/index.ts';
import { CLAIMED, JOINED, STATED } from './benefits.ts';
import { cutLine, type Line, says, saysAny } from './cue.ts';
import type { Measure } from './measure.ts';
import { rateChangeIn } from './rate-change.ts';

const DUTY =
  /^(?:\p{L}+ly\s)?(?:responsible|tasked|(?:was\s)?in charge|accountable|assisted|helped|supported|participated|involved|duties)\b/iu;

/** Whether a highlight tells a result, an activity, or an activity with a benefit nobody can check. */
export function outcomeOf(line: Line, measures: readonly Measure[]): 'outcome' | 'task' | 'mixed' {
  const { text } = line;
  if (measures.some(({ result }) => result) || rateChangeIn(line) || saysAny(line, STATED)) return 'outcome';
  if (DUTY.test(text)) return /,\s/.test(text) && saysAny(line, JOINED) ? 'mixed' : 'task';
  return saysAny(line, CLAIMED) || saysAny(line, JOINED) ? 'mixed' : 'task';
}

/** The words of a highlight that claim a benefit, the first if there are several. */
export function claimedBenefit(words: string): Span | undefined {
  const line = cutLine(words.replace(/\s/g, ' '));
  const found = [...CLAIMED, ...JOINED]
    .filter((cue) => says(line, cue))
    .map(({ pattern }) => pattern.exec(line.text)!)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}
