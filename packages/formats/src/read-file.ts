import { done, type Result, refused } from '@throughline/core/problem';
import type { Loss } from '@throughline/core/reading';
import type { Format, RawReading, ReadAs, ReadOptions, Sniffed } from './format.ts';
import { FORMATS } from './registry.ts';
import { brokenJson, foreign } from './sniff/foreign.ts';
import { magicOf } from './sniff/magic.ts';
import { sniff, sniffBeginning, sniffText } from './sniff/sniff.ts';

/** Documents with pictures in them get large; written text never does. */
const MAX_DOCUMENT = 20_000_000;
const MAX_TEXT = 2_000_000;

/** Below this a format only says that it could read the bytes, not that they are meant for it. */
const SURE = 0.3;

/**
 * Reads a file of any known format. What it is decides its content; its name only breaks ties.
 * A file that cannot be read is a coded problem, never an exception.
 */
export async function readFile(
  file: { name: string; bytes: Uint8Array },
  options: ReadOptions & { maxBytes?: number } = {},
): Promise<Result<RawReading>> {
  if (file.bytes.length === 0) return empty();
  const limit = limitOf(file.bytes, options.maxBytes);
  const oversize = file.bytes.length > limit;
  const input = oversize ? sniffBeginning(file.name, file.bytes) : sniff(file.name, file.bytes);
  if (input.text?.trim() === '') return blank();
  const broken = oversize || options.as === 'text' ? undefined : brokenJson(input);
  if (broken) return broken;
  const format = oversize ? chooseForLarge(input, options) : choose(input, options.as);
  if (!format) return oversize ? tooLarge(file.bytes, limit) : readAsCarried(input, options);
  const reading = await format.read(input, options);
  if (!reading.ok) return reading;
  const better = await readAsItSounds(input, reading.value, options);
  return done(withLosses(better ?? reading.value, notes(input, format)));
}

/** A document that was read as a résumé may carry a posting; its words tell, as they would in plain text. */
async function readAsItSounds(
  input: Sniffed,
  reading: RawReading,
  options: ReadOptions,
): Promise<RawReading | undefined> {
  if (options.as || input.magic === 'text' || reading.kind !== 'resume') return undefined;
  const inner: Sniffed = { ...input, ...sniffText(reading.text) };
  const format = ranked(inner, WRITTEN).find(({ score }) => score >= SURE)?.format;
  if (!format?.gives.includes('posting')) return undefined;
  const posting = await format.read(inner, options);
  return posting.ok ? withLosses(posting.value, reading.losses.map(withoutSpan)) : undefined;
}

/** Places in one text say nothing about another. */
const withoutSpan = ({ text, reason }: Loss): Loss => ({ text, reason });

const limitOf = (bytes: Uint8Array, most = Number.POSITIVE_INFINITY): number =>
  Math.min(most, magicOf(bytes) ? MAX_DOCUMENT : MAX_TEXT);

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

/**
 * The surest format among those that give what was asked for. A file of a kind known to be foreign has none, nor has
 * a LinkedIn export that is asked for as a document.
 */
function choose(input: Sniffed, as?: ReadAs): Format | undefined {
  const all = ranked(input);
  if ((as === 'resume' || as === 'posting') && isExport(all[0])) return undefined;
  const [best] = all.filter(({ format }) => !as || format.gives.includes(as));
  return best && (as || best.score >= SURE || !foreign(input)) ? best.format : undefined;
}

const isExport = (best?: { format: Format; score: number }): boolean =>
  best?.format.id === 'linkedin' && best.score >= SURE;

/** What is too large for a document may still be read piece by piece. */
function chooseForLarge(
  input: Sniffed,
  { as, maxBytes }: ReadOptions & { maxBytes?: number },
): Format | undefined {
  const { length } = input.bytes;
  if (length > (maxBytes ?? length)) return undefined;
  return ranked(input).find(
    ({ format, score }) =>
      length <= (format.maxBytes ?? 0) && (as ? format.gives.includes(as) : score >= SURE),
  )?.format;
}

