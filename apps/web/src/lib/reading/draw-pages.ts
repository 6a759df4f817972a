import type { LaidWord, Layout } from '@throughline/core/document';
import { escapeHtml } from './escape.ts';
import { linkOf, type Region } from './region.ts';

/** Where the baseline stands in a word's box, from its top. */
const BASELINE = 0.78;
/** A wider gap, in sizes, is not a space between words. */
const WIDEST_SPACE = 0.55;
/** Words of one region that stand further apart, in sizes, are marked apart. */
const WIDEST_MARK = 2.5;
/** Room around the words of a region, so that its mark does not cut their letters. */
const BLEED = 1.5;
const FACE = "'Source Serif 4','Source Serif Pro',Georgia,serif";

type Find = (word: LaidWord) => Region | undefined;

/** Words of one region on one line: marked as one, linked as one. */
interface Stretch {
  region: Region | undefined;
  words: LaidWord[];
}

/**
 * Each page as it was laid out, its words where they stand, as SVG in which every region is a link.
 * Why text and not an image: it can be searched, selected, enlarged and read aloud.
 */
export function drawPages({ pages, words }: Layout, regions: readonly Region[], text: string): string[] {
  const byPage = pages.map(() => [] as LaidWord[]);
  for (const word of words) if (word.text.trim()) byPage[word.page - 1]?.push(word);
  const find = finder(regions);
  const drawn = new Set<string>();
  return pages.map(({ width, height }, index) => {
    const own = stretches(byPage[index]!, find).map((one) => draw(one, text, drawn));
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${r(width)} ${r(height)}" font-family="${FACE}">${own.join('')}</svg>`;
  });
}

/** Finds the region a word belongs to: the one that holds most of it, and rather one that became something. */
function finder(regions: readonly Region[]): Find {
  return ({ span }) => {
    let low = 0;
    let high = regions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (regions[middle]!.span.end <= span.start) low = middle + 1;
      else high = middle;
    }
    let best: Region | undefined;
    let most = 0;
    for (let at = low; at < regions.length && regions[at]!.span.start < span.end; at++) {
      const region = regions[at]!;
      const share = Math.min(region.span.end, span.end) - Math.max(region.span.start, span.start);
      const weight = region.state === 'frame' ? share / 100 : share;
      if (weight > most) [best, most] = [region, weight];
    }
    return best;
  };
}

function stretches(words: readonly LaidWord[], find: Find): Stretch[] {
  const found: Stretch[] = [];
  for (const word of words) {
    const last = found.at(-1);
    const region = find(word);
    if (last && last.region === region && isNear(last.words.at(-1)!, word, WIDEST_MARK))
      last.words.push(word);
    else found.push({ region, words: [word] });
  }
  return found;
}

const isNear = (a: LaidWord, b: LaidWord, widest: number): boolean => {
  const gap = b.box.x - (a.box.x + a.box.width);
  const rise = Math.abs(a.box.y + a.box.height * BASELINE - (b.box.y + b.box.height * BASELINE));
  return rise < 0.3 * a.size && gap > -0.3 * a.size && gap < widest * a.size;
};

/** Words of one style and common spacing are drawn as one text: fewer elements, and the face's own spacing. */
function runs(words: readonly LaidWord[]): LaidWord[][] {
  const found: LaidWord[][] = [];
  for (const word of words) {
    const run = found.at(-1);
    if (run && isAlike(run.at(-1)!, word)) run.push(word);
    else found.push([word]);
  }
  return found;
}

const isAlike = (a: LaidWord, b: LaidWord): boolean =>
  a.size === b.size &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  Math.abs(a.box.y - b.box.y) < 0.5 &&
  b.box.x - (a.box.x + a.box.width) > 0.05 * a.size &&
  isNear(a, b, WIDEST_SPACE);

function draw({ region, words }: Stretch, text: string, drawn: Set<string>): string {
  const shown = runs(words).map(drawRun).join('');
  const link = region && linkOf(region, text);
  if (!link) return shown;
  // A region over several lines is several links to the same place; only the first carries the id.
  const attributes = drawn.has(region.id) ? link.replace(/^id="[^"]*" /, '') : link;
  drawn.add(region.id);
  return `<a ${attributes}>${markOf(words)}${shown}</a>`;
}

function markOf(words: readonly LaidWord[]): string {
  const [left, top] = [
    Math.min(...words.map(({ box }) => box.x)),
    Math.min(...words.map(({ box }) => box.y)),
  ];
  const right = Math.max(...words.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...words.map(({ box }) => box.y + box.height));
  return `<rect x="${r(left - BLEED)}" y="${r(top - BLEED / 2)}" width="${r(right - left + 2 * BLEED)}" height="${r(bottom - top + BLEED)}" rx="1.5"/>`;
}

function drawRun(words: readonly LaidWord[]): string {
  const [first, last] = [words[0]!, words.at(-1)!];
  const { x, y, height } = first.box;
  const style = `${first.bold ? ' font-weight="600"' : ''}${first.italic ? ' font-style="italic"' : ''}`;
  const place = `x="${r(x)}" y="${r(y + height * BASELINE)}" textLength="${r(last.box.x + last.box.width - x)}"`;
  const shown = escapeHtml(words.map(({ text }) => text).join(' '));
  return `<text ${place} lengthAdjust="spacingAndGlyphs" font-size="${r(first.size)}"${style}>${shown}</text>`;
}

const r = (value: number): number => Math.round(value * 100) / 100;
