import { type Cue, cue, type Line, saysAny } from './cue.ts';

const OFTEN = '(?:hourly|daily|nightly|weekly|bi-?weekly|fortnightly|monthly|quarterly|annual(?:ly)?|yearly)';
const SPAN_OF_TIME = '(?:seconds|minutes|hours|days|weeks|months|quarters|years)';
const LENGTH = '(?:seconds?|minutes?|hours?|days?|weeks?|months?)';
const SHORTER = '(?:milliseconds|seconds?|minutes?|hours?|days?|weeks?|months?)';

/** A change of pace told in words: `from weekly to daily`, `days to hours`. */
const CHANGES: readonly Cue[] = [
  cue(
    'hourly daily nightly weekly biweekly bi fortnightly monthly quarterly annual annually yearly',
    `\\b(?:from\\s)?(?:[\\p{L}-]+\\s){0,2}${OFTEN}\\s(?:[\\p{L}-]+\\s){0,2}to\\s(?:[\\p{L}-]+\\s){0,3}(?:${OFTEN}|continuous|on[- ]demand|real[- ]time)\\b`,
  ),
  cue(
    'from',
    `\\bfrom (?:[\\p{L}-]+\\s){0,3}${LENGTH} (?:[\\p{L}-]+\\s){0,2}to (?:[\\p{L}-]+\\s){0,3}${LENGTH}\\b`,
  ),
  cue(
    'seconds minutes hours days weeks months quarters years',
    `\\b${SPAN_OF_TIME}\\s(?:[\\p{L}-]+\\s){0,2}(?:to|instead\\sof|rather\\sthan|not)\\s(?:[\\p{L}-]+\\s){0,3}(?:${SHORTER}|${SPAN_OF_TIME})\\b`,
  ),
];

export const rateChangeIn = (line: Line): boolean => saysAny(line, CHANGES);
