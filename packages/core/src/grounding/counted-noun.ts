import { FREQUENCIES, type Period, SMALL } from './number-data.ts';
import { type Word, wordsOf } from './words.ts';

export interface CountedNoun {
  /** Keys of its words. */
  keys: string[];
  /** Key of the word that is counted. */
  head?: string;
  /** Where it ends in the text; where the number ends when there is none. */
  end: number;
  /** `monthly shoppers` are counted per month. */
  per?: { period: Period; end: number };
}

const SKIPPED =
  /^(?:more|fewer|less|additional|new|other|extra|further|different|separate|distinct|the|my|our|these|those|total|whole|full|were|was|whom|them|which)$/;
const STOPS =
  /^(?:and|or|to|in|on|at|by|for|from|with|within|without|into|over|under|per|a|an|each|every|as|than|that|who|where|when|while|is|are|be|been|has|have|had|did|do|via|after|before|since|until|during|through|across|among|between|so|but|if|it|its|their|his|her|they|we|i|he|she|this|ahead|early|late|long|ago|i'm|then|up|down|out|off|about|only|not|could|would|will|can)$/;
const PLURAL = /(?<![siu])s$|ies$|sses$|ches$|^(?:people|staff|children|women|men|headcount|personnel)$/;

/** The noun that a number counts: the first plural after it, or the word that a hyphen ties to it. */
export function countedNoun(text: string, end: number, of: 'duration' | 'thing', start: number): CountedNoun {
  const none: CountedNoun = { keys: [], end };
  if (of === 'duration') return none;
  const hyphen = text[end] === '-' && /\p{L}/u.test(text[end + 1] ?? '');
  const rest = text.slice(end, end + 64);
  const phrase = rest.split(/[.,;:()\n"“”→|·]|\s[–—-]\s/u, 1)[0]!;
  const words: Word[] = [];
  for (const word of wordsOf(phrase)) {
    if (
      word.lower === 'of'
        ? words.length > 0
        : STOPS.test(word.lower) || SMALL.has(word.lower) || /^\d/.test(word.lower)
    )
      break;
    if (word.lower === 'of' || SKIPPED.test(word.lower)) continue;
    words.push(word);
    // `22 parents’ courses` are courses.
    if (/^[’']\s/u.test(phrase.slice(word.end))) continue;
    if (PLURAL.test(word.lower) || words.length === (hyphen ? 1 : 4)) break;
  }
  const last = words.at(-1);
  if (!last) return groupBefore(text, start) ?? none;
  const plural = hyphen || PLURAL.test(last.lower);
  const kept = plural ? words : words.slice(0, 2);
  const often = kept.find(({ lower }) => FREQUENCIES.has(lower));
  const nounEnd = end + kept.at(-1)!.end;
  const state = plural
    ? /^\s(?:(?:were|was)\s)?(?<state>\p{L}+ed|won|built|sold|run|led)\b/u.exec(text.slice(nounEnd))?.groups
        ?.state
    : undefined;
  return {
    keys: [
      ...kept.filter(({ lower }) => !FREQUENCIES.has(lower)).map(({ key }) => key),
      ...(state ? wordsOf(state).map(({ key }) => key) : []),
    ],
    ...(plural && { head: last.key }),
    end: plural ? nounEnd : end,
    ...(often && { per: { period: FREQUENCIES.get(often.lower)!, end: nounEnd } }),
  };
}

const GROUP =
  /\b(?<group>\p{L}+)\sof\s(?:(?:up to|over|about|nearly|around|more than|some|roughly|only|just)\s)?$/iu;

/** `a team of 11` counts what a team is made of. */
function groupBefore(text: string, start: number): CountedNoun | undefined {
  const group = GROUP.exec(text.slice(Math.max(0, start - 40), start))?.groups?.group;
  const word = group && wordsOf(group)[0];
  return word ? { keys: [word.key], end: start } : undefined;
}