/** Formats of what people write; looking for tables in the text of a document would be in vain. */
const WRITTEN = FORMATS.filter(({ gives }) => gives.includes('resume') || gives.includes('posting'));

const ranked = (input: Sniffed, formats = FORMATS) =>
  formats
    .map((format) => ({ format, score: format.recognises(input) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || tie(b.format, input) - tie(a.format, input));

const tie = ({ extensions }: Format, { extension }: Sniffed) => (extensions.includes(extension) ? 1 : 0);

/**
 * A posting saved as PDF or Word is a posting all the same: when no format gives what was asked for, the text
 * is taken out and offered again.
 */
async function readAsCarried(input: Sniffed, options: ReadOptions): Promise<Result<RawReading>> {
  const carrier =
    options.as && options.as !== 'text' && input.magic !== 'text' ? choose(input, 'text') : undefined;
  if (!carrier) {
    const known = foreign(input, isExport(ranked(input)[0]));
    // Of an archive that is no export, what is asked for says more than that it holds no document.
    const vague = options.as === 'linkedin' && known?.problem.code === 'file.unrecognised';
    return known && !vague ? known : notThat(options.as);
  }
  const carried = await carrier.read(input, { as: 'text' });
  if (!carried.ok || carried.value.kind !== 'text') return carried;
  const inner: Sniffed = { ...input, ...sniffText(carried.value.text) };
  const format = choose(inner, options.as);
  if (!format) return notThat(options.as);
  const reading = await format.read(inner, options);
  return reading.ok ? { ...reading, value: withLosses(reading.value, carried.value.losses) } : reading;
}

const WANTED = {
  posting: ['a job posting', 'Copy the text of the posting into a file, or save the page it stands on.'],
  linkedin: [
    'a LinkedIn export',
    'Give the zip as LinkedIn sends it, the folder it unpacks to, or one of its CSV files.',
  ],
  lexicon: [
    'a taxonomy of skills',
    'Give skills_en.csv of ESCO or its zip, Technology Skills.txt of O*NET, Lightcast’s open skills, or a list with one label a line.',
  ],
  referrals: [
    'a log of referrals',
    'Give a CSV whose first line is “referral_id,event,date”, with a line for each thing that happened.',
  ],
  resume: ['a résumé', 'Give the résumé as PDF, Word (.docx), JSON Resume, Markdown or text.'],
} as const;

const notThat = (as?: ReadAs) => {
  const [what, hint] = WANTED[as === undefined || as === 'text' ? 'resume' : as];
  return refused('file.wrong-kind', `This does not look like ${what}.`, hint);
};

const empty = () =>
  refused('file.empty', 'The file is empty.', 'Export or download it again; this copy holds nothing.');

const tooLarge = ({ length }: Uint8Array, limit: number) =>
  refused(
    'file.too-large',
    `The file is ${megabytes(length)} MB; files of this kind are read up to ${megabytes(limit)} MB.`,
    'Give only the résumé or the posting itself, without attachments or large pictures.',
  );

const blank = () =>
  refused(
    'file.empty',
    'The file holds nothing but white space.',
    'Export or download it again; this copy is blank.',
  );

/** Extensions that promise a kind of content. */
const PROMISES: Record<string, Sniffed['magic']> = {
  pdf: 'pdf',
  docx: 'zip',
  zip: 'zip',
  json: 'text',
  txt: 'text',
  md: 'text',
};

/** What to tell about a file that is not what its name says. */
function notes(input: Sniffed, format: Format): Loss[] {
  const promised = PROMISES[input.extension];
  // What reads piece by piece decodes for itself, and says so itself.
  const losses = format.maxBytes ? [] : input.losses;
  if (!promised || promised === input.magic) return losses;
  const reason = `the name ends in .${input.extension}, but the content is ${format.id}; read as that`;
  return [...losses, { text: input.name, reason }];
}

const withLosses = <Reading extends RawReading>(reading: Reading, losses: Loss[]): Reading => ({
  ...reading,
  losses: [...losses, ...reading.losses],
});
