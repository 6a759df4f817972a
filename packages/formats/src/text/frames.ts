/** Characters that draw the sides of boxes. */
const SIDES = /[│║┃┆┇┊┋╎╏▏▕]/g;
/** Corners and crossings: a line of them is a line drawn. */
const CORNERS = /[┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╰╯┏┓┗┛┣┫┳┻╋╒╕╘╛╞╡]/g;

/**
 * The text with what is drawn around words blanked out: boxes, the marks of quoted mail, page breaks. Every letter
 * keeps its place, so that what is read can be found in the text as it was written.
 */
export function withoutFrames(source: string): string {
  const text = source
    .replace(/[\f\v\u2028\u2029]/g, '\n')
    .replace(SIDES, ' ')
    .replace(CORNERS, '─');
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim());
  const mostly = (mark: RegExp) =>
    written.length > 3 && written.filter((line) => mark.test(line)).length > written.length * 0.8;
  const blanked = (line: string, mark: RegExp) => line.replace(mark, (found) => ' '.repeat(found.length));
  const isQuoted = mostly(/^\s{0,3}>/);
  const isBarred = mostly(/^\s*\|.*\|\s*$|^\s*\+[-=+]+\+\s*$/);
  if (!isQuoted && !isBarred) return text;
  return lines
    .map((line) => (isQuoted ? blanked(line, /^(?:\s{0,3}>)+/) : line))
    .map((line) => (isBarred ? blanked(blanked(line, /^\s*\|/), /\|\s*$/) : line))
    .join('\n');
}
