import type { ReadingProblemCode, Result } from '@throughline/core/problem';
import { nameTarget, type Target, targetOf, understandPosting, unreadOf } from '@throughline/core/target';
import type { Cancellation, InputFile, Ports } from '../ports.ts';
import { readInput } from './open-document.ts';

export const TARGET_PROBLEMS = ['target.unclear'] as const;

export interface OpenedTarget {
  target: Target;
  /** What a person should know of how the target was read: the posting that was taken, what was not understood. */
  notes: { text: string; reason: string }[];
}

interface Reach {
  ports: Pick<Ports, 'reader' | 'content'>;
  cancel?: Cancellation;
}

/** A target from a posting file or from its name alone. */
export async function openTarget(
  reach: Reach,
  from: InputFile | string,
  pick = 1,
): Promise<Result<OpenedTarget, ReadingProblemCode | 'target.unclear'>> {
  const { content } = reach.ports;
  if (typeof from === 'string') return { ok: true, value: { target: nameTarget(from, content), notes: [] } };
  const read = await readInput(reach, from, 'posting');
  if (!read.ok) return read;
  const postings = read.value.kind === 'postings' ? read.value.postings : [];
  const raw = postings[pick - 1];
  if (!raw) return noSuchPosting(from.name, postings.length, pick);
  const taken = `Posting ${pick} of ${postings.length} was taken: ${raw.title}.`;
  const posting = understandPosting(raw, content);
  return {
    ok: true,
    value: {
      target: namesOnly(raw) ? nameTarget(raw.description || raw.title, content) : targetOf(posting, content),
      notes: [
        ...(postings.length > 1 ? [{ text: taken, reason: 'The file holds several postings.' }] : []),
        ...[...read.value.losses, ...unreadOf(posting)].map(({ text, reason }) => ({ text, reason })),
      ],
    },
  };
}

/** One short line is a role in mind, not a posting: what such a role usually asks for is then the measure. */
const namesOnly = ({ description }: { description: string }): boolean =>
  description.trim().length <= 120 && !description.trim().includes('\n');

const noSuchPosting = (name: string, count: number, pick: number) =>
  ({
    ok: false,
    problem: {
      code: 'target.unclear',
      message:
        count === 0
          ? `“${name}” holds no posting that could be read.`
          : `“${name}” holds ${count} postings; there is no number ${pick}.`,
      hint:
        count === 0
          ? 'Paste the text of the posting into a .txt file, or name the target as "role, level".'
          : `Choose a number from 1 to ${count}.`,
    },
  }) as const;
