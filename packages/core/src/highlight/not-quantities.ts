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

const PATTERNS: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|org|net|io|dev|co)\b\S*/gi,
  /(?:\+\d{1,3}[\s.-]?)?\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b|\+\d{1,3}(?:[\s.-]?\d{2,4}){3,5}/g,
  /\b24\s?[/x×]\s?7(?:\s?[/x]\s?365)?\b|\b24 hours a day\b/gi,
  /\b(?:0|zero)\s?(?:→|->|–|-|to|-to-)\s?(?:1|one)\b/gi,
  /\b\d{1,2}:\d{1,2}(?::\d{2})?s?\s?(?:[ap]m)?\b|\b\d{1,2}\s?[ap]\.?m\b/gi,
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}\/(?:19|20)\d{2}\b|\b(?:19|20)\d{2}[-/]\d{1,2}(?:[-/]\d{1,2})?\b/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}\\b\\.?(?:,?\\s\\d{4})?`, 'gi'),
  new RegExp(
    `\\b${MONTH}\\.?\\s(?:\\d{1,2}(?:st|nd|rd|th)?(?![\\d,]*\\s?[a-z%+])(?:,?\\s\\d{4})?|(?:19|20)\\d{2})\\b`,
    'gi',
  ),
  /\b(?:Q[1-4]|H[12]|FY|CY)[\s/-]?(?:(?:19|20)?\d{2})?\b|[’'](?:\d{2})\b(?!\d)/g,
  /\b\d+(?:\.\d+){2,}(?:[-\w.]*)?/g,
  /\bv\.?\s?\d+(?:\.\d+)*\b/gi,
  /\b(?!\d+(?:\.\d+)?\/(?:5|10|100)\b)\d+\/\d+\b/g,
  /\b(?:401\s?\(?k\)?|1099s?|W-?[24]s?|10-[KQ]s?|8-Ks?|S-1)\b/g,
  /\bsix sigma\b|\bday one\b|\bone[- ]of[- ]a[- ]kind\b|\bone of\b|\bbig four\b/gi,
  new RegExp(`\\b(?:\\d+|${SMALL})-${SHAPE}\\b(?:-(?:one|many|\\d+|end)\\b)?`, 'gi'),
  new RegExp(`\\b${NUMBERED_THING}\\s#?(?:\\d+(?:\\.\\d+)*|${SMALL})\\b(?!\\s?(?:%|\\+|percent))`, 'gi'),
  // Letters grown together with digits: S3, A100, GPT-4, COVID-19, OAuth2.
  /(?<![\p{L}\p{N}])(?!(?:sub|top|post|over|under|approx|USD?|EUR|GBP|INR|CHF|Rs|CAD?|AUD?|NZD?)-?\$?\d)\p{L}[\p{L}_]*[+#]{0,2}[-_]?\d[\p{L}\p{N}._-]*/giu,
  // Digits grown together with letters that are no unit: 2FA, 3D, 5G, 10th.
  /(?<![\p{L}\p{N}.,$€£])\d+(?!(?:st|nd|rd|th)[\s-](?:place|prize|runner|rank|in\s|(?:out )?of\s\d)|(?<=(?:placed|finished|came)\s\d)(?:st|nd|rd)|(?<=rank(?:ed|ing|s)?\s#?\d{1,3})(?:st|nd|rd|th)|(?:k|m|mm|mn|b|bn|t|x|ms|s|secs?|mins?|h|hrs?|yrs?|mos?|wks?|[kmgtp]i?b|[kmg]hz|pp|pts?|bps|kg|g|km|cm|mm|kw|mw|kwh|qps|rps|tps|mph|fps|lakhs?|crores?|million|billion)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{N}]*/giu,
];

const YEAR = /(?<![\p{L}\p{N}$€£.,])(?:19[5-9]\d|20[0-4]\d)(?![\p{N}%+]|[.,]\d|\s?(?:k|m|x)\b)/gu;
const NAMED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}.+#&]*)\s(\d+(?:\.\d+)?(?:\s?(?:to|→|\/|-)\s?\d+(?:\.\d+)?)?)(?![\p{N}%+]|,\d|\s?(?:k|m|mm|b|bn|x|million|billion|thousand|percent)\b|\.\d)/giu;

/** The text with everything blanked that looks like a number and is none. */
export function blankNonQuantities(text: string): string {
  let blanked = text;
  for (const pattern of PATTERNS) blanked = blanked.replace(pattern, blank);
  blanked = blanked.replace(YEAR, (year, offset: number) =>
    isYear(text, offset, Number(year)) ? blank(year) : year,
  );
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
      text.slice(0, offset),
    );
  return dated || !(counted && value % 50 === 0);
}

/** A capitalised word before the number names a thing (`Python 3`, `Windows 10`), unless it is only how a line begins. */
function namesAProduct(text: string, name: string, offset: number): boolean {
  if (!/^\p{Lu}/u.test(name) || TITLE_CASE_WORD.test(name)) return false;
  const opens = /(?:^|[.!?•:;–—|>]|\n)\s*$/u.test(text.slice(0, offset));
  return !opens || /^\p{Lu}{2,}/u.test(name);
}
