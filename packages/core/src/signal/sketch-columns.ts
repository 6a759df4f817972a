import type { LaidWord, Layout } from '../document/index.ts';

/** The line that begins a second column. */
export const COLUMN = '|||';

const PAGE = { width: 595, height: 842 };
const LINE = 14;
const LETTER = 5;

/** The line that begins another page. */
const PAGE_BREAK = '\f';

/** The pages of a sketch with two columns or a page break, set on a plain grid; nothing for any other. */
export function sketchLayout(text: string): Layout | undefined {
  if (!text.includes(COLUMN) && !text.includes(PAGE_BREAK)) return undefined;
  const words: LaidWord[] = [];
  let column = 0;
  let row = 0;
  let page = 1;
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0] === PAGE_BREAK) page++;
    else if (line[0].trim() === COLUMN) column++;
    else words.push(...wordsOf(line[0], line.index, { page, x: 40 + column * 300, y: 40 + row++ * LINE }));
    if (line[0] === PAGE_BREAK || line[0].trim() === COLUMN) row = 0;
  }
  return { pages: Array.from({ length: page }, () => PAGE), words };
}

const wordsOf = (
  line: string,
  offset: number,
  { page, x, y }: { page: number; x: number; y: number },
): LaidWord[] =>
  [...line.matchAll(/(?!(?:#{1,3}|-)\s)\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    span: { start: offset + index, end: offset + index + word.length },
    page,
    box: { x: x + index * LETTER, y, width: word.length * LETTER, height: LINE - 4 },
    size: LINE - 4,
    bold: false,
    italic: false,
  }));
