import type { LaidWord, Layout } from '../document/index.ts';
import type { Scan } from './types.ts';

/** Words of one line and one style, drawn as one piece of text. */
export interface TextRun {
  text: string;
  x: number;
  baseline: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  seen: boolean;
}

/** Where the baseline stands in a word's box, from its top. */
const BASELINE = 0.78;
/** A wider gap, in sizes, is not a space between words. */
const WIDEST_SPACE = 0.55;

/** The words of one page joined into runs: fewer elements, and the face's own spacing inside them. */
export function textRunsOf(scan: Scan, { words }: Layout, page: number): TextRun[] {
  const seen = scan.seen.filter((run) => run.page === page).map(({ span }) => span);
  const isSeen = ({ span }: LaidWord) => seen.some(({ start, end }) => span.start < end && start < span.end);
  const runs: TextRun[] = [];
  let last: LaidWord | undefined;
  for (const word of words) {
    if (word.page !== page || !word.text.trim()) continue;
    const run = runs.at(-1);
    const next = isSeen(word);
    if (run && last && run.seen === next && joins(last, word)) {
      run.text += ` ${word.text}`;
      run.width = word.box.x + word.box.width - run.x;
    } else runs.push(startOf(word, next));
    last = word;
  }
  return runs;
}

const startOf = ({ text, box, size, bold, italic }: LaidWord, seen: boolean): TextRun => ({
  text,
  x: box.x,
  baseline: box.y + box.height * BASELINE,
  width: box.width,
  size,
  bold,
  italic,
  seen,
});

function joins(a: LaidWord, b: LaidWord): boolean {
  const gap = b.box.x - (a.box.x + a.box.width);
  return (
    a.size === b.size &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    Math.abs(a.box.y - b.box.y) < 0.5 &&
    gap > 0.05 * a.size &&
    gap < WIDEST_SPACE * a.size
  );
}
