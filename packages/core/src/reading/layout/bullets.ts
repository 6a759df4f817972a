import type { Line, LineWord } from '../line.ts';
import { STRONG_BULLET, WEAK_BULLET } from './characters.ts';
import { median } from './numbers.ts';

const NUMBER = /^\(?(\d{1,2})[.)]$/;
/** Any other sign alone: fonts that do not say what they draw give marks strange names. */
const STRANGE = /^[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}\p{Ps}\p{Pi}\p{Sc}\s"'&#@%|/:~.]$/u;

/** Takes list marks off the lines that have one; marks that stand alone go to the line they mark. */
export function takeBullets<Any extends Line>(lines: readonly Any[]): Any[] {
  const weak = weaklyMarked(lines);
  const marked = lines.map((line, at) =>
    isSeparator(line, lines[at - 1]) ? line : withoutMark(line, weak.has(line)),
  );
  return marked.flatMap((line, at) => {
    const previous = marked[at - 1];
    if (isLoneMark(line)) return belongs(line, marked[at + 1]) ? [] : [restored(line)];
    return [
      previous && isLoneMark(previous) && belongs(previous, line)
        ? { ...line, bullet: previous.bullet }
        : line,
    ];
  });
}

const isLoneMark = (line: Line) => line.words.length === 0 && line.bullet !== undefined;

/** Whether a mark on a line of its own was meant for the line after it. */
const belongs = (mark: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.bullet === undefined &&
  next.page === mark.page &&
  next.gapAbove < 0.9 &&
  next.indent > mark.indent + 2;

const restored = <Any extends Line>(line: Any): Any => ({
  ...line,
  bullet: undefined,
  text: line.bullet!,
  words: [{ text: line.bullet!, bold: false, italic: false, box: line.box }],
});

function withoutMark<Any extends Line>(line: Any, weak: boolean): Any {
  const first = line.words[0];
  if (!first || line.words.every(({ text }) => STRONG_BULLET.test(text) && line.words.length > 1))
    return line;
  if (STRONG_BULLET.test(first.text) || weak) return cut(line, first.text, line.words.slice(1));
  const glued = /^([^\p{L}\p{N}\s])(.+)$/u.exec(first.text);
  if (!glued || !STRONG_BULLET.test(glued[1]!) || STRONG_BULLET.test(glued[2]![0]!)) return line;
  return cut(line, glued[1]!, [shortened(first, glued[2]!), ...line.words.slice(1)]);
}

function cut<Any extends Line>(line: Any, bullet: string, words: LineWord[]): Any {
  const [first, ...rest] = words;
  const kept = first ? [{ ...first, tabBefore: undefined }, ...rest].map(withoutEmpty) : [];
  const indent = first?.box?.x ?? line.indent;
  const box = line.box && {
    ...line.box,
    x: indent,
    width: Math.max(0, line.box.x + line.box.width - indent),
  };
  return { ...line, bullet, words: kept, text: kept.map(({ text }) => text).join(' '), indent, box };
}

const withoutEmpty = ({ tabBefore, ...word }: LineWord): LineWord =>
  tabBefore ? { ...word, tabBefore } : word;

/** The rest of a word whose first character was a list mark. */
function shortened(word: LineWord, text: string): LineWord {
  const share = word.box ? word.box.width / (text.length + 1) : 0;
  const box = word.box && { ...word.box, x: word.box.x + share, width: word.box.width - share };
  return { ...word, text, box };
}

/** Lines whose dash or number is a list mark: another line begins with the same kind at about the same place. */
function weaklyMarked(lines: readonly Line[]): Set<Line> {
  const candidates = lines.filter(isWeak);
  const alike = (a: Line, b: Line) =>
    a !== b && kind(a) === kind(b) && a.column === b.column && Math.abs(a.indent - b.indent) < (a.size ?? 10);
  return new Set(
    candidates.filter((line) => candidates.some((other) => alike(line, other)) || hangs(line, lines)),
  );
}

function isWeak({ words: [first, second] }: Line): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    (WEAK_BULLET.test(first.text) || NUMBER.test(first.text) || STRANGE.test(first.text))
  );
}

const kind = ({ words }: Line): string => (NUMBER.test(words[0]!.text) ? 'number' : words[0]!.text);

/** The line goes on with a list whose items the same glyph separates. */
function isSeparator(line: Line, previous: Line | undefined): boolean {
  const glyph = line.words[0]?.text;
  if (!previous || line.gapAbove > 0.9 || previous.page !== line.page) return false;
  const inside = (words: readonly LineWord[]) => words.slice(1).filter(({ text }) => text === glyph).length;
  return previous.bullet === undefined && previous.words[0]?.text !== glyph && inside(previous.words) >= 2;
}

/** The next line starts under the text, not under the mark. */
function hangs(line: Line, lines: readonly Line[]): boolean {
  const next = lines[lines.indexOf(line) + 1];
  const edge = line.words[1]?.box?.x;
  if (!next || edge === undefined || next.page !== line.page) return false;
  return Math.abs(next.indent - edge) < 2 && edge - line.indent > median([line.size ?? 10]) * 0.5;
}
