import type { JsonResume } from '@throughline/core/document';

/** A position as the truth files tell it; `…Also` is another reading that is right too. */
export interface TruePosition {
  title: string;
  titleAlso?: string;
  employer: string;
  employerAlso?: string;
  start: string | null;
  end: string | null;
  endAlso?: string;
  bullets: number;
  bulletsAlso?: number;
  note?: string;
}

export interface TrueResume {
  file: string;
  name?: string | null;
  email?: string | null;
  positions: TruePosition[];
  /** The printed positions cannot be told apart by anyone: they are not judged. */
  positionsUnknown?: boolean;
}

export interface Score {
  name: boolean;
  email: boolean;
  true: number;
  read: number;
  /** Title and employer both right. */
  found: number;
  /** Of those found. */
  dates: number;
  bullets: number;
  missed: string[];
  invented: string[];
}

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** Whether a field was read as one of its right readings, whatever its case and punctuation. */
export const isOneOf = (read: string | undefined, ...right: (string | undefined)[]) =>
  right.some((text) => text !== undefined && plain(text) === plain(read));

/** "5 accepted" in a note of TRUTH.json: a number of highlights that is right too. */
const accepted = (note = '') => Number(/(\d+) accepted/.exec(note)?.[1] ?? Number.NaN);

/** Holds what was read against what is true. */
export function scoreResume(truth: TrueResume, resume: JsonResume): Score {
  const { basics = {} } = resume;
  const left = truth.positionsUnknown ? [] : [...(resume.work ?? [])];
  const score: Score = {
    name: isOneOf(basics.name, truth.name ?? ''),
    email: (basics.email ?? '').toLowerCase() === (truth.email ?? '').toLowerCase(),
    true: truth.positions.length,
    read: left.length,
    found: 0,
    dates: 0,
    bullets: 0,
    missed: [],
    invented: [],
  };
  for (const position of truth.positions) {
    const fits = left.filter(
      (read) =>
        isOneOf(read.position, position.title, position.titleAlso) &&
        isOneOf(read.name, position.employer, position.employerAlso),
    );
    const read = fits.find((one) => (one.startDate ?? null) === position.start) ?? fits[0];
    if (!read) {
      score.missed.push(`${position.title} @ ${position.employer}`);
      continue;
    }
    left.splice(left.indexOf(read), 1);
    score.found++;
    const end = position.end === 'present' ? null : position.end;
    const ends = [end, position.endAlso ?? end];
    if ((read.startDate ?? null) === position.start && ends.includes(read.endDate ?? null)) score.dates++;
    const count = read.highlights?.length ?? 0;
    if (count === position.bullets || count === position.bulletsAlso || accepted(position.note) === count)
      score.bullets++;
  }
  score.invented = left.map((read) => `${read.position ?? '–'} @ ${read.name ?? '–'}`);
  return score;
}
