import type { Channel } from '@throughline/core/document';
import type { LedgerSource } from '@throughline/core/ledger';
import type { ReadingProblemCode, Result } from '@throughline/core/problem';
import { done } from '@throughline/core/problem';
import type { ResumeReading } from '@throughline/core/reading';
import type { Cancellation, InputFile, Ports } from '../ports.ts';
import { documentOfResume, readInput } from './open-document.ts';

interface Reach {
  ports: Pick<Ports, 'reader'>;
  cancel?: Cancellation;
}

/** A file as a source of the ledger: a résumé, a LinkedIn export, or else sentences. */
export async function openSource(
  reach: Reach,
  file: InputFile,
  id: string,
  as?: Channel,
): Promise<Result<LedgerSource, ReadingProblemCode>> {
  const named = { id, name: file.name };
  const read = await readInput(reach, file, as === 'resume' ? 'resume' : undefined);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === 'linkedin') return done({ ...named, kind: 'linkedin', reading: value });
  if (value.kind === 'resume' && (!as || as === 'resume'))
    return done({ ...named, kind: 'resume', document: documentOfResume(value) });
  const sounded = as ? undefined : await resumeIn(reach, file);
  if (sounded) return done({ ...named, kind: 'resume', document: documentOfResume(sounded) });
  const text = await readInput(reach, file, 'text');
  if (!text.ok) return text;
  if (!('text' in text.value)) throw new Error(`a reader gave ${text.value.kind} for a text`);
  return done({ ...named, kind: 'text', text: text.value.text, channel: as ?? 'mock' });
}

/** A text that nobody would take for a résumé at first sight is one where it tells of a post with its employer and dates. */
async function resumeIn(reach: Reach, file: InputFile): Promise<ResumeReading | undefined> {
  const read = await readInput(reach, file, 'resume');
  if (!read.ok || read.value.kind !== 'resume') return undefined;
  const { work = [] } = read.value.resume;
  return work.some(({ position, name, startDate }) => position && name && startDate) ? read.value : undefined;
}
