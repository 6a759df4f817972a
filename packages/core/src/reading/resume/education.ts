import { type Draft, lose, type Piece, pieceOf, take, wholeRows } from './draft.ts';
import type { Entry } from './entry-decode.ts';
import { closeHead, sureness, takeDates } from './entry-fields.ts';
import { type Cell, restOf } from './entry-model.ts';
import { listPieces } from './list-pieces.ts';
import type { Row } from './rows.ts';
import { type Run, runsOf } from './runs.ts';
import { SCORE, SCORE_FIRST } from './scores.ts';
import { cutDegree, degreeScore } from './words/degrees.ts';

const COURSES =
  /^(?:relevant |related |selected |key |main )?(?:course ?work|courses|modules|subjects|kurse|vorlesungen|cours|asignaturas|disciplinas|vakken)(?: (?:includes?|included|in))?\s*[:–-]\s*/i;

/** Reads an entry as a degree or course; without a school of its own it has the one above. */
export function readDegree(draft: Draft, entry: Entry, school: Cell | undefined): void {
  draft.resume.education ??= [];
  const path = `/education/${draft.resume.education.length}`;
  const { head } = entry;
  const sure = sureness(entry);
  const degree: NonNullable<typeof draft.resume.education>[number] = {};
  const institution = head.b ?? school;
  if (institution) degree.institution = take(draft, `${path}/institution`, [pieceOf(institution)], sure);
  if (head.a) {
    const cut = cutDegree(withoutScore(head.a.text));
    for (const key of ['studyType', 'area'] as const)
      if (cut[key]) degree[key] = take(draft, `${path}/${key}`, within(head.a, cut[key]), sure * 0.9);
  }
  const rest = restOf(head);
  const area = degree.area ? undefined : rest.find((atom) => degreeScore(atom.text) >= 0.5);
  if (area) degree.area = take(draft, `${path}/area`, [pieceOf(area)], sure * 0.75);
  Object.assign(degree, takeDates(draft, head.date, path, sure, 'end'));
  closeHead(
    draft,
    head,
    'education',
    path,
    rest.filter((atom) => atom !== area),
  );
  for (const row of head.rows) takeScore(draft, [row], path, degree);
  for (const run of runsOf(entry.body)) readDetail(draft, run, path, degree);
  draft.resume.education.push(degree);
}

const within = ({ row, start: from }: Cell, [start, end]: [number, number]): Piece[] => [
  { row, start: from + start, end: from + end },
];

const withoutScore = (text: string) => text.replace(/\s*[-–,|(]?\s*(?:\d[.,]\d+\s*c?gpa|c?gpa\b.*)$/i, '');

type Degree = { score?: string; courses?: string[] };

function takeScore(draft: Draft, rows: Row[], path: string, degree: Degree): boolean {
  if (degree.score || rows.length !== 1) return false;
  const row = rows[0]!;
  const match = SCORE.exec(row.text) ?? SCORE_FIRST.exec(row.text);
  if (!match) return false;
  const start = match.index + match[0].indexOf(match[1]!);
  degree.score = take(draft, `${path}/score`, [{ row, start, end: start + match[1]!.trimEnd().length }], 0.9);
  return true;
}

function readDetail(draft: Draft, run: Run, path: string, degree: Degree): void {
  const courses = COURSES.exec(run.rows[0]!.text);
  const known = takeScore(draft, run.rows, path, degree);
  draft.blocks.push({
    kind: run.bulleted ? 'highlight' : 'paragraph',
    rows: run.rows,
    section: 'education',
    path,
  });
  if (courses) {
    degree.courses ??= [];
    for (const pieces of listPieces(run.rows, courses[0].length))
      degree.courses.push(take(draft, `${path}/courses/${degree.courses.length}`, pieces, 0.8));
  } else if (!known)
    lose(draft, wholeRows(run.rows), 'Stands under a degree; JSON Resume has no field for it.');
}
