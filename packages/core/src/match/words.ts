import type { Span } from '../document/index.ts';
import { verbForms } from '../highlight/index.ts';
import { atoms } from '../lexicon/index.ts';
import { GENERIC_WORDS, STOP_WORDS } from './stop-words.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** A word that carries meaning, under the key that it shares with its inflections and its equals. */
export interface ContentWord {
  key: string;
  text: string;
  span: Span;
  /** It only says that something was done, not what: `led`, `built`. */
  action: boolean;
}

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WORD_CLASSES).flatMap(([name, words]) =>
    words
      .split(' ')
      .flatMap((word) =>
        [...new Set([word, ...formsOf(word)].map(stem))].map((form) => [form, `=${name}`] as const),
      ),
  ),
);
const ACTIONS = new Set(
  'lead build ship design improve raise lower mentor partner analyse watch tell hire plan mend sell move check'
    .split(' ')
    .map((name) => `=${name}`),
);
const GENERIC_STEMS = new Set([...GENERIC_WORDS].map(stem));

function formsOf(word: string): string[] {
  const { third, past, gerund } = verbForms(word);
  return [third, ...past, gerund];
}

function stem(word: string): string {
  return atoms(word)[0]?.verb ?? word;
}

/** The words of a text that can be evidence, once each. */
export function contentWords(text: string): ContentWord[] {
  const found = new Map<string, ContentWord>();
  for (const atom of atoms(text)) {
    if (atom.mark || atom.exact.length < 2 || /^\d+$/.test(atom.exact)) continue;
    if (STOP_WORDS.has(atom.exact)) continue;
    const key = CLASS_OF.get(atom.verb) ?? atom.verb;
    if (!key.startsWith('=') && (GENERIC_WORDS.has(atom.exact) || GENERIC_STEMS.has(atom.verb))) continue;
    const span = { start: atom.start, end: atom.end };
    if (!found.has(key))
      found.set(key, { key, text: text.slice(atom.start, atom.end), span, action: ACTIONS.has(key) });
  }
  return [...found.values()];
}

/** How much a shared word says: what stands in every requirement says nothing. */
export function rarity(texts: readonly string[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { key } of contentWords(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log(1 + (texts.length + 4) / ((counts.get(key) ?? 0) + 1));
}
