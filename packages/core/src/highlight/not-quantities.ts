import { hasDigit } from './number-patterns.ts';

/**
 * Digits that measure nothing: versions, years, product names, dates, addresses. They are blanked out before
 * numbers are read, with the text's length kept, so that every span still points into the original.
 */
const BLANK = '\uE000';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A number straight after one of these names a thing instead of counting it. */
const NUMBERED_THING =
  '(?:version|phase|tier|level|type|class|grade|step|stage|part|chapter|section|page|series|release|sprint|iteration|area|zone|building|room|floor|form|article|title|rule|iso|soc|rfc|ieee|pci|web|windows|office|big|fortune|series|job id|id|req|ticket|case|unit|module|model|generation|gen|wave|milestone|priority|category|cat|port|day|week|figure|table|exhibit|line|lot|route|flight|gate)';

/** Hyphenated shapes of a thing (`two-factor`, `64-bit`), not sizes. */
const SHAPE =
  '(?:factor|tier|way|step|bit|degree|dimensional|party|sided|layer|axis|on|to|day(?=\\s(?:attack|vulnerab|exploit))|trust|shot|knowledge|based|hop|wire|stop|click|pass|stage|phase|point|fa|d)';

const SMALL = '(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)';

/** Capitalised words that stand before a real count when a line is set in Title Case. */
const TITLE_CASE_WORD =
  /^(?:of|by|to|from|for|with|over|and|or|in|across|within|under|nearly|about|approximately|around|at|least|than|the|up|into|between|top|only|all|on|a|an|through|after|before|plus|almost|roughly|some|than|i|we|my|our|its|their|was|were|is|are|led|ran|built|grew|cut|won|drove|oversaw|took|made|saw|hit|met|sold|taught|wrote|set|per|via|including|under|above|below|exceeding|totaling|totalling|then|also|have|had|has|now|one|average|avg|total|approx)$|(?:ed|ing)$/i;

/** A shape, and what a text must hold for it: asked first, because it is far cheaper than the shape. */
interface Shape {
  when: RegExp;
  pattern: RegExp;
}

const MONTH_NAMED = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

const IN_DIGITS: readonly Shape[] = [
  {
    when: /[@/]|\.[a-z]/i,
    pattern: /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|org|net|io|dev|co)\b\S*/gi,
  },
  {
    when: /\d{3}|\+\d/,
    pattern: /(?:\+\d{1,3}[\s.-]?)?\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b|\+\d{1,3}(?:[\s.-]?\d{2,4}){3,5}/g,
  },
  { when: /24/, pattern: /\b24\s?[/x×]\s?7(?:\s?[/x]\s?365)?\b|\b24 hours a day\b/gi },
  {
    when: /:\d|\d\s?[ap]\.?m/i,
    pattern: /\b\d{1,2}:\d{1,2}(?::\d{2})?s?\s?(?:[ap]m)?\b|\b\d{1,2}\s?[ap]\.?m\b/gi,
  },
  {
    when: /\d[/.-]\d/,
    pattern:
      /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}\/(?:19|20)\d{2}\b|\b(?:19|20)\d{2}[-/]\d{1,2}(?:[-/]\d{1,2})?\b/g,
  },
  {
    when: MONTH_NAMED,
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}\\b\\.?(?:,?\\s\\d{4})?`, 'gi'),
  },
  {
    when: MONTH_NAMED,
    pattern: new RegExp(
      `\\b${MONTH}\\.?\\s(?:\\d{1,2}(?:st|nd|rd|th)?(?![\\d,]*\\s?[a-z%+])(?:,?\\s\\d{4})?|(?:19|20)\\d{2})\\b`,
      'gi',
    ),
  },
  {
    when: /[QH][1-4]|[FC]Y|[’']\d/,
    pattern: /\b(?:Q[1-4]|H[12]|FY|CY)[\s/-]?(?:(?:19|20)?\d{2})?\b|[’'](?:\d{2})\b(?!\d)/g,
  },
  { when: /\.\d+\./, pattern: /\b\d+(?:\.\d+){2,}(?:[-\w.]*)?/g },
  { when: /v\.?\s?\d/i, pattern: /\bv\.?\s?\d+(?:\.\d+)*\b/gi },
  { when: /\d\/\d/, pattern: /\b(?!\d+(?:\.\d+)?\/(?:5|10|100)\b)\d+\/\d+\b/g },
  {
    when: /401|1099|W-?[24]|-[KQ1]/,
    pattern: /\b(?:401\s?\(?k\)?|1099s?|W-?[24]s?|10-[KQ]s?|8-Ks?|S-1)\b/g,
  },
  // Letters grown together with digits: S3, A100, GPT-4, COVID-19, OAuth2.
  {
    when: /\p{L}[+#]{0,2}[-_]?\d/u,
    pattern:
      /(?<![\p{L}\p{N}])(?!(?:sub|top|post|over|under|approx|USD?|EUR|GBP|INR|CHF|Rs|CAD?|AUD?|NZD?)-?\$?\d)\p{L}[\p{L}_]*[+#]{0,2}[-_]?\d[\p{L}\p{N}._-]*/giu,
  },
  // Digits grown together with letters that are no unit: 2FA, 3D, 5G, 10th.
  {
    when: /\d\p{L}/u,
    pattern:
      /(?<![\p{L}\p{N}.,$€£])\d+(?!(?:st|nd|rd|th)[\s-](?:place|prize|runner|rank|in\s|(?:out )?of\s\d)|(?<=(?:placed|finished|came)\s\d)(?:st|nd|rd)|(?<=rank(?:ed|ing|s)?\s#?\d{1,3})(?:st|nd|rd|th)|(?:k|m|mm|mn|b|bn|t|x|ms|s|secs?|mins?|h|hrs?|yrs?|mos?|wks?|[kmgtp]i?b|[kmg]hz|pp|pts?|bps|kg|g|km|cm|mm|kw|mw|kwh|qps|rps|tps|mph|fps|lakhs?|crores?|million|billion)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{N}]*/giu,
  },
];

/** These stand in words as well. */
const IN_WORDS: readonly Shape[] = [
  { when: /[0o]\s?\S{1,4}\s?(?:1|one)/i, pattern: /\b(?:0|zero)\s?(?:→|->|–|-|to|-to-)\s?(?:1|one)\b/gi },
  {
    when: /six s|day one|one[- ]of|big four/i,
    pattern: /\bsix sigma\b|\bday one\b|\bone[- ]of[- ]a[- ]kind\b|\bone of\b|\bbig four\b/gi,
  },
  {
    when: /[\da-z]-[a-z\d]/i,
    pattern: new RegExp(`\\b(?:\\d+|${SMALL})-${SHAPE}\\b(?:-(?:one|many|\\d+|end)\\b)?`, 'gi'),
  },
  {
    when: new RegExp(`[a-z]\\s#?(?:\\d|${SMALL})`, 'i'),
    pattern: new RegExp(
      `\\b${NUMBERED_THING}\\s#?(?:\\d+(?:\\.\\d+)*|${SMALL})\\b(?!\\s?(?:%|\\+|percent))`,
      'gi',
    ),
  },
];

