import type { Line, LineWord } from '../line.ts';

/** The beginning of an e-mail or web address: something before an at sign, a host with a path, a scheme. */
const ADDRESS = /^\S+@\S*$|^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}\/\S*$/iu;
/** What an address may go on with. A capital or a sign is another text. */
const REST = /^[\p{Ll}\d@._/-][\p{Ll}\d@._/%?=&#~-]*$/u;
/** A name before an at sign, whole or not. */
const LOCAL = /^[\p{L}\d._+-]{3,}$/u;

/**
 * Addresses that a narrow column breaks over two lines are put together again.
 * *Why*: such a break has no hyphen, or one that belongs to the address, so that no later stage can tell; here the
 * column's edge is still known.
 */
export function withWholeAddresses<Any extends Line>(lines: readonly Any[]): Any[] {
  const whole: Any[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above && isBroken(above, line, lines)) {
      whole[whole.length - 1] = joined(above, line.words[0]!);
      if (line.words.length > 1) whole.push(without(line));
    } else whole.push(line);
  }
  return whole;
}

function isBroken(above: Line, line: Line, lines: readonly Line[]): boolean {
  const [head, rest] = [above.words.at(-1), line.words[0]];
  if (!head || !rest || above.page !== line.page || above.column !== line.column) return false;
  if (line.gapAbove > 1 || line.bullet !== undefined || !REST.test(rest.text) || head.size !== rest.size)
    return false;
  if (/^@/.test(rest.text)) return LOCAL.test(head.text);
  if (!ADDRESS.test(head.text)) return false;
  if (/[@./_-]$/.test(head.text)) return !/@|:\/\//.test(rest.text);
  const alone = above.words.length === 1 && line.words.length === 1;
  return alone && !ADDRESS.test(rest.text) && !/^[\d]/.test(rest.text) && reaches(above, lines);
}

/** No line of the column goes further right. */
function reaches(line: Line, lines: readonly Line[]): boolean {
  const end = ({ box }: Line) => box!.x + box!.width;
  return lines.every(
    (other) =>
      other.page !== line.page || other.column !== line.column || end(other) <= end(line) + (line.size ?? 10),
  );
}

function joined<Any extends Line>(line: Any, rest: LineWord): Any {
  const head = line.words.at(-1)!;
  const words = [...line.words.slice(0, -1), { ...head, text: head.text + rest.text }];
  return { ...line, words, text: spelled(words) };
}

function without<Any extends Line>(line: Any): Any {
  const [, second, ...rest] = line.words;
  const { tabBefore: _, ...first } = second!;
  const words = [first, ...rest];
  return { ...line, words, text: spelled(words), indent: first.box?.x ?? line.indent };
}

const spelled = (words: readonly LineWord[]) => words.map(({ text }) => text).join(' ');
