import type { Salary } from '../types.ts';
import { amountOf, NUMBER } from './amount.ts';
import { CURRENCY, currencyOf } from './currency.ts';
import { heldFor } from './held-for.ts';
import { periodAfter, periodBefore } from './period.ts';

const SCALE = '(?:\\s?(?<scale>k)(?![\\p{L}]))?';
const sum = (n: number) =>
  `(?<before${n}>${CURRENCY})?\\s?(?<number${n}>${NUMBER})${SCALE.replace('scale', `scale${n}`)}(?<plus${n}>\\+)?\\s?(?<after${n}>${CURRENCY})?`;
const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
/** `$120K/yr - $150K/yr`, `$91,200/year in our lowest market up to $148,400`. */
const EACH = '(?:\\s?(?:/|per)\\s?(?:years?|yr|annum|months?|mo|days?|hours?|hr|h)(?!\\p{L}))?';
const TO = `${EACH}(?:\\s?(?:[-–—~]|${word('to|and|bis|und|à|et|a|y|e|tot|en|till')})\\s?|(?:\\s[\\p{Ll} ]{0,45})?\\sup to\\s)`;
const PAY = new RegExp(`(?<![\\p{L}\\d.,])${sum(1)}(?:${TO}${sum(2)})?(?![\\d%])`, 'giu');

const SAYS_PAY =
  /salar|\bpay\b|pays\b|paid|compensation|wage|\brate\b|\bbase\b|\bOTE\b|on[- ]target|earn|remunerat|rémunér|vergütung|gehalt|verdien|sueldo|lön\b|loon|bruto|brutto|\bbrut\b|\bgross\b|\bTJM\b|package/iu;
