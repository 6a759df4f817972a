const OFTEN = '(?:hourly|daily|nightly|weekly|bi-?weekly|fortnightly|monthly|quarterly|annual(?:ly)?|yearly)';
const SPAN_OF_TIME = '(?:seconds|minutes|hours|days|weeks|months|quarters|years)';
const LENGTH = '(?:seconds?|minutes?|hours?|days?|weeks?|months?)';
const SHORTER = '(?:milliseconds|seconds?|minutes?|hours?|days?|weeks?|months?)';

/** A change of pace told in words: `from weekly to daily`, `days to hours`. */
const CHANGES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:from\\s)?(?:[\\p{L}-]+\\s){0,2}${OFTEN}\\s(?:[\\p{L}-]+\\s){0,2}to\\s(?:[\\p{L}-]+\\s){0,3}(?:${OFTEN}|continuous|on[- ]demand|real[- ]time)\\b`,
    'iu',
  ),
  new RegExp(
    `\\bfrom (?:[\\p{L}-]+\\s){0,3}${LENGTH} (?:[\\p{L}-]+\\s){0,2}to (?:[\\p{L}-]+\\s){0,3}${LENGTH}\\b`,
    'iu',
  ),
  new RegExp(`\\b${SPAN_OF_TIME}\\s(?:[\\p{L}-]+\\s){0,2}to\\s(?:[\\p{L}-]+\\s){0,3}${SHORTER}\\b`, 'iu'),
];

export const rateChangeIn = (text: string): boolean => CHANGES.some((pattern) => pattern.test(text));
