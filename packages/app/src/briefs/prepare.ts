import { type Brief, composeBrief } from '@throughline/core/brief';
import { done, type ReadingProblemCode, type Result } from '@throughline/core/problem';
import type { ResumeReading } from '@throughline/core/reading';
import { documentOfResume, readResume } from '../documents/open-document.ts';
import { type OpenedTarget, openTarget } from '../documents/open-target.ts';
import type { Cancellation, InputFile, Ports } from '../ports.ts';
import type { Progress } from '../use-case/define.ts';

export const STEPS = [
  'Reading the résumé',
  'Reading the target',
  'Looking at it for ten seconds',
  'Keeping it',
] as const;

export interface Material {
  resumeName: string;
  reading: ResumeReading;
  opened: OpenedTarget;
  /** ISO date. */
  today: string;
}

interface Reach {
  ports: Pick<Ports, 'reader' | 'content' | 'signals' | 'clock'>;
  cancel?: Cancellation;
  progress: Progress;
}

/** Reads both files; keeps nothing. */
export async function readMaterial(
  reach: Reach,
  input: { file: InputFile; target: InputFile | string; pick?: number; today?: string | undefined },
): Promise<Result<Material, ReadingProblemCode | 'target.unclear'>> {
  const step = (done: 0 | 1 | 2) => reach.progress({ name: STEPS[done], done, of: STEPS.length });
  step(0);
  const reading = await readResume(reach, input.file);
  if (!reading.ok) return reading;
  step(1);
  const opened = await openTarget(reach, input.target, input.pick);
  if (!opened.ok) return opened;
  step(2);
  const today = input.today ?? reach.ports.clock.now().slice(0, 10);
  return done({ resumeName: input.file.name, reading: reading.value, opened: opened.value, today });
}

/** The brief of a résumé as it was understood and corrected. */
export const briefOf = (
  { signals, content }: Pick<Ports, 'signals' | 'content'>,
  { resumeName, reading, opened, today }: Material,
): Brief =>
  composeBrief({
    document: documentOfResume(reading),
    resumeName,
    target: opened.target,
    signals,
    content,
    today,
    losses: [...reading.losses.map(({ text, reason }) => ({ text, reason })), ...opened.notes],
  });
