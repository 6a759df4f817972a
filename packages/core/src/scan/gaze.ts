import type { LaidWord, Layout } from '../document/index.ts';
import { LONGEST_GLANCE, PLACE, STYLE, WORDS_PER_SECOND } from './attention.ts';
import type { Draw } from './draw.ts';

/** A word that was seen, what drew the eye to it and how strongly. */
export interface Fixation {
  /** Index into the layout's words. */
  index: number;
  /** Number of the word among those that say something: neighbours differ by one. */
  ordinal: number;
  word: LaidWord;
  draw: Draw;
  /** The draw's pull where it stands on the page and as it is set. */
  pull: number;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The words that a reading of `seconds` rests on: the strongest draws first, until the time is spent. */
export function gaze(draws: readonly Draw[], page: Layout, seconds: number): Fixation[] {
  const words = page.words
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => SAYS_SOMETHING.test(word.text))
    .map((indexed, ordinal) => ({ ...indexed, ordinal }));
  words.sort((a, b) => a.word.span.start - b.word.span.start);
  const body = bodySize(page);
  const weighed = draws
    .map((draw) => ({ draw, words: wordsIn(words, draw) }))
    .filter((candidate) => candidate.words.length > 0)
    .map((candidate) => ({
      ...candidate,
      pull: pullOf(candidate.draw, candidate.words[0]!.word, page, body),
    }))
    .sort((a, b) => b.pull - a.pull);

  const taken = new Map<number, Fixation>();
  const budget = Math.round(seconds * WORDS_PER_SECOND);
  for (const { draw, words: drawn, pull } of weighed) {
    const open = (draw.rest ? drawn : drawn.slice(0, LONGEST_GLANCE[draw.as])).filter(
      ({ index }) => !taken.has(index),
    );
    const left = budget - taken.size;
    // Half a figure says something else than the whole one: it is taken in at once or not at all.
    if (draw.as === 'number' && open.length > left) continue;
    for (const indexed of open.slice(0, left)) taken.set(indexed.index, { ...indexed, draw, pull });
    if (taken.size >= budget) break;
  }
  return [...taken.values()];
}

type Indexed = Pick<Fixation, 'word' | 'index' | 'ordinal'>;

/** `words` stand in order of their spans. */
function wordsIn(words: readonly Indexed[], { span }: Draw): Indexed[] {
  let low = 0;
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (words[middle]!.word.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && words[end]!.word.span.start < span.end) end++;
  return words.slice(low, end);
}

function pullOf({ pull }: Draw, { page, box, size, bold }: LaidWord, layout: Layout, body: number): number {
  const sheet = layout.pages[page - 1];
  const down = sheet ? Math.min(Math.max(box.y / sheet.height, 0), 1) : 0;
  const across = sheet ? Math.min(Math.max(box.x / sheet.width, 0), 1) : 0;
  const place = (1 - PLACE.down * down) * (1 - PLACE.across * across) * PLACE.furtherPage ** (page - 1);
  const style = 1 + STYLE.perDoubling * Math.log2(Math.max(size, 1) / body) + (bold ? STYLE.bold : 0);
  return pull * place * Math.max(style, 0.5);
}

/** The size most words are set in. */
function bodySize({ words }: Layout): number {
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b);
  return Math.max(sizes[sizes.length >> 1] ?? 10, 1);
}
