import type { Section } from '../../document/index.ts';
import { labelOf } from './atoms.ts';
import { type Draft, lose, type Piece, take, wholeRows } from './draft.ts';
import type { Row } from './rows.ts';
import { type Run, runsOf } from './runs.ts';

export interface Body {
  highlights?: string[];
  summary?: string;
  url?: string;
}

const LINK = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/;
const sentences = (run: Run) =>
  run.rows
    .map((row) => row.text)
    .join(' ')
    .split(/[.!?](?:\s|$)/)
    .filter((part) => part.trim()).length;
const wordsIn = (run: Run) => run.rows.reduce((sum, row) => sum + row.words.length, 0);

/** Lines without bullets that are nevertheless a list of highlights: several short texts of one kind. */
function isUnmarkedList(runs: Run[]): boolean {
  if (runs.length < 2) return false;
  const short = runs.filter((run) => wordsIn(run) >= 3 && wordsIn(run) <= 45 && sentences(run) <= 1);
  return short.length >= runs.length * 0.75;
}

/** Where the first item of a list starts that stands beside its label: "Activities ⇥ - Ran the kitchen". */
function labelledItem({ rows }: Run): number {
  const row = rows[0]!;
  const label = labelOf(row);
  if (!label || label.role || !row.words.some((word) => word.tabBefore && word.start === label.length))
    return 0;
  return label.length + (/^[-–•*▪■●◦]\s+/u.exec(row.text.slice(label.length))?.[0].length ?? 0);
}

/** Reads what stands under the head of an entry. `path` is the entry's JSON Pointer. */
export function readBody(
  draft: Draft,
  rows: Row[],
  path: string,
  section: Section,
  sure: number,
  summaryKey = 'summary',
): Body {
  const body: Body = {};
  const runs = runsOf(rows);
  const texts = runs.filter((run) => !isLink(run));
  const listed = texts.some((run) => run.bulleted);
  const unmarked = !listed && isUnmarkedList(texts);
  const summary: Row[] = [];
  for (const run of runs) {
    if (isLink(run)) takeLink(draft, run, path, section, body);
    else if (run.bulleted || unmarked || (listed && labelledItem(run) > 0)) {
      body.highlights ??= [];
      const at = `${path}/highlights/${body.highlights.length}`;
      const [first, ...others] = wholeRows(run.rows) as [Piece, ...Piece[]];
      const pieces = [{ ...first, start: labelledItem(run) }, ...others];
      body.highlights.push(take(draft, at, pieces, sure * (run.bulleted ? 0.97 : 0.8)));
      draft.blocks.push({ kind: 'highlight', rows: run.rows, section, path: at });
    } else if (!body.highlights) {
      summary.push(...run.rows);
      draft.blocks.push({ kind: 'paragraph', rows: run.rows, section, path: `${path}/${summaryKey}` });
    } else {
      draft.blocks.push({ kind: 'paragraph', rows: run.rows, section });
      lose(
        draft,
        wholeRows(run.rows),
        'Stands under an entry after its highlights and is none of its fields.',
      );
    }
  }
  if (summary.length > 0)
    body.summary = take(draft, `${path}/${summaryKey}`, wholeRows(summary), sure * 0.85);
  return body;
}

const isLink = (run: Run) => run.rows.length === 1 && !run.bulleted && LINK.test(run.rows[0]!.text);

function takeLink(draft: Draft, run: Run, path: string, section: Section, body: Body): void {
  draft.blocks.push({ kind: 'paragraph', rows: run.rows, section });
  if (body.url) lose(draft, wholeRows(run.rows), 'A second link under one entry.');
  else body.url = take(draft, `${path}/url`, wholeRows(run.rows), 0.8);
}
