import type { JsonResume } from '../../../document/index.ts';
import type { Generated, TruePosition } from './generate.test-support.ts';

export interface Recovery {
  truth: number;
  read: number;
  /** Title and employer both right. */
  positions: number;
  /** Of the positions found: both dates right, number of highlights right. */
  dates: number;
  highlights: number;
  contact: number;
}

const plain = (text: string | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How much of what was set came back. */
export function recoveryOf({ truth }: Pick<Generated, 'truth'>, resume: JsonResume): Recovery {
  const left = [...(resume.work ?? [])];
  const recovery: Recovery = {
    truth: truth.positions.length,
    read: left.length,
    positions: 0,
    dates: 0,
    highlights: 0,
    contact: 0,
  };
  const same = (position: TruePosition, at: number) =>
    plain(left[at]!.position) === plain(position.title) && plain(left[at]!.name) === plain(position.employer);
  for (const position of truth.positions) {
    const matches = left.map((_, at) => at).filter((at) => same(position, at));
    const at = matches.find((index) => left[index]!.startDate === position.start) ?? matches[0];
    if (at === undefined) continue;
    const [found] = left.splice(at, 1);
    recovery.positions++;
    if (found!.startDate === position.start && found!.endDate === position.end) recovery.dates++;
    if ((found!.highlights?.length ?? 0) === position.highlights) recovery.highlights++;
  }
  if (plain(resume.basics?.name) === plain(truth.name) && resume.basics?.email === truth.email)
    recovery.contact = 1;
  return recovery;
}
