import { CURRENCIES, DURATIONS, FREQUENCIES, type Period } from './number-words.ts';
import type { QuantityKind } from './quantity.ts';

export interface UnitAfter {
  kind: QuantityKind;
  unit?: string;
  currency?: string;
  /** End of the number with its unit mark. */
  markEnd: number;
  /** End of the counted noun. */
  unitEnd: number;
  atLeast: boolean;
}

const PERCENT =
  /^\s?(?:%|٪)|^[\s-]?(?:percent(?:age)?(?:\spoints?)?|points|pts|per cent|pct|pp|bps|basis points?)(?!\p{L})/u;
const MULTIPLIER =
  /^\s?[x×X](?![\p{L}\p{N}])|^[\s-]?fold\b|^\stimes(?=\s(?:faster|more|less|higher|lower|bigger|larger|the|as|over|increase|growth))/u;
const RATING =
  /^\s?\/\s?(?:5|10|100)(?![\d/])(?:\.0)?|^\sout of (?:5|10|100|five|ten)\b|^\sof (?:5|10|five|ten)\b(?!\s(?!stars?\b)\p{L})|^[\s-]stars?\b(?!\son\sgit)|^\s(?:AUC|ROC|F1|mAP|BLEU|NPS|CSAT|GPA|RMSE|R²)\b/iu;
const DATA = /^\s?(?:[KMGTP]i?B|[kmgtp]b|(?:kilo|mega|giga|tera|peta)bytes?)(?![\p{L}\p{N}])/u;
const LONG_DURATION = [...DURATIONS.keys()]
  .filter((unit) => unit.length > 1)
  .sort((a, b) => b.length - a.length);
const DURATION = new RegExp(
  `^(?:(?<short>[sh])|[\\s-]?(?<unit>${LONG_DURATION.join('|')})s?)(?![\\p{L}\\p{N}])`,
  'iu',
);
const CURRENCY_WORD =
  /^\s?(?<unit>€|£|dollars?|euros?|pounds|yen|rupees|usd|eur|gbp|chf|inr|sek|nok|dkk|pln|cad|aud|zł)(?![\p{L}\p{N}])/iu;

/** What stands straight after a number and says what it measures. */
export function unitAfter(text: string, end: number, value: number): UnitAfter {
  const plus = /^\s?\+/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const at = end + plus;
  const tail = text.slice(at, at + 80);
  const mark = markOf(tail, value);
  if (mark) return { atLeast: plus > 0, ...mark.unit, markEnd: at + mark.length, unitEnd: at + mark.length };
  const noun = countedNoun(tail);
  return {
    kind: 'count',
    atLeast: plus > 0,
    markEnd: at,
    unitEnd: noun ? at + noun.end : at,
    ...(noun ? { unit: noun.word } : {}),
  };
}

function markOf(
  tail: string,
  value: number,
): { unit: Pick<UnitAfter, 'kind' | 'unit' | 'currency'>; length: number } | undefined {
  for (const [kind, pattern] of [
    ['percent', PERCENT],
    ['multiplier', MULTIPLIER],
    ['rating', RATING],
    ['data', DATA],
  ] as const) {
    const length = pattern.exec(tail)?.[0].length;
    if (length && !(kind === 'rating' && value > 100)) return { unit: { kind }, length };
  }
  const money = CURRENCY_WORD.exec(tail);
  if (money)
    return {
      unit: { kind: 'money', currency: CURRENCIES.get(money.groups!.unit!.toLowerCase())! },
      length: money[0].length,
    };
  const duration = DURATION.exec(tail);
  if (duration) {
    const { short, unit } = duration.groups!;
    return {
      unit: { kind: 'duration', unit: DURATIONS.get((short ?? unit)!.toLowerCase())! },
      length: duration[0].length,
    };
  }
  return undefined;
}

/** Words that end a noun phrase. */
const STOP =
  /^(?:and|or|by|to|in|on|at|for|with|from|of|per|across|within|while|using|through|via|into|over|under|that|which|who|a|an|the|as|than|after|before|each|every|including|during|since|is|are|was|were|be|both|this|these|those|their|its|more|up|about|between|under|annually|weekly|daily|monthly|yearly|quarterly|simultaneously|concurrently|worldwide|globally)$/i;

const IRREGULAR_PLURAL =
  /^(?:fte|people|staff|personnel|children|men|women|data|alumni|media|criteria|faculty|headcount|traffic|crew)$/i;
const SINGULAR_S =
  /(?:ss|us|is)$|^(?:kubernetes|devops|sales|aws|ios|macos|saas|redis|postgres|news|business|access|process|analytics|operations|logistics|series)$/i;

/**
 * The noun a number counts: the last plural of the noun phrase that follows (`3 major features`), or the noun grown on
 * by a hyphen (`five-person team`).
 */
function countedNoun(tail: string): { word: string; end: number } | undefined {
  const hyphened = /^-(?<unit>\p{L}+)/u.exec(tail);
  if (hyphened) return { word: hyphened.groups!.unit!.toLowerCase(), end: hyphened[0].length };
  let at = /^\s+(?:of\s+(?:the\s+|our\s+)?)?/.exec(tail)?.[0].length ?? 0;
  if (at === 0) return undefined;
  let noun: { word: string; end: number } | undefined;
  for (let words = 0; words < 6; words++) {
    const word = /^[\p{L}\p{N}][\p{L}\p{N}.+#'’&-]*/u.exec(tail.slice(at))?.[0].replace(/[.]+$/, '');
    if (!word || STOP.test(word)) break;
    const end = at + word.length;
    if (isPlural(word)) noun = { word: word.toLowerCase(), end };
    const gap = /^\s+/.exec(tail.slice(end))?.[0].length ?? 0;
    if (gap === 0) break;
    at = end + gap;
  }
  return noun;
}

const isPlural = (word: string): boolean =>
  IRREGULAR_PLURAL.test(word) || (/\p{L}{2}s$/iu.test(word) && !SINGULAR_S.test(word));

const PER =
  /^[^.;:]{0,25}?(?:\/\s?|(?<!\b(?:in|within|over|for|of|after)\s)\b(?:per|an?|each|every)\s)(?<period>second|sec|minute|min|hour|hr|day|week|month|quarter|year|yr)\b/i;
const OFTEN = new RegExp(`^\\s?\\p{L}*\\s?\\b(?<word>${[...FREQUENCIES.keys()].join('|')})\\b`, 'iu');

/** The period a rate is counted over: `50K requests/day`, `200 hours per month`, `40 issues weekly`. */
export function periodAfter(text: string, end: number): Period | undefined {
  const tail = text.slice(end, end + 40);
  const per = PER.exec(tail)?.groups?.period;
  if (per) return DURATIONS.get(per.toLowerCase()) as Period;
  const often = OFTEN.exec(tail)?.groups?.word;
  return often ? FREQUENCIES.get(often.toLowerCase()) : undefined;
}