const SAYS_UP_TO = /(?:up to|upto|maximum|max\.?|bis zu|jusqu'à|hasta|tot)\s*$/iu;
const SAYS_FROM = /(?:from|starting at|at least|minimum|min\.?|ab|à partir de|desde|vanaf)\s*$/iu;
/** Sums of money in postings that are not the pay. */
const OTHER_MONEY_BEFORE =
  /(?:raised|funding|series [a-f]|seed|valu\w+ (?:at|of)|revenue|ARR|GMV|budgets?|stipend|bonus|allowance|match\w*|contributions?|maximum of|reimburs\w*|credit|over|manag\w+|portfolio|worth|sav\w+|grants?)\b[^.;\n]{0,25}$/iu;
const OTHER_MONEY_AFTER =
  /^\s*(?:(?:m|mm|mn|bn?|million|billion|millions|mio\.?|mrd\.?|milliarden?)\b|(?:[\w&-]+ ){0,3}(?:stipend|bonus|allowance|funding|revenue|ARR|budget|credit|match|reimburs|referral|sign|grant|towards?|for (?:learning|equipment|your)))/iu;

/** A posting prints a few dozen numbers; what prints more is a table, and its pay stands at the top. */
const MOST_SUMS = 400;

/** Below this a sum is a price, not a pay. */
const FLOOR = { hour: 5, day: 40, week: 100, month: 300, year: 4000 };

interface Candidate {
  pay: Salary;
  score: number;
}

/**
 * Every pay that a text states, in its order. *Why* scored: a posting also prints funding rounds, stipends and
 * revenue, so a sum counts only with a period, a word for pay, or the shape of a pay range.
 */
export const readPays = (text: string): Salary[] => candidates(text).map(({ pay }) => pay);

/** Of all that a text states, the pay that is said most plainly; what is only on target never before what is sure. */
export function readPay(text: string): Salary | undefined {
  const [first, ...others] = candidates(text);
  return others.reduce((best, next) => (next.score > (best?.score ?? 0) ? next : best), first)?.pay;
}

function candidates(text: string): Candidate[] {
  const found = new Map<string, Candidate>();
  let seen = 0;
  for (const match of text.matchAll(PAY)) {
    if (++seen > MOST_SUMS) break;
    const candidate = weigh(text, match);
    if (!candidate || candidate.score < 3) continue;
    const { min, max, currency, per, for: where } = candidate.pay;
    const key = [min, max, currency, per, where].join('|');
    if (!found.has(key)) found.set(key, candidate);
  }
  return [...found.values()];
}

/** The pay in a field that is known to hold it, where currency and period may be left out. */
export function readPayField(text: string): Salary | undefined {
  const printed = text.trim();
  if (!printed) return undefined;
  for (const match of printed.matchAll(PAY)) {
    const { pay } = payOf(printed, match);
    if ((pay.max ?? pay.min ?? 0) > 0) return { ...pay, text: printed };
  }
  return { text: printed };
}

function weigh(text: string, match: RegExpExecArray): Candidate | undefined {
  const groups = match.groups!;
  const currency = currencyOf(groups.before1 ?? groups.after1 ?? groups.before2 ?? groups.after2);
  const lakhs = /^\s?(?:LPA|lakhs?)\b/i.test(text.slice(match.index + match[0].length));
  if (!currency && !lakhs) return undefined;
  const start = match.index;
  const before = text
    .slice(Math.max(0, start - 90), start)
    .split('\n')
    .at(-1)!;
  const after = text.slice(start + match[0].length, start + match[0].length + 45).split('\n')[0]!;
  if (OTHER_MONEY_BEFORE.test(before) || OTHER_MONEY_AFTER.test(after)) return undefined;
  const { pay, near } = payOf(text, match);
  const top = pay.max ?? pay.min ?? 0;
  if (top < FLOOR[pay.per ?? 'hour'] || (pay.min ?? 0) > top) return undefined;
  const range = pay.min !== undefined && pay.max !== undefined && pay.min !== pay.max;
  const score =
    (range ? 2 : 0) +
    (near ? 3 : 0) +
    (SAYS_PAY.test(before) || SAYS_PAY.test(after) ? 2 : 0) +
    (top >= 10_000 ? (isAlone(before, after, match[0]) ? 2 : 1) : 0);
  const where = heldFor(before, after);
  return { pay: where ? { ...pay, for: where } : pay, score: where === 'OTE' ? Math.min(score, 3) : score };
}

/** A line that holds the sum and nothing else is a pay, whatever its words. */
const isAlone = (before: string, after: string, sum: string): boolean =>
  /^\W*(?:up to|from|ab|bis zu|ca\.?)?\s*$/iu.test(before) && after.length < 30 && sum.trim().length > 5;

function payOf(text: string, match: RegExpExecArray): { pay: Salary; near: boolean } {
  const groups = match.groups!;
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const line = text
    .slice(Math.max(0, start - 90), start)
    .split('\n')
    .at(-1)!;
  const rest = text.slice(end, end + 60).split('\n')[0]!;
  const lakhs = /^\s?(?:LPA|lakhs?(?: per annum)?)\b/i.exec(rest);
  const near = periodAfter(rest);
  const after = near && near.end <= 34 ? near : undefined;
  const currency =
    currencyOf(groups.after2 ?? groups.before1 ?? groups.after1 ?? groups.before2) ??
    (lakhs ? 'INR' : undefined);
  const per = after?.per ?? periodBefore(line) ?? (lakhs ? 'year' : undefined);
  return {
    near: after !== undefined || lakhs !== null,
    pay: {
      ...bounds(groups, line, lakhs ? 100_000 : 1),
      ...(currency && { currency }),
      ...(per && { per }),
      text: text
        .slice(start, after && after.end < 22 ? end + after.end : end + (lakhs?.[0].length ?? 0))
        .trim(),
    },
  };
}

function bounds(
  groups: Record<string, string | undefined>,
  before: string,
  times: number,
): Pick<Salary, 'min' | 'max'> {
  const second = groups.number2;
  const bothThousands = groups.scale2 && !groups.scale1 && Number.parseFloat(groups.number1!) < 1000;
  const first = amountOf(groups.number1!, groups.scale1 ?? (bothThousands ? 'k' : undefined)) * times;
  if (second) return { min: first, max: amountOf(second, groups.scale2) * times };
  if (SAYS_UP_TO.test(before)) return { max: first };
  if (groups.plus1 || SAYS_FROM.test(before)) return { min: first };
  return { min: first, max: first };
}
