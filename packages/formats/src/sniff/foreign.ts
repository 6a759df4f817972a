import { type Problem, type ReadingProblemCode, refused } from '@throughline/core/problem';
import type { Sniffed } from '../format.ts';
import { meansJson } from './json.ts';
import { scanJson } from './scan-json.ts';

interface Foreign {
  is(input: Sniffed): boolean;
  code: ReadingProblemCode;
  what: string;
  hint: string;
}

const opens = ({ bytes }: Sniffed, magic: string) =>
  [...magic].every((letter, at) => bytes[at] === letter.charCodeAt(0));
const holds = ({ zip }: Sniffed, name: RegExp) => zip?.names.some((entry) => name.test(entry)) ?? false;
const begins = ({ text }: Sniffed, start: RegExp) => start.test(text?.slice(0, 4000) ?? '');
const isBag = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isOffice = (input: Sniffed) => opens(input, '\u00D0\u00CF\u0011\u00E0');
const isLocked = ({ bytes }: Sniffed) => includes(bytes, 'EncryptedPackage');

const SAVE_AS = 'Save it as PDF or as a Word file (.docx) and give that.';
const AGAIN = 'Export or download it again and try the new copy.';

/** Kinds of file that people really bring and that are not read, with what to do instead. First match wins. */
const FOREIGN: Foreign[] = [
  {
    is: (input) =>
      ['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'RIFF', 'II*\u0000', 'MM\u0000*'].some((it) =>
        opens(input, it),
      ),
    code: 'file.no-text',
    what: 'This is a picture; there is no text in it to read.',
    hint: 'Give the document the picture was made from, or run text recognition (OCR) over it first.',
  },
  {
    is: (input) => isOffice(input) && isLocked(input),
    code: 'file.encrypted',
    what: 'This document is locked with a password.',
    hint: 'Open it with its password, save a copy without one, and give the copy.',
  },
  {
    is: isOffice,
    code: 'file.unrecognised',
    what: 'This is an old Office file (.doc, .xls or .ppt), which is not read.',
    hint: SAVE_AS,
  },
  {
    is: (input) => begins(input, /^\{\\rtf/),
    code: 'file.unrecognised',
    what: 'This is a Rich Text file, which is not read.',
    hint: SAVE_AS,
  },
  {
    is: ({ magic, zip, extension }) => magic === 'zip' && (zip?.names.length === 0 || extension === 'pdf'),
    code: 'file.corrupt',
    what: 'The file is cut short or damaged.',
    hint: AGAIN,
  },
  {
    is: (input) => holds(input, /^(content\.xml|mimetype)$/) && !holds(input, /^word\//),
    code: 'file.unrecognised',
    what: 'This is an OpenDocument file, which is not read.',
    hint: SAVE_AS,
  },
  {
    is: (input) => holds(input, /^(xl|ppt)\//),
    code: 'file.wrong-kind',
    what: 'This is a spreadsheet or a presentation, not a written document.',
    hint: SAVE_AS,
  },
  {
    is: (input) => input.magic === 'zip',
    code: 'file.unrecognised',
    what: 'This is an archive without a document that can be read.',
    hint: 'Unpack it and give the one document you mean.',
  },
  {
    is: ({ extension, magic }) => magic !== 'zip' && (extension === 'pdf' || extension === 'docx'),
    code: 'file.corrupt',
    what: 'The file is named like a document, but there is none in it: it is damaged or was never one.',
    hint: AGAIN,
  },
  {
    is: ({ extension, text, json }) => extension === 'json' && text !== undefined && json === undefined,
    code: 'file.corrupt',
    what: 'The file is named JSON, but there is none in it.',
    hint: AGAIN,
  },
  {
    is: ({ json }) => isBag(json) && 'SkillsPassport' in json,
    code: 'file.unrecognised',
    what: 'This is a Europass profile as JSON, which is not read.',
    hint: 'In Europass, download the CV as PDF or Word and give that.',
  },
  {
    is: ({ json }) => json !== undefined,
    code: 'file.unrecognised',
    what: 'This is JSON, but neither a résumé nor a posting in a form that is known.',
    hint: 'JSON Resume and the job boards of Greenhouse, Lever and Ashby are read; for others, give the text.',
  },
  {
    is: (input) => input.magic === 'binary',
    code: 'file.unrecognised',
    what: 'This file is of a kind that is not read.',
    hint: 'Give a résumé as PDF, Word (.docx), JSON Resume, Markdown or text.',
  },
  {
    is: (input) => begins(input, /^WEBVTT/) || input.extension === 'srt',
    code: 'file.wrong-kind',
    what: 'This is a transcript.',
    hint: 'Reading transcripts comes with mock interviews; for now give a résumé or a posting.',
  },
  {
    is: (input) => input.extension === 'csv' || input.extension === 'tsv',
    code: 'file.wrong-kind',
    what: 'This is a table, not a written document.',
    hint: 'Give a résumé or a posting as PDF, Word, Markdown or text; of LinkedIn, the export as it comes.',
  },
  {
    is: (input) => begins(input, /^---[^\n]{0,8}\n(?:[^\n]*\n){0,60}?---/),
    code: 'file.wrong-kind',
    what: 'This looks like a guide or a blog post, neither a résumé nor a posting.',
    hint: 'Reading guides comes later; to have it read as plain text, say that it is text.',
  },
];

const anExport = () =>
  refused(
    'file.wrong-kind',
    'This is a LinkedIn export: tables about a person and their network, not a document.',
    '`throughline parse` reads it. Here, give a résumé or a posting as PDF, Word, Markdown or text.',
  );

/** The problem for a file of a known kind that no format reads, or not as what was asked for. */
export function foreign(
  input: Sniffed,
  isExport = false,
): { ok: false; problem: Problem<ReadingProblemCode> } | undefined {
  if (isExport) return anExport();
  const known = FOREIGN.find(({ is }) => is(input));
  return known && refused(known.code, known.what, known.hint);
}

/** The problem of a text that was meant as JSON and is none, with the place to look at. */
export function brokenJson({ text = '', json }: Sniffed): ReturnType<typeof foreign> {
  const fault = json === undefined && meansJson(text) ? scanJson(text).fault : undefined;
  return (
    fault &&
    refused(
      'file.corrupt',
      `This is JSON with a fault in line ${fault.line}, column ${fault.column}: ${fault.what}.`,
      'Correct that place in a text editor, or export the file again.',
    )
  );
}

/** Whether a name stands in the bytes as UTF-16, which is how old Office containers write names. */
function includes(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
