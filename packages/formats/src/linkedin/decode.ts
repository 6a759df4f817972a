import { decodeText } from '../text/decode.ts';

/** Which bytes were no UTF-8, by how many lines. */
export interface Decoding {
  guessedLines: number;
}

const utf8 = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Text of a table, piece by piece, with `\n` line ends. *Why* line by line where UTF-8 fails: tables are put together
 * from several programs, and one line in Windows-1252 must not spoil the accents of all the others.
 */
export function* decodeTable(chunks: Iterable<Uint8Array>, decoding: Decoding): Generator<string> {
  const source = chunks[Symbol.iterator]();
  let next = source.next();
  const first = next.done ? new Uint8Array() : next.value;
  const wide = utf16(first);
  const text = wide ? decodeWide(wide, all()) : decodeLines(all(), decoding);
  function* all() {
    for (; !next.done; next = source.next()) yield next.value;
  }
  let held = '';
  let begun = false;
  for (const piece of text) {
    const raw = held + (begun ? piece : piece.replace(/^\uFEFF/, ''));
    begun ||= piece.length > 0;
    held = raw.endsWith('\r') ? '\r' : '';
    const ready = held ? raw.slice(0, -1) : raw;
    yield ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready;
  }
  if (held) yield '\n';
}

/** UTF-16 by its mark or its zero bytes. */
function utf16(first: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = first.subarray(0, 1024);
  const encoding = decodeText(head.length % 2 ? head.subarray(0, -1) : head)?.encoding;
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : undefined;
}

function* decodeWide(encoding: string, chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const NEWLINE = 10;
const RETURN = 13;
const LONGEST_LINE = 1_000_000;

function* decodeLines(chunks: Iterable<Uint8Array>, decoding: Decoding): Generator<string> {
  let rest = new Uint8Array();
  for (const chunk of chunks) {
    const bytes = joined(rest, chunk);
    const line = Math.max(bytes.lastIndexOf(NEWLINE), bytes.lastIndexOf(RETURN)) + 1;
    // A line without end is cut between letters, so that it is not carried along whole.
    const end =
      line === 0 && bytes.length > LONGEST_LINE ? bytes.findLastIndex((byte) => byte < 0x80) + 1 : line;
    yield decodePiece(bytes.subarray(0, end), decoding);
    rest = bytes.slice(end);
  }
  yield decodePiece(rest, decoding);
}

function decodePiece(bytes: Uint8Array, decoding: Decoding): string {
  try {
    return utf8().decode(bytes);
  } catch {
    return linesOf(bytes)
      .map((line) => decodeLine(line, decoding))
      .join('');
  }
}

function decodeLine(line: Uint8Array, decoding: Decoding): string {
  try {
    return utf8().decode(line);
  } catch {
    decoding.guessedLines++;
    const loose = new TextDecoder('utf-8').decode(line);
    // Most of its accents are UTF-8: a byte is broken, not the encoding.
    const broken = loose.split('\uFFFD').length - 1;
    const accents = loose.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
    return accents > broken ? loose : (decodeText(joined(line, new Uint8Array()))?.text ?? loose);
  }
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] === NEWLINE) {
      lines.push(bytes.subarray(start, at + 1));
      start = at + 1;
    }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
