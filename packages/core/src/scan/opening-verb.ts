import { isVerb, verbForms } from '../highlight/index.ts';

export type OpeningForm = 'past' | 'gerund' | 'third' | 'base' | 'quality' | 'noun';

/** `rebuilt`, `co-led`, `outsold`: verbs when the rest is one. */
const PREFIX = /^(?:re|co|out|over|up|pre)-?(?=\p{L}{3})/u;
const QUALITY = /^(?:responsible|accountable|answerable|involved|engaged)$/i;

/** Which form of which kind of word a highlight opens with; adverbs before the verb do not count. */
export function openingForm(words: readonly string[]): OpeningForm {
  const word = (words.find((candidate, index) => index > 0 || !isAdverb(candidate)) ?? '').replace(
    /[^\p{L}-]/gu,
    '',
  );
  const lower = word.toLowerCase();
  if (QUALITY.test(word)) return 'quality';
  if (isVerb(lower)) return formOfVerb(lower);
  const bare = lower.replace(PREFIX, '');
  if (bare !== lower && isVerb(bare)) return formOfVerb(bare);
  if (/[^aeiou\W]ed$/.test(lower) && lower.length > 4) return 'past';
  if (/[aeiou]\w*[^aeiou]ing$/.test(lower)) return 'gerund';
  return 'noun';
}

function formOfVerb(word: string): OpeningForm {
  if (word.endsWith('ing') && !isVerb(`${word}ing`)) return 'gerund';
  if (verbForms(word).past.includes(word) || word.endsWith('ed')) return 'past';
  if (isVerb(verbForms(word).gerund)) return 'base';
  return word.endsWith('s') ? 'third' : 'past';
}

const isAdverb = (word: string) => /^\p{L}{3,}ly$/u.test(word) && !isVerb(word);
