import type { JsonResume } from '@throughline/core/document';
import { PROBLEM_CODES, type Result } from '@throughline/core/problem';
import type { RawReading } from './format.ts';

/** What is wrong with an answer, in words; nothing for a sound one. Every reader promises sound answers to any bytes. */
export function faultsOf(result: Result<RawReading>): string[] {
  const faults: string[] = [];
  const expect = (is: boolean, fault: string) => {
    if (!is) faults.push(fault);
  };
  expect(({} as { polluted?: unknown }).polluted === undefined, 'Object.prototype is polluted');
  expect(Object.keys(Object.prototype).length === 0, 'Object.prototype has keys');
  if (!result.ok) {
    const { code, message, hint } = result.problem;
    expect(PROBLEM_CODES.includes(code) && /^(?:file|work)\./.test(code), `problem of code ${code}`);
    expect(message.length > 0 && hint.length > 0, 'problem without a message or a next step');
    expect(!/\bat .+:\d+:\d+|undefined|\[object/.test(message + hint), `problem says ${message}`);
    return faults;
  }
  const reading = result.value;
  for (const { text, reason } of reading.losses)
    expect(typeof text === 'string' && reason.length > 0, 'a loss without text or reason');
  if (reading.kind === 'postings')
    for (const { title, description } of reading.postings)
      expect(typeof title === 'string' && typeof description === 'string', 'a posting without title or text');
  if (reading.kind === 'lexicon')
    expect(
      reading.lexicons.some(({ skills, broader }) => skills.length + broader.length > 0),
      'a lexicon of nothing',
    );
  if (reading.kind === 'linkedin') {
    for (const { name, rows, read, lost } of reading.files)
      expect(read + lost === rows, `rows of ${name}: ${read} read and ${lost} lost of ${rows}`);
    const told = reading.losses.reduce((sum, { rowsLost = 0 }) => sum + rowsLost, 0);
    const lost = reading.files.reduce((sum, file) => sum + file.lost, 0);
    expect(told === lost, `${lost} rows lost, ${told} told`);
  }
  if (reading.kind === 'text' || reading.kind === 'resume') {
    const { text } = reading;
    const within = (span: { start: number; end: number } | undefined) =>
      span === undefined || (0 <= span.start && span.start <= span.end && span.end <= text.length);
    for (const { span, reason } of reading.losses) expect(within(span), `span of a loss: ${reason}`);
    if (reading.kind === 'resume') faults.push(...faultsOfResume(reading, within));
  }
  return faults;
}

function faultsOfResume(
  { resume, origins, blocks, layout }: Extract<RawReading, { kind: 'resume' }>,
  within: (span: { start: number; end: number }) => boolean,
): string[] {
  const faults = shapeFaults(resume);
  for (const { path, span, confidence } of origins) {
    if (!within(span)) faults.push(`span of ${path}`);
    if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence of ${path}`);
    if (valueAt(resume, path) === undefined) faults.push(`origin of nothing: ${path}`);
  }
  let end = 0;
  for (const { span, kind } of blocks) {
    if (!within(span) || span.start < end) faults.push(`block ${kind} at ${span.start}`);
    end = span.end;
  }
  for (const { span, text } of layout?.words ?? [])
    if (!within(span) || text.length === 0) faults.push(`word on the page: ${text}`);
  return faults;
}

/** The value a JSON Pointer names. */
const valueAt = (resume: JsonResume, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], resume);

const DATE = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const DATES = new Set(['startDate', 'endDate', 'date', 'releaseDate']);
const LISTS = new Set(['highlights', 'keywords', 'courses', 'roles']);

/** Whether a résumé has the shape and the dates of the JSON Resume schema. */
function shapeFaults({ basics = {}, meta: _, ...sections }: JsonResume): string[] {
  const faults: string[] = [];
  const fields = (entry: unknown, path: string) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      return faults.push(`${path} is no object`);
    for (const [key, value] of Object.entries(entry))
      if (LISTS.has(key) ? !isTexts(value) : typeof value !== 'string')
        faults.push(`${path}/${key} is ${typeof value}`);
      else if (DATES.has(key) && !DATE.test(value)) faults.push(`${path}/${key} is no date: ${value}`);
    return 0;
  };
  const { location = {}, profiles = [], ...own } = basics;
  fields(own, '/basics');
  fields(location, '/basics/location');
  profiles.forEach((profile, at) => {
    fields(profile, `/basics/profiles/${at}`);
  });
  for (const [section, entries] of Object.entries(sections))
    (entries as unknown[]).forEach((entry, at) => {
      fields(entry, `/${section}/${at}`);
    });
  return faults;
}

const isTexts = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');
