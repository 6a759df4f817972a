import { FACTOR_WORDS, FRACTIONS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from './number-words.ts';

const DIGIT = '[0-9٠-٩۰-۹]';
const DIGITS = `(?:${DIGIT}{1,3}(?:[,'’\\u00a0\\u202f ]${DIGIT}{3})+(?!${DIGIT})|${DIGIT}+)(?:[.,٫]${DIGIT}+)*`;
const SIGN =
  '(?:US|AU|CA|NZ|HK|A|C|S|R)?\\$|[€£¥₹₩₺₪₫]|(?:USD|EUR|GBP|CHF|INR|JPY|KRW|SEK|NOK|DKK|PLN|AUD|CAD|SGD|BRL)\\b|Rs\\.?';
const SCALE_MARK = '(?:[kKmMbBtT]|MM|mm|mn|mln|bn|BN|Bn|tn|[Mm]io)(?!\\p{L})|\\s[KMB](?![\\p{L}\\p{N}])';
const SCALE_WORD =
  '[\\s-]?(?:[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Ll]akh|[Cc]rore|[Mm]io|[Dd]ozen)s?\\b';
const SMALL = [...SMALL_NUMBERS.keys()].filter((word) => word !== 'one').join('|');
const VAGUE = [...VAGUE_NUMBERS.keys()].join('|');
const FACTOR = [...FACTOR_WORDS.keys()].join('|');
const PARTS = [...FRACTIONS.keys()].join('|');

/** Places in a ranking, whose words and digits are read alike. */
const PLACES = [
  `\\b(?<ordinal>1st|first|2nd|second|3rd|third)(?=[\\s-](?:place|prize|runner|ranking|ranked|rank|in (?:the |a |my |our )?(?:class|cohort|country|nation|state|company|region|sales)|(?:out )?of \\d))`,
  `(?<=\\b(?:placed|finished|ranked|came)\\s)(?<placed>1st|first|2nd|second|3rd|third)\\b`,
];
const IN_DIGITS = [
  `(?<![\\p{L}\\p{N}])(?:#|No\\.\\s|number\\s|top\\s|rank(?:ed|ing|s)?\\s(?:as\\s)?(?:#\\s?)?)(?<rank>\\d{1,3}|one)(?:st|nd|rd|th)?\\b(?!\\s?[%+])`,
  `(?<![\\p{L}\\p{N}\\uE000_.])(?:(?<sign>${SIGN})\\s?)?(?<digits>${DIGITS})(?<mark>${SCALE_MARK})?(?<scale>${SCALE_WORD})?`,
];
const IN_WORDS = [
  `\\b(?<fraction>(?:(?:by|in|a|one|two|three|over|than|nearly|almost|cut)[\\s-](?:a\\s)?(?:${PARTS})|(?:roughly|about|from|of|to|under)\\shalf(?!\\s(?:an?|the|of|day|hour)\\b)))\\b(?!\\s(?:parties|party|world|year|month))`,
  `\\b(?<halfa>half\\sa(?=\\s(?:percent|per\\scent|point)))`,
  `\\b(?<figures>(?:five|six|seven|eight|nine)[- ]figure|(?<multi>multi-?(?:million|billion)))\\b`,
  `\\b(?<word>(?:${SMALL})(?:-(?:${SMALL}))?)\\b(?<wordscale>${SCALE_WORD})?`,
  `\\b(?:a|an|one|several|few|half a|couple)\\s(?<article>hundred|thousand|million|billion|dozen)\\b`,
  `\\b(?<vague>(?:${VAGUE})(?:\\sof\\s(?:${VAGUE}))?)\\b`,
  `\\b(?<factor>${FACTOR})\\b(?!-(?!digit)\\p{L}|\\s(?:entry|blind|opt|shift|major|degree|room|page|sided|glaz|check|book))`,
  `\\b(?<single>an?)(?=\\s(?:hour|day|week|month|minute|second|year)\\s(?:less|earlier|faster|sooner|shorter|longer|quicker)\\b)`,
];

const anyOf = (...alternatives: string[]): RegExp => new RegExp(alternatives.join('|'), 'giu');
const BOTH = anyOf(...PLACES, ...IN_DIGITS, ...IN_WORDS);
const DIGITS_ONLY = anyOf(...PLACES, ...IN_DIGITS);
const WORDS_ONLY = anyOf(...PLACES, ...IN_WORDS);

const HAS_DIGIT = new RegExp(DIGIT);
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_NUMBERS.keys(),
  ...FACTOR_WORDS.keys(),
  ...FRACTIONS.keys(),
  ...SCALES.keys(),
  ...'first second third figure multimillion multibillion multi less earlier faster sooner shorter longer quicker'.split(
    ' ',
  ),
]);

export const hasDigit = (text: string): boolean => HAS_DIGIT.test(text);

/** The pattern for what a text can hold: trying the words of numbers where none stands costs more than looking first. */
export function numberPattern(text: string): RegExp | undefined {
  const digits = hasDigit(text);
  const words = (text.match(/[a-z]+/gi) ?? []).some((word) => NUMBER_WORDS.has(word.toLowerCase()));
  if (digits) return words ? BOTH : DIGITS_ONLY;
  return words ? WORDS_ONLY : undefined;
}
