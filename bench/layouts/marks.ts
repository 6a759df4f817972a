import type { JsonResume } from '@throughline/core/document';
import { scoreResume } from '../reading-score.ts';
import type { Sheet } from './sheet.ts';

/** What was read right of one résumé. */
export interface Marks {
  true: number;
  read: number;
  found: number;
  dates: number;
  highlights: number;
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

/** Holds what was read against the sheet it was printed from. */
export function marksOf({ person, bullet }: Sheet, resume: JsonResume): Marks {
  const score = scoreResume(
    {
      file: '',
      name: person.name,
      email: person.email,
      positions: person.posts.map(({ title, employer, start, end, highlights }) => ({
        title,
        employer,
        start,
        end,
        bullets: highlights.length,
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
  for (const post of person.posts) {
    const at = left.findIndex(
      (one) => letters(one.position) === letters(post.title) && letters(one.name) === letters(post.employer),
    );
    if (at === -1) continue;
    const [read] = left.splice(at, 1);
    const texts = (read!.highlights ?? []).map(letters);
    // One text without a mark is as well a summary.
    if (bullet === '' && texts.length === 0 && read!.summary) texts.push(letters(read!.summary));
    if (texts.join(' ') === post.highlights.map(letters).join(' ')) right++;
    else faults.push(`highlights of ${post.title}: ${texts.length} of ${post.highlights.length}`);
    if ((read!.startDate ?? null) !== post.start || (read!.endDate ?? null) !== post.end)
      faults.push(`dates of ${post.title}: ${post.dates} read ${read!.startDate}, ${read!.endDate}`);
  }
  const schools = (resume.education ?? []).map(({ institution }) => letters(institution));
  const known = person.education.filter(({ school }) => schools.includes(letters(school)));
  if (known.length < person.education.length || schools.length > person.education.length)
    faults.push(
      `schools: ${resume.education?.map((one) => `${one.studyType} @ ${one.institution}`).join('; ')}`,
    );
  if (!score.name) faults.push(`name: ${resume.basics?.name} for ${person.name}`);
  if (!score.email) faults.push(`e-mail: ${resume.basics?.email}`);
  return {
    true: score.true,
    read: score.read,
    found: score.found,
    dates: score.dates,
    highlights: right,
    schools: [known.length, person.education.length, schools.length],
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
      2 * sum((m) => m.schools[0]),
      sum((m) => m.schools[1] + m.schools[2]),
    ),
    `${sum((m) => +m.name)}/${marks.length}`,
    `${sum((m) => +m.email)}/${marks.length}`,
  ];
}
