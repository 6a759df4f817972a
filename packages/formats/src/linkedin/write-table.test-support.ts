import { strToU8 } from 'fflate';
import type { PlainTable } from './export.test-support.ts';

/** How a table is written as a file. */
export interface Style {
  delimiter: string;
  eol: string;
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  preamble: string[];
  quoteAll: boolean;
}

/** The lines of a table's file; `raw` are rows that someone wrote by hand. */
export function linesOf(
  { header, rows }: PlainTable,
  style: Style,
  people: number[],
  raw: Map<number, string>,
): string[] {
  const cell = (text: string) =>
    style.quoteAll || text.includes(style.delimiter) || /["\n\r]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const line = (row: string[]) => row.map(cell).join(style.delimiter);
  return [...style.preamble, line(header), ...rows.map((row, at) => raw.get(people[at] ?? -2) ?? line(row))];
}

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Bytes of a text, as a program of that encoding would save them. */
export function encode(text: string, encoding: Style['encoding']): Uint8Array {
  if (encoding === 'utf-8') return strToU8(text);
  if (encoding === 'utf-8-bom') return strToU8(`\uFEFF${text}`);
  if (encoding === 'windows-1252')
    return Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      const high = HIGH.indexOf(letter);
      return high >= 0 ? 0x80 + high : code < 256 ? code : 63;
    });
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  const little = encoding === 'utf-16le';
  [...`\uFEFF${text}`].forEach((letter, at) => {
    view.setUint16(at * 2, letter.charCodeAt(0), little);
  });
  return bytes;
}
