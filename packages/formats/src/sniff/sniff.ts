import type { Loss } from '@throughline/core/reading';
import type { Sniffed } from '../format.ts';
import { decodeText } from '../text/decode.ts';
import { zipDirectory } from '../zip/directory.ts';
import { parseJson, shadowedIn } from './json.ts';
import { magicOf } from './magic.ts';

const ENCODINGS: Record<string, string> = {
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman, of old Macs',
};

/** Looks at the bytes once and says what they are; the name only gives the extension. */
export function sniff(name: string, bytes: Uint8Array): Sniffed {
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const losses: Loss[] = [];
  const input = { name, bytes, extension, losses };
  const magic = magicOf(bytes);
  if (magic === 'pdf') return { ...input, magic };
  if (magic === 'zip')
    return { ...input, magic, zip: { names: zipDirectory(bytes)?.map((entry) => entry.name) ?? [] } };
  const decoded = decodeText(bytes);
  if (!decoded) return { ...input, magic: 'binary' };
  if (decoded.guessed)
    losses.push({
      text: '',
      reason: `the file is not UTF-8; read as ${ENCODINGS[decoded.encoding]}, accents may be wrong`,
    });
  const looked = sniffText(decoded.text);
  if (looked.json !== undefined) losses.push(...shadowedIn(decoded.text));
  return { ...input, ...looked };
}

/** Enough to tell what a long file is. */
const BEGINNING = 131_072;

/** The same of a file too long to be decoded whole: `text` is only its first lines. */
export function sniffBeginning(name: string, bytes: Uint8Array): Sniffed {
  if (magicOf(bytes)) return sniff(name, bytes);
  const first = bytes.subarray(0, BEGINNING);
  // Cut between lines, so that no letter is cut; in UTF-16 every even place is between letters.
  const end = first.includes(0) ? BEGINNING : first.lastIndexOf(10) + 1 || BEGINNING;
  return { ...sniff(name, first.subarray(0, end)), bytes };
}

/** The part of a look that text alone gives, for text that came out of another format. */
export const sniffText = (text: string): Pick<Sniffed, 'magic' | 'text' | 'json'> => ({
  magic: 'text',
  text,
  json: parseJson(text),
});
