import type { Sentence } from './draft.ts';
import { contextOf, type Knowledge, likeliest } from './knowledge.ts';
import type { Statement } from './statement.ts';
import { stem } from './stem.ts';
import { ungrounded, type Verdict } from './verdict.ts';

/** What one may be, and what a member or one of several is not. */
const ROLE =
  /\b(?<role>chair(?:man|woman|person)?|president|secretary|treasurer|editor|curator|author|inventor|organi[sz]er|convenor|founder|captain|spokes(?:man|woman|person)|initiator|creator)\b(?=\s(?:of|for)\b|\sat\b)/giu;
const MEMBER =
  /\b(?:member|part of|sits? on|sat on|serve[sd]? on|took part|participat|contribut|attend(?:ed|s)?|corresponding|deputy|vice|assist(?:ed|s|ant)|help(?:ed|s)?|support(?:ed|s)?)\b/iu;
const TOGETHER =
  /\bco(?:-|(?=found|author|wr[io]t|creat|chair|host|design|develop))\p{L}+|\b(?:jointly|together|alongside|with(?!\s\d)|shared)\b/iu;
const CO =
  /\bco-?(?<deed>(?:found|author|wr[oi]t|curat|design|direct|l[ea]+d|chair|creat|own|edit|host|invent|organi[sz]|develop|manag|present|head|teach|taught|buil[td]|head)\p{L}*)/giu;

/** Looks for a whole part where the facts give a share of it: *chair* for a member, *curated* for what was co-curated. */
export function checkParts(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish) return [];
  const about = (span: { start: number; end: number }): Statement[] => {
    const context = contextOf(known, sentence, [span]);
    return context.best === 0 ? [] : likeliest(known, context).map((at) => known.statements[at]!);
  };
  const roles = Array.from(sentence.text.matchAll(ROLE)).flatMap(({ 0: role, index }): Verdict[] => {
    if (/\b(?:co|vice|deputy|assistant|the|our|by|with|to|for)[\s-]$/iu.test(sentence.text.slice(0, index)))
      return [];
    const span = { start: sentence.start + index, end: sentence.start + index + role.length };
    const [first] = about(span);
    const shares =
      first &&
      (MEMBER.test(first.text) || (/\bco-\p{L}+/iu.test(first.text) && !TOGETHER.test(sentence.text)));
    if (!first || !shares || saysAlone(first, role)) return [];
    return [ungrounded(span, 'ownership', `The facts say: “${first.text.trim()}”`)];
  });
  if (TOGETHER.test(sentence.text)) return roles;
  const shared = sentence.words.flatMap((word): Verdict[] => {
    const span = { start: word.start, end: word.end };
    const root = stem(word.lower);
    const told = known.statements.find((one) =>
      [...one.text.matchAll(CO)].some(({ groups }) => stem(groups!.deed!.toLowerCase()) === root),
    );
    if (!told || !about(span).slice(0, 2).includes(told) || saysAlone(told, word.lower)) return [];
    return [ungrounded(span, 'ownership', `The facts say: “${told.text.trim()}”`)];
  });
  return [...roles, ...shared];
}

/** The fact uses the word itself, of the person. */
const saysAlone = ({ text }: Statement, word: string): boolean =>
  new RegExp(`(?<!\\bco|\\bco-|vice[ -]|deputy |\\(|: )\\b${word}\\b(?!:)`, 'iu').test(text);
