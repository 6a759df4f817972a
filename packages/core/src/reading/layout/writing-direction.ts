import type { Segment } from './segments.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text);

/** Segments and words in the order they are read: from the right where the script runs that way. */
export function inReadingDirection(row: readonly Segment[]): Segment[] {
  const words = row.flatMap((segment) => segment.words);
  if (!words.some(({ text }) => isRightToLeft(text))) return [...row];
  const mostly = words.filter(({ text }) => isRightToLeft(text)).length * 2 > words.length;
  const segments = row.map((segment) => ({ ...segment, words: turned(segment.words, mostly) }));
  return mostly ? segments.reverse() : segments;
}

/** Words of one segment: reversed runs of the direction that is not the line's, and letters as written. */
function turned(words: Segment['words'], mostly: boolean): Segment['words'] {
  const runs: Segment['words'][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run && isRightToLeft(run[0]!.text) === isRightToLeft(word.text)) run.push(word);
    else runs.push([word]);
  }
  const ordered = mostly ? runs.reverse() : runs;
  return ordered.flatMap((run) =>
    isRightToLeft(run[0]!.text)
      ? run.reverse().map((word) => ({ ...word, text: [...word.text].reverse().join('') }))
      : run,
  );
}
