import type { Line } from '../line.ts';

/**
 * Takes list marks off the lines where they were left on, though the same mark opens other lines at the same place.
 * *Why*: a dash alone may be anything; only the document as a whole says that it marks a list.
 */
export function withStrayBullets(lines: Line[]): Line[] {
  const marks = lines.filter((line) => line.bullet !== undefined && !/\d/.test(line.bullet));
  const marked = (line: Line) => {
    const [first, second] = line.words;
    if (line.bullet !== undefined || !first || !second || line.headingLevel) return false;
    const textAt = second.box?.x ?? line.indent;
    return marks.some(
      (other) =>
        other.bullet === first.text && other.column === line.column && Math.abs(other.indent - textAt) < 8,
    );
  };
  return lines.map((line) => (marked(line) ? takeMark(line) : line));
}

function takeMark(line: Line): Line {
  const [mark, next, ...rest] = line.words;
  const words = [{ ...next!, tabBefore: false }, ...rest];
  return {
    ...line,
    bullet: mark!.text,
    words,
    text: words.map(({ text }) => text).join(' '),
    indent: next!.box?.x ?? line.indent,
  };
}
