import type { OutputOf } from '@throughline/app';
import type { Slot } from '@throughline/core/interview';

export type ProofPage = OutputOf<'proof.open'>;
export type Talking = NonNullable<ProofPage['talking']>;
export type Project = ProofPage['projects'][number];

/** What a part of an outcome is called beside what was said of it. */
const PARTS: Record<Slot, string> = {
  words: 'In plain words',
  action: 'You',
  change: 'Afterwards',
  amount: 'By how much',
  scope: 'For whom',
  time: 'Over which time',
  seen: 'How one sees it',
};

/** What a line lacks, as a reader would miss it. */
export const MISSING: Record<Slot, string> = {
  words: 'words that say something',
  action: 'what you did yourself',
  change: 'what was different afterwards',
  amount: 'a number',
  scope: 'its size',
  time: 'its time',
  seen: 'how one would see it',
};

/** Things in a row, as they are said: `a number and its size`. */
export const spoken = (things: readonly string[]): string =>
  things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;

/** The latest thing said to each question, in the order of the questions. */
export function saidSoFar({
  answers,
}: Pick<Talking, 'answers'>): { part: string; text: string; about?: string }[] {
  const last = new Map(answers.map((answer) => [`${answer.slot} ${answer.about ?? ''}`, answer]));
  return [...last.values()].map(({ slot, text, about }) => ({
    part: about ? `“${about}”` : PARTS[slot],
    text: text ?? 'not known',
    ...(about && { about }),
  }));
}

/** The steps of a project with the day of each. */
export const STEPS = [
  { step: 'idea', label: 'Idea' },
  { step: 'doing', label: 'Doing' },
  { step: 'published', label: 'Published' },
] as const;
