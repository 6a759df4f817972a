import type { Line, LineWord } from '../line.ts';
import { type FoundDate, findDates } from './dates.ts';
import { withStrayBullets } from './stray-bullets.ts';

interface RowWord {
  text: string;
  start: number;
  end: number;
  bold: boolean;
  italic: boolean;
  tabBefore: boolean;
  href?: string;
  /** The word as it came, with its box and its place in the source. */
  printed: LineWord;
}

/** A line, or the part of one that stands for itself, with what is seen at a glance. */
export interface Row {
  index: number;
  line: Line;
  text: string;
  words: RowWord[];
  dates: FoundDate[];
  /** Share of letters printed bold, italic. */
  bold: number;
  italic: number;
  /** All letters are capitals. */
  caps: boolean;
  /** Font size in relation to most of the document; 1 where sizes are unknown. */
  size: number;
  /** Day before month in "03/04/2021". */
  dayFirst: boolean;
  /** The line reaches so far that the next line's first word would not have fitted on it. */
  full: boolean;
  indent: number;
  gap: number;
  /** White space above the lines of this document that go on a paragraph; undefined where no line surely does. */
  lead?: number | undefined;
  bullet?: string;
  /** Far longer than a line of fields: text to be kept, not to be searched for dates and names. */
  prose: boolean;
  /** The printed rows it was joined from. */
  joins?: Row[];
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

const share = (words: RowWord[], has: (word: RowWord) => boolean) => {
  const all = words.reduce((sum, word) => sum + letters(word.text), 0);
  return all === 0 ? 0 : words.reduce((sum, word) => sum + (has(word) ? letters(word.text) : 0), 0) / all;
};

export const isCaps = (text: string) => /\p{Lu}\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Cuts lines into rows: a heading that runs into its text ("SKILLS ⇥ Python") becomes a row of its own. */
export function toRows(lines: Line[], runsIn: (line: Line) => number, dayFirst: boolean): Row[] {
  const body = bodySize(lines);
  const rows: Row[] = [];
  const add = (line: Line, from: number, to: number) => {
    if (from >= to) return;
    rows.push(rowOf(line, from, to, rows.length, body, dayFirst));
  };
  for (const line of withStrayBullets(lines)) {
    if (!line.text.trim()) continue;
    const cut = runsIn(line);
    add(line, 0, cut);
    add(line, cut, line.words.length);
  }
  return rows;
}

/** The words with a tab for each wide gap, so that no date reads over one by accident. */
const withTabs = (words: RowWord[]) =>
  words
    .map((word) => (word.tabBefore ? `\t${word.text}` : ` ${word.text}`))
    .join('')
    .slice(1);

/** No line of fields is longer; a paragraph of Word, which is one line here, may be. */
const PROSE = 1500;

function rowOf(line: Line, from: number, to: number, index: number, body: number, dayFirst: boolean): Row {
  const words: RowWord[] = [];
  let at = 0;
  for (const printed of line.words.slice(from, to)) {
    const { text, bold, italic, tabBefore, href } = printed;
    const tab = Boolean(tabBefore) && words.length > 0;
    words.push({
      text,
      start: at,
      end: at + text.length,
      bold,
      italic,
      tabBefore: tab,
      printed,
      ...(href && { href }),
    });
    at += text.length + 1;
  }
  const text = words.map((word) => word.text).join(' ');
  const size = line.words[from]?.size ?? line.size;
  const prose = text.length > PROSE;
  return {
    index,
    line,
    text,
    words,
    dates: prose ? [] : findDates(withTabs(words), dayFirst),
    bold: share(words, (word) => word.bold),
    italic: share(words, (word) => word.italic),
    caps: isCaps(text),
    size: size && body ? (to - from === line.words.length ? (line.size ?? size) : size) / body : 1,
    dayFirst,
    full: false,
    prose,
    indent: line.words[from]?.box?.x ?? line.indent,
    gap: from === 0 ? line.gapAbove : 0,
    ...(line.bullet !== undefined && from === 0 && { bullet: line.bullet }),
  };
}

/** The size in which most letters are set. */
function bodySize(lines: Line[]): number {
  const bySize = new Map<number, number>();
  for (const line of lines)
    if (line.size) bySize.set(line.size, (bySize.get(line.size) ?? 0) + letters(line.text));
  return [...bySize].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
