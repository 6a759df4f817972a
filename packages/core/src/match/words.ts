import type { Span } from '../document/index.ts';
import { verbForms } from '../highlight/index.ts';
import { type Atom, atoms } from '../lexicon/index.ts';
import { FAINT_WORDS, GENERIC_WORDS, STOP_WORDS } from './stop-words.ts';
import { themesIn } from './themes.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** A word that carries meaning, under the key that it shares with its inflections and its equals. */
export interface ContentWord {
  key: string;
  text: string;
  span: Span;
  /** It only says that something was done, not what: `led`, `built`. */
  action: boolean;
  /** It names the kind of work more than the work: half a word, and alone no evidence. */
  faint?: boolean;
  /** A whole phrase read as one thing, see `themes.ts`. */
  theme?: boolean;
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
const FAINT = new Set([...FAINT_WORDS].map((word) => CLASS_OF.get(stem(word)) ?? stem(word)));
const GENERIC_STEMS = new Set([...GENERIC_WORDS].map(stem));

function formsOf(word: string): string[] {
  const { third, past, gerund } = verbForms(word);
  return [third, ...past, gerund];
}

function stem(word: string): string {
  return atoms(word)[0]?.verb ?? word;
}

/** The words of a text that can be evidence, once each; a phrase read as a theme is one of them. */
export function contentWords(text: string): ContentWord[] {
  const found = new Map<string, ContentWord>();
  const themes = themesIn(text);
  for (const atom of atoms(text)) {
    if (themes.some(({ start, end }) => start <= atom.start && atom.end <= end)) continue;
    const key = keyOf(atom);
    const span = { start: atom.start, end: atom.end };
    if (key && !found.has(key))
      found.set(key, {
        key,
        text: text.slice(atom.start, atom.end),
        span,
        action: ACTIONS.has(key),
        ...(FAINT.has(key) && { faint: true }),
      });
  }
  for (const { theme, start, end } of themes) {
    const key = `#${theme}`;
    if (!found.has(key))
      found.set(key, { key, text: text.slice(start, end), span: { start, end }, action: false, theme: true });
  }
  return [...found.values()];
}

function keyOf({ mark, exact, verb }: Atom): string | undefined {
  if (mark || exact.length < 2 || /^\d+$/.test(exact) || STOP_WORDS.has(exact)) return undefined;
  const named = CLASS_OF.get(verb);
  if (named) return named;
  return GENERIC_WORDS.has(exact) || GENERIC_STEMS.has(verb) ? undefined : verb;
}

/** How much a shared word says: what stands in every requirement says nothing. */
export function rarity(texts: readonly string[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { key } of contentWords(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log(1 + (texts.length + 4) / ((counts.get(key) ?? 0) + 1));
}
