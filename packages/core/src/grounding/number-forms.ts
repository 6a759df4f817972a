import { CURRENCIES, FACTORS, ORDINALS, PARTS, SCALES, SMALL, VAGUE } from './number-data.ts';

const either = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$]/g, '\\$&'))
    .join('|');

const SMALL_WORDS = either(SMALL.keys());
const SIGN = either([...CURRENCIES.keys()].filter((sign) => !/^[a-z]{4,}$|^(?:won|try|rs)$/.test(sign)));
const DIGITS = "\\d{1,3}(?:[,'’\\u00a0\\u202f ]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?|\\.\\d+";
const SCALE_WORD = '(?:hundred|thousand|grand|million|billion|trillion|lakh|crore|dozen|mio|mln)';
const SCALE_MARK = '(?:k|mm|mn|mln|m|bn|b|tn)(?![\\p{L}\\p{N}])';
const PART = either(PARTS.keys());
const ONE_WORD = `(?:${SMALL_WORDS})(?:[\\s-](?:${SMALL_WORDS}))?`;

/** Every way in which a quantity is written, the longest first. Letters may stand in either case. */
export const NUMBER = new RegExp(
  [
    `(?<rank>\\b(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|[4-9]th)(?=[\\s-](?:place|prize|runner|in the|author|inventor)))`,
    `(?<![\\p{L}\\p{N}.,])(?:(?<sign>${SIGN})\\s?)?(?<digits>${DIGITS})(?:\\s?(?<mark>${SCALE_MARK})|[\\s-](?<scale>${SCALE_WORD})s?\\b)?`,
    `\\bhalf[\\s-](?:a|an)[\\s-](?<halfof>hundred|thousand|million|billion|dozen|decade|year|day|hour)\\b`,
    `\\b(?<andahalf>an?|one|${SMALL_WORDS})(?:\\s(?<halfunit>year|month|decade|hour|day|week|quarter|million|billion|thousand|dozen))?\\sand\\sa\\shalf\\b`,
    `\\b(?<spell>an?)\\s(?<spellunit>decade|fortnight)\\b|(?<=\\b(?:in|within|over|after|under|for|than|about|nearly|almost|just|only|during)\\s)(?<spell2>an?)\\s(?:single\\s|full\\s|whole\\s)?(?<spellunit2>year|month|week|quarter|day|hour)\\b(?!\\s(?:and|of|a\\b))`,
    `(?<=\\bevery\\s)(?<other>other)\\s(?<otherunit>day|week|month|year)\\b`,
    `\\b(?<ofhour>an?|three)\\squarters?\\sof\\san\\shour\\b`,
    `\\b(?<parts>one|two|three|four|five|a|the)[\\s-](?<part>${PART})\\b`,
    `\\b(?<bigword>(?:an?|${ONE_WORD})(?:[\\s-]${SCALE_WORD}\\b(?:[\\s,-]+(?:and\\s)?(?:${ONE_WORD})(?:[\\s-]${SCALE_WORD})?\\b)*)+)(?!s)`,
    `\\b(?<word>${ONE_WORD})\\b`,
    `\\b(?<couple>(?:a\\s)?(?:couple|pair|duo|trio|handful)(?=\\s(?:of\\s)?\\p{Ll}))`,
    `\\b(?<figures>(?:five|six|seven|eight|nine)[- ]figures?|multi-?(?:million|billion)|(?:double|triple)-digit)\\b`,
    `\\b(?<vague>(?:${either(VAGUE.keys())})(?:\\sof\\s(?:${either(VAGUE.keys())}))?)(?=\\sof\\b)`,
    `\\b(?<factor>${either(FACTORS.keys())})\\b`,
    `\\b(?<times>once|twice)\\b`,
    `\\b(?<barehalf>half)\\b(?!-)`,
  ].join('|'),
  'giu',
);

export interface NumberForm {
  value: number;
  /** The unit of its last written digit: 1 for `73`, 0.1 for `4.8`, 100,000 for `2.4M`. */
  step: number;
  written: 'digits' | 'words' | 'vague';
  as?: 'factor' | 'part' | 'rank' | 'times' | undefined;
  currency?: string;
  /** A duration word that stands inside: `a year and a half`. */
  unit?: string;
}