const YEAR = /(?<![\p{L}\p{N}$€£.,])(?:19[5-9]\d|20[0-4]\d)(?![\p{N}%+]|[.,]\d|\s?(?:k|m|x)\b)/gu;
const NAMED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}.+#&]*)\s(\d+(?:\.\d+)?(?:\s?(?:to|→|\/|-)\s?\d+(?:\.\d+)?)?)(?![\p{N}%+]|,\d|\s?(?:k|m|mm|b|bn|x|million|billion|thousand|percent)\b|\.\d)/giu;

/** The text with everything blanked that looks like a number and is none. */
export function blankNonQuantities(text: string): string {
  let blanked = text;
  for (const { when, pattern } of IN_WORDS) if (when.test(text)) blanked = blanked.replace(pattern, blank);
  if (!hasDigit(text)) return blanked;
  for (const { when, pattern } of IN_DIGITS) if (when.test(text)) blanked = blanked.replace(pattern, blank);
  if (/(?:19|20)\d\d/.test(text))
    blanked = blanked.replace(YEAR, (year, offset: number) =>
      isYear(text, offset, Number(year)) ? blank(year) : year,
    );
  if (!/\S\s\d/.test(text)) return blanked;
  return blanked.replace(NAMED, (whole, name: string, _number, offset: number) =>
    namesAProduct(text, name, offset) ? blank(whole) : whole,
  );
}

const blank = (match: string): string => BLANK.repeat(match.length);

/** `2000 users` counts, `in 2022` and `the 2022 launch` do not. */
function isYear(text: string, offset: number, value: number): boolean {
  const counted = /^\s+\p{Ll}[\p{L}-]*s\b/u.test(text.slice(offset + 4));
  const dated =
    /\b(?:in|since|during|until|through|by|©|spring|summer|fall|autumn|winter|mid|late|early)[\s-]*$/i.test(
      text.slice(Math.max(0, offset - 24), offset),
    );
  return dated || !(counted && value % 50 === 0);
}

/** A capitalised word before the number names a thing (`Python 3`, `Windows 10`), unless it is only how a line begins. */
function namesAProduct(text: string, name: string, offset: number): boolean {
  if (!/^\p{Lu}/u.test(name) || TITLE_CASE_WORD.test(name)) return false;
  const opens = /(?:^|[.!?•:;–—|>]|\n)\s*$/u.test(text.slice(Math.max(0, offset - 8), offset));
  return !opens || /^\p{Lu}{2,}/u.test(name);
}
