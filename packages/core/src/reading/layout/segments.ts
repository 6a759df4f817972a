import { STRONG_BULLET } from './characters.ts';
import { median, prevailing, sum } from './numbers.ts';
import type { Word } from './words.ts';

/** Words of one row with no wide gap between them: the smallest thing that can stand in a column. */
export interface Segment {
  words: Word[];
  left: number;
  right: number;
  /** Baseline. */
  y: number;
  size: number;
}

/** A page of small print has some hundreds; on more, what stands where is not looked into, for it takes the square. */
export const MAX_SEGMENTS = 1500;

/** Ems between two words beyond which they may belong to different fields or columns. */
const WIDE_GAP = 0.9;
/** Ems that are enough where many rows have a word starting at the same place. */
const STOP_GAP = 0.5;
/** Rows that must share a starting place for it to count. */
const STOP_ROWS = 5;

/** Ems between two words, less what letter-spacing adds on both sides of a space. */
export const gapBetween = (a: Word, b: Word): number =>
  (b.left - a.right) / Math.min(a.size, b.size) - a.tracking - b.tracking;

/** Cuts rows of words into segments at wide gaps, and at narrower ones where a column edge shows. */
export function segmentsOf(rows: readonly Word[][]): Segment[] {
  const stops = columnEdges(rows);
  const segments = rows.flatMap((words) => {
    const parts: Word[][] = [];
    words.forEach((word, at) => {
      const gap = at === 0 ? Number.POSITIVE_INFINITY : gapBetween(words[at - 1]!, word);
      if (gap > WIDE_GAP || (gap > STOP_GAP && stops.has(Math.round(word.left)))) parts.push([word]);
      else parts.at(-1)!.push(word);
    });
    return parts.map(toSegment);
  });
  return segments.length > MAX_SEGMENTS ? segments : withMarks(segments);
}

/** Ems between a list mark and its text. */
const MARK_GAP = 4;

/** List marks join the text they stand before, though many are set a little higher or lower than it. */
function withMarks(segments: Segment[]): Segment[] {
  const marked = new Map<Segment, Segment>();
  for (const mark of segments.filter(isMark)) {
    const near = (text: Segment) => {
      const gap = text.left - mark.right;
      const size = Math.max(text.size, mark.size);
      return (
        text.left >= mark.left && gap > -1 && gap < size * MARK_GAP && Math.abs(text.y - mark.y) < size * 0.5
      );
    };
    const [text] = segments
      .filter((it) => !isMark(it) && !marked.has(it) && near(it))
      .sort((a, b) => a.left - b.left);
    if (text) marked.set(text, mark);
  }
  const taken = new Set(marked.values());
  return segments
    .filter((segment) => !taken.has(segment))
    .map((text) => {
      const mark = marked.get(text);
      return mark ? { ...text, words: [...mark.words, ...text.words], left: mark.left } : text;
    });
}

const isMark = ({ words }: Segment) =>
  words.length === 1 &&
  (STRONG_BULLET.test(words[0]!.text) || /^(\(?\d{1,2}[.)]|[-–—*])$/.test(words[0]!.text));

/** Left edges, to the point, at which words start in many rows after some space. */
function columnEdges(rows: readonly Word[][]): Set<number> {
  const starts = new Map<number, number>();
  for (const words of rows)
    words.forEach((word, at) => {
      if (at > 0 && gapBetween(words[at - 1]!, word) <= STOP_GAP) return;
      const edge = Math.round(word.left);
      starts.set(edge, (starts.get(edge) ?? 0) + 1);
    });
  const many = (edge: number) => sum([-1, 0, 1].map((by) => starts.get(edge + by) ?? 0)) >= STOP_ROWS;
  return new Set([...starts.keys()].filter(many));
}

export function toSegment(words: Word[]): Segment {
  const size = prevailing(words.map((word) => ({ value: word.size, weight: word.text.length })));
  return {
    words,
    left: words[0]!.left,
    right: Math.max(...words.map(({ right }) => right)),
    y: median(words.filter((word) => word.size === size).map(({ y }) => y)) || words[0]!.y,
    size: size || words[0]!.size,
  };
}

/** A segment's top and bottom, taking the usual ascent and descent of text. */
export const topOf = ({ y, size }: Segment): number => y - size * 0.8;
export const bottomOf = ({ y, size }: Segment): number => y + size * 0.2;

/** Whether two segments stand on one printed line: by baseline, or by middle or top where sizes differ. */
export function level(a: Segment, b: Segment): boolean {
  const reach = Math.max(a.size, b.size) * 0.16;
  const near = (part: number) => Math.abs(a.y - a.size * part - (b.y - b.size * part)) <= reach;
  return near(0) || near(0.3) || near(0.8);
}

/** A segment's words as text. */
export const spelled = ({ words }: Segment): string => words.map(({ text }) => text).join(' ');

export const wordCount = (segments: readonly Segment[]): number =>
  sum(segments.map(({ words }) => words.length));

/** Begins with a list mark. */
export const isMarked = ({ words }: Segment): boolean => STRONG_BULLET.test([...words[0]!.text][0] ?? '');