/** What one match of `NUMBER` is worth. */
export function readForm(groups: Record<string, string | undefined>): NumberForm {
  const { digits, sign, vague, factor, times, rank, part, barehalf } = groups;
  if (digits) return digitsForm(digits, scaleOf(groups.mark ?? groups.scale), sign);
  if (vague) return { value: product(vague.toLowerCase().split(/\sof\s/)), step: 1, written: 'vague' };
  if (groups.figures) return figuresForm(groups.figures.toLowerCase());
  const words = { step: 1, written: 'words' } as const;
  if (factor) return { ...words, value: FACTORS.get(factor.toLowerCase())!, as: 'factor' };
  if (times) return { ...words, value: /once/i.test(times) ? 1 : 2, as: 'times' };
  if (rank)
    return { ...words, value: ORDINALS.get(rank.toLowerCase()) ?? Number.parseInt(rank, 10), as: 'rank' };
  if (barehalf) return { ...words, value: 0.5, as: 'part' };
  if (part) return { ...words, value: countOf(groups.parts!) / PARTS.get(part.toLowerCase())!, as: 'part' };
  const form = wordForm(groups);
  // `half an hour` and `a year and a half` are told to the half, not to the hour.
  return { ...words, ...form, ...(form.value % 1 && { step: 0.1 }) };
}

/** `six-figure` and `double-digit` say the least that it may be. */
function figuresForm(word: string): NumberForm {
  const [first = ''] = word.split(/[- ]/);
  const value = /billion/.test(word)
    ? 2e9
    : /million/.test(word)
      ? 2e6
      : /digit/.test(word)
        ? first === 'double'
          ? 10
          : 100
        : 10 ** (SMALL.get(first)! - 1);
  return { value, step: 1, written: 'vague' };
}

function wordForm(groups: Record<string, string | undefined>) {
  const { halfof, andahalf, halfunit, bigword, couple, word } = groups;
  const spell = groups.spellunit ?? groups.spellunit2;
  if (groups.other) return { value: 2, unit: groups.otherunit!.toLowerCase() };
  if (groups.ofhour) return { value: /three/i.test(groups.ofhour) ? 45 : 15, unit: 'minute' };
  if (spell) return { value: 1, unit: spell.toLowerCase() };
  if (halfof) return scaled(0.5, halfof);
  if (andahalf) return scaled(countOf(andahalf) + 0.5, halfunit);
  if (couple) return { value: /trio/i.test(couple) ? 3 : /handful/i.test(couple) ? 5 : 2 };
  return { value: wordValue(bigword ?? word!) };
}

const scaled = (count: number, unit = ''): { value: number; unit?: string } => {
  const scale = SCALES.get(unit.toLowerCase());
  return scale ? { value: count * scale } : { value: count, ...(unit && { unit: unit.toLowerCase() }) };
};

function digitsForm(printed: string, scale: number, sign?: string): NumberForm {
  const value = parseDigits(printed);
  const decimals = /[.,](\d{1,2}|\d{4,})$/.exec(printed)?.[1]?.length ?? 0;
  const currency = sign && CURRENCIES.get(sign.toLowerCase());
  return {
    value: value * scale,
    step: scale / 10 ** decimals,
    written: 'digits',
    ...(currency && { currency }),
  };
}

/** `1,150`, `1.150.000`, `4,8`: a comma or dot before three figures groups them, before fewer it is a decimal. */
function parseDigits(printed: string): number {
  const bare = printed.replace(/['’\s]/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replace(/,/g, ''));
  return Number.parseFloat(bare.replace(',', '.'));
}

const scaleOf = (mark?: string): number => (mark ? (SCALES.get(mark.toLowerCase()) ?? 1) : 1);
const countOf = (word: string): number => (/^(?:an?|the)$/i.test(word) ? 1 : wordValue(word));
const product = (words: string[]): number => words.reduce((sum, word) => sum * (VAGUE.get(word) ?? 1), 1);

/** `two hundred and forty`, `sixty-four`, `a hundred`, `twelve thousand five hundred`. */
function wordValue(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    const small = /^an?$/.test(word) ? 1 : SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) group += small;
    else if (scale === 100 || scale === 12) group = Math.max(group, 1) * scale;
    else if (scale) {
      total += Math.max(group, 1) * scale;
      group = 0;
    }
  }
  return total + group;
}
