import type { LaidWord, Layout } from '../document/index.ts';

/** The line that begins a second column. */
export const COLUMN = '|||';

const PAGE = { width: 595, height: 842 };
const LINE = 14;
const LETTER = 5;

/** The page of a sketch with two columns, set on a plain grid; nothing for a sketch of one. */
export function sketchColumns(text: string): Layout | undefined {
  if (!text.includes(COLUMN)) return undefined;
  const words: LaidWord[] = [];
  let column = 0;
  let row = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === COLUMN) {
      column++;
      row = 0;
    } else words.push(...wordsOf(line[0], line.index, { x: 40 + column * 300, y: 40 + row++ * LINE }));
  }
  return { pages: [PAGE], words };
}

const wordsOf = (line: string, offset: number, { x, y }: { x: number; y: number }): LaidWord[] =>
  [...line.matchAll(/(?!(?:#{1,3}|-)\s)\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    span: { start: offset + index, end: offset + index + word.length },
    page: 1,
    box: { x: x + index * LETTER, y, width: word.length * LETTER, height: LINE - 4 },
    size: LINE - 4,
    bold: false,
    italic: false,
  }));
