import type { Channel, Document } from '@throughline/core/document';
import { PROBLEM_CODES, type ReadingProblemCode, type Result } from '@throughline/core/problem';
import type { ResumeReading } from '@throughline/core/reading';
import { documentOf } from '@throughline/core/signal';
import type { Cancellation, InputFile, Ports, RawReading, ReadAs } from '../ports.ts';

/** The problems of everything that begins with reading a file. */
export const READING_PROBLEMS = PROBLEM_CODES.filter(
  (code): code is ReadingProblemCode => code.startsWith('file.') || code.startsWith('work.'),
);

interface Reach {
  ports: Pick<Ports, 'reader'>;
  cancel?: Cancellation;
}

const isReadingProblem = (code: string): code is ReadingProblemCode =>
  READING_PROBLEMS.some((known) => known === code);

/** Reads a file through the port; a problem that no reader may have is a bug, and thrown. */
export async function readInput(
  { ports, cancel }: Reach,
  file: InputFile,
  as?: ReadAs,
): Promise<Result<RawReading, ReadingProblemCode>> {
  const read = await ports.reader.read(file, { as, cancel });
  if (read.ok) return read;
  const { code, message, hint } = read.problem;
  if (!isReadingProblem(code)) throw new Error(`a reader refused with ${code}: ${message}`);
  return { ok: false, problem: { code, message, hint } };
}

export async function readResume(
  reach: Reach,
  file: InputFile,
): Promise<Result<ResumeReading, ReadingProblemCode>> {
  const read = await readInput(reach, file, 'resume');
  if (!read.ok) return read;
  if (read.value.kind === 'resume') return { ok: true, value: read.value };
  return {
    ok: false,
    problem: {
      code: 'file.wrong-kind',
      message: `“${file.name}” does not read as a résumé.`,
      hint: 'Give the résumé as PDF, DOCX, JSON Resume, Markdown or text.',
    },
  };
}

export const documentOfResume = ({ text, blocks, resume, layout }: ResumeReading): Document => ({
  channel: 'resume',
  text,
  blocks,
  resume,
  ...(layout && { layout }),
});

/** A file as a document of the channel it will be read in. */
export async function openDocument(
  reach: Reach,
  file: InputFile,
  channel: Channel,
): Promise<Result<Document, ReadingProblemCode>> {
  if (channel === 'resume') {
    const read = await readResume(reach, file);
    return read.ok ? { ok: true, value: documentOfResume(read.value) } : read;
  }
  const read = await readInput(reach, file, 'text');
  if (!read.ok) return read;
  if (!('text' in read.value)) throw new Error(`a reader gave ${read.value.kind} for a text`);
  return { ok: true, value: documentOf(read.value.text, channel) };
}
