import { type Brief, composeBrief } from '@throughline/core/brief';
import type { ReadingProblemCode, Result } from '@throughline/core/problem';
import type { ResumeReading } from '@throughline/core/reading';
import { documentOfResume, readResume } from '../documents/open-document.ts';
import { openTarget } from '../documents/open-target.ts';
import type { Cancellation, InputFile, Ports } from '../ports.ts';
import type { Progress } from '../use-case/define.ts';

export const STEPS = [
  'Reading the résumé',
  'Reading the target',
  'Looking at it for ten seconds',
  'Keeping it',
] as const;

export interface PreparedBrief {
  brief: Brief;
  reading: ResumeReading;
}

interface Reach {
  ports: Pick<Ports, 'reader' | 'content' | 'signals' | 'clock'>;
  cancel?: Cancellation;
  progress: Progress;
}

/** Reads both files and composes the brief; keeps nothing. */
export async function prepareBrief(
  reach: Reach,
  input: { file: InputFile; target: InputFile | string; pick?: number; today?: string | undefined },
): Promise<Result<PreparedBrief, ReadingProblemCode | 'target.unclear'>> {
  const step = (done: 0 | 1 | 2) => reach.progress({ name: STEPS[done], done, of: STEPS.length });
  step(0);
  const reading = await readResume(reach, input.file);
  if (!reading.ok) return reading;
  step(1);
  const opened = await openTarget(reach, input.target, input.pick);
  if (!opened.ok) return opened;
  step(2);
  const brief = composeBrief({
    document: documentOfResume(reading.value),
    resumeName: input.file.name,
    target: opened.value.target,
    signals: reach.ports.signals,
    content: reach.ports.content,
    today: input.today ?? reach.ports.clock.now().slice(0, 10),
    losses: [...reading.value.losses.map(({ text, reason }) => ({ text, reason })), ...opened.value.notes],
  });
  return { ok: true, value: { brief, reading: reading.value } };
}
