import type { Span } from '../document/index.ts';
import type { Hedge } from './quantity.ts';
import { meaning } from './synonyms.ts';

const HEDGES: readonly [Hedge, RegExp][] = [
  ['up-to', /(?:\bup to|\bas many as|\bas much as|\bat most|\bno more than|\ba maximum of|\bwithin|≤)\s?$/iu],
  ['at-least', /(?:\bat least|\bno (?:fewer|less) than|\bminimum of|≥)\s?(?:an?\s)?$/iu],
  ['nearly', /\b(?:nearly|almost|close to|just under|not quite|approaching|just short of|just shy of)\s?$/iu],
  [
    'over',
    /(?:\bover|\bmore than|\babove|\bupwards of|\bexceeding|\bin excess of|\bwell over|\bgreater than|\bbetter than|\bnorth of|>|\bpast)\s?(?:an?\s)?$/iu,
  ],
  ['under', /(?:\bunder|\bbelow|\bless than|\bfewer than|\bsub|<)[\s-]?$/iu],
  [
    'about',
    /(?:\babout|\baround|\bapproximately|\bapprox\.?|\broughly|\bsome|\bcirca|\bca\.|\ban estimated|[~≈±])\s?(?:an?\s)?$/iu,
  ],
];

/** The hedge before a number, and where it begins. */
export function hedgeBefore(text: string, start: number): { hedge?: Hedge; from: number } {
  const before = text.slice(Math.max(0, start - 24), start);
  for (const [hedge, form] of HEDGES) {
    const match = form.exec(before);
    if (!match) continue;
    if (
      hedge === 'up-to' &&
      /\b(?:went|going|gone|goes|climbed|moved|shot|grew|rose|came) up to\s?$/iu.test(before)
    )
      continue;
    // `grew revenue over 5 years` says a time, not a bound; the reader of durations takes it from there.
    return { hedge, from: start - match[0].length };
  }
  return { from: start };
}

const ENDS: readonly ['from' | 'to' | 'by', RegExp][] = [
  [
    'from',
    /[,(;]\s?(?:it\s)?(?:was|were|had been)\s(?:an?\s)?$|\b(?:from|instead of|rather than|against|compared (?:with|to)|versus|vs\.?|before it was|previously|formerly)\s(?:an?\s|the\s)?$/iu,
  ],
  ['to', /(?:\b(?:to|then|now|today|into|afterwards)|→|->)\s?(?:an?\s|the\s|only\s|just\s)?$/iu],
  ['by', /\bby\s(?:an?\s|the\s)?$/iu],
];

/** Which end of a change a number is, by the word before it. */
export const endOf = (text: string, from: number): { end?: 'from' | 'to' | 'by' } => {
  const before = text.slice(Math.max(0, from - 16), from);
  const found = ENDS.find(([, form]) => form.test(before));
  return found ? { end: found[0] } : {};
};

/** The verb right before a number. */
export const verbBefore = (text: string, from: number): { verb?: string } => {
  const word =
    /\b(?<verb>\p{L}+(?:ed|ing)|won|led|ran|built|sold|hired|held|wrote|taught|shipped|kept)\s(?:the\s|all\s)?$/iu.exec(
      text.slice(Math.max(0, from - 24), from),
    )?.groups?.verb;
  return word ? { verb: meaning(word.toLowerCase()) } : {};
};

const MORE =
  /^\s?(?:as (?:fast|many|much|high|large|big|long)|more|faster|higher|bigger|larger|greater|quicker|better|the\b|growth|increase)/iu;
const LESS = /^\s?(?:fewer|less|lower|smaller|shorter|cheaper|reduction|decrease|drop|off\b|down\b|slower)/iu;

/** Whether a factor or a part is of more or of less. */
export function towardsOf(text: string, span: Span, { factor }: Record<string, string | undefined>) {
  if (factor) return { towards: /^hal/i.test(factor) ? ('less' as const) : ('more' as const) };
  const rest = text.slice(span.end, span.end + 24);
  if (LESS.test(rest)) return { towards: 'less' as const };
  return MORE.test(rest) ? { towards: 'more' as const } : {};
}
