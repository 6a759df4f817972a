import type { JsonResume } from '@throughline/core/document';
import { isOneOf, scoreResume } from '../reading-score.ts';
import type { Sheet } from './sheet.ts';

/** What a careful person reads from a printed résumé. */
export interface Truth {
  kind: string;
  arrangement: string;
  name: string;
  email: string;
  positions: {
    title: string;
    employer: string;
    start: string;
    end: string | null;
    /** One date is printed instead of a span. */
    single?: boolean;
    highlights: string[];
    /** The dates as printed, for telling faults apart. */
    printed: string;
  }[];
  schools: string[];
  /** Highlights are printed without a mark before them. */
  bare: boolean;
}

/** The truth of a sheet that was printed as a kind. */
export const truthOfSheet = (kind: string, { person, arrangement, bullet }: Sheet): Truth => ({
  kind,
  arrangement,
  name: person.name,
  email: person.email,
  positions: person.posts.map(({ title, employer, start, end, highlights, dates }) => ({
    title,
    employer,
    start,
    end,
    highlights,
    printed: dates,
  })),
  schools: person.education.map(({ school }) => school),
  bare: bullet === '',
});

/** What was read right of one résumé. */
export interface Marks {
  true: number;
  read: number;
  found: number;
  dates: number;
  /** Positions whose highlights are all right, of those found. */
  highlights: number;
  /** Highlights that stand under the right position, of all. */
  each: [found: number, true: number];
  schools: [found: number, true: number, read: number];
  name: boolean;
  email: boolean;
  faults: string[];
}

/** Letters alone, so that a word broken over two lines counts as whole. */
const letters = (text = '') =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Holds what was read against what is true of the print. */
export function marksOf(truth: Truth, resume: JsonResume): Marks {
  const score = scoreResume(
    {
      file: '',
      name: truth.name,
      email: truth.email,
      positions: truth.positions.map((position) => ({
        ...position,
        bullets: position.highlights.length,
        // One single date is as well the end.
        ...(position.single && { endAlso: position.start }),
      })),
    },
    resume,
  );
  const faults = [
    ...score.missed.map((text) => `missed ${text}`),
    ...score.invented.map((text) => `invented ${text}`),
  ];
  const left = [...(resume.work ?? [])];
  let right = 0;
  let each = 0;
  for (const position of truth.positions) {
    const same = left.filter(
      (one) => isOneOf(one.position, position.title) && isOneOf(one.name, position.employer),
    );
    const read = same.find((one) => one.startDate === position.start) ?? same[0];
    if (!read) continue;
    left.splice(left.indexOf(read), 1);
    const texts = (read.highlights ?? []).map(letters);
    // One text without a mark is as well a summary.
    if (truth.bare && texts.length === 0 && read.summary) texts.push(letters(read.summary));
    const known = position.highlights.map(letters);
    each += known.filter((text) => texts.includes(text)).length;
    if (texts.join(' ') === known.join(' ')) right++;
    else faults.push(`highlights of ${position.title}: ${texts.length} of ${known.length}`);
    const ends = [position.end, position.single ? position.start : position.end];
    if ((read.startDate ?? null) !== position.start || !ends.includes(read.endDate ?? null))
      faults.push(`dates of ${position.title}: ${position.printed} read ${read.startDate}, ${read.endDate}`);
  }
  const schools = (resume.education ?? []).map(({ institution }) => letters(institution));
  const known = truth.schools.filter((school) => schools.includes(letters(school)));
  if (known.length < truth.schools.length || schools.length > truth.schools.length)
    faults.push(
      `schools: ${resume.education?.map((one) => `${one.studyType} @ ${one.institution}`).join('; ')}`,
    );
  if (!score.name) faults.push(`name: ${resume.basics?.name} for ${truth.name}`);
  if (!score.email) faults.push(`e-mail: ${resume.basics?.email}`);
  return {
    true: score.true,
    read: score.read,
    found: score.found,
    dates: score.dates,
    highlights: right,
    each: [each, truth.positions.reduce((sum, { highlights }) => sum + highlights.length, 0)],
    schools: [known.length, truth.schools.length, schools.length],
    name: score.name,
    email: score.email,
    faults,
  };
}

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}`);

/** One line of the table. */
export function totals(label: string, marks: Marks[]): (string | number)[] {
  const sum = (of: (mark: Marks) => number) => marks.reduce((total, mark) => total + of(mark), 0);
  const [real, read, found] = [sum((m) => m.true), sum((m) => m.read), sum((m) => m.found)];
  return [
    label,
    marks.length,
    percent(found, read),
    percent(found, real),
    percent(2 * found, real + read),
    percent(
      sum((m) => m.dates),
      found,
    ),
    percent(
      sum((m) => m.highlights),
      found,
    ),
    percent(
      sum((m) => m.each[0]),
      sum((m) => m.each[1]),
    ),
    percent(
      2 * sum((m) => m.schools[0]),
      sum((m) => m.schools[1] + m.schools[2]),
    ),
    `${sum((m) => +m.name)}/${marks.length}`,
    `${sum((m) => +m.email)}/${marks.length}`,
  ];
}
