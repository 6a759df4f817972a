/** How a text file's bytes were understood. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
  /** The bytes carried no mark and were not valid UTF-8: the encoding is a guess. */
  guessed: boolean;
}

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * Text of a file by its byte order mark, else UTF-16 by its zero bytes, else UTF-8, else Windows-1252; none
 * when the bytes are not text. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = mark?.encoding ?? utf16WithoutMark(bytes);
  if (encoding) return finish(bytes, encoding, false);
  if (bytes.subarray(0, 65_536).includes(0)) return undefined;
  try {
    return textual(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8', false);
  } catch {
    return finish(bytes, isFromOldMac(bytes) ? 'macintosh' : 'windows-1252', true);
  }
}

function finish(bytes: Uint8Array, encoding: Decoded['encoding'], guessed: boolean): Decoded | undefined {
  const decoded = new TextDecoder(encoding).decode(bytes);
  return textual(encoding === 'windows-1252' ? withQuotes(decoded) : decoded, encoding, guessed);
}

const isLetter = (byte = 0) => (byte | 32) >= 97 && (byte | 32) <= 122;

/**
 * Where Windows-1252 has quotes and dashes, old Macs have letters with accents: between letters, quotes are rare.
 * 0x92 is left out, being the apostrophe of the one.
 */
function isFromOldMac(bytes: Uint8Array): boolean {
  let [low, high] = [0, 0];
  bytes.subarray(0, 65_536).forEach((byte, at) => {
    if (byte < 0x80 || !isLetter(bytes[at - 1]) || !isLetter(bytes[at + 1])) return;
    if (byte >= 0xc0) high++;
    else if (byte < 0xa0 && byte !== 0x92) low++;
  });
  return low > high;
}

/** What Windows-1252 has where Latin-1 has control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** *Why*: some versions of Node decode Windows-1252 as Latin-1 and lose its quotes and dashes. */
const withQuotes = (text: string) =>
  text.replace(/[\u0080-\u009F]/g, (control) => HIGH[control.charCodeAt(0) - 0x80]!);

/** Latin text in UTF-16 has a zero in nearly every other byte; binary files do not keep to one side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 1024);
  if (head.length < 4 || bytes.length % 2) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const half = head.length / 2;
  if (zeros[0] === 0 && zeros[1]! > half * 0.7) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0]! > half * 0.7) return 'utf-16be';
  return undefined;
}

/** More than one control character in a hundred: no one wrote that. */
function textual(raw: string, encoding: Decoded['encoding'], guessed: boolean): Decoded | undefined {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const head = text.slice(0, 16_384);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u009F\uFFFD]/g)?.length ?? 0;
  return controls * 100 > head.length ? undefined : { text, encoding, guessed };
}
