import type { Section } from '../../document/index.ts';
import { isContact } from './contact.ts';
import { findHeadings } from './headings.ts';
import type { Row } from './rows.ts';
import { nameByContent } from './section-content.ts';

interface SectionRows {
  section: Section;
  heading?: Row;
  rows: Row[];
}

export interface Parts {
  /** What stands before the first heading, at the top of any column. */
  header: Row[];
  sections: SectionRows[];
}

/** Cuts a résumé into its header and its sections, following each column over the pages. */
export function cutSections(rows: Row[]): Parts {
  const headings = findHeadings(rows);
  const parts: Parts = { header: [], sections: [] };
  if (headings.size === 0) return cutWithoutHeadings(rows);
  const open = new Map<string, SectionRows>();
  const filled = new Map<string, number>();
  let current: SectionRows | undefined;
  let before: Row | undefined;
  for (const row of rows) {
    const column = columnOf(row);
    const moved = before && (columnOf(before) !== column || before.line.page !== row.line.page);
    if (moved && !(current && flowsOn(rows, row, headings, current)))
      current = followColumn(row, column, open, filled, current);
    filled.set(column, (filled.get(column) ?? 0) + row.text.length);
    const section = headings.get(row);
    if (section) {
      current = { section, heading: row, rows: [] };
      parts.sections.push(current);
    } else if (current) current.rows.push(row);
    else parts.header.push(row);
    if (current) open.set(column, current);
    before = row;
  }
  nameByContent(parts.sections);
  return parts;
}

const columnOf = (row: Row) => String(row.line.column ?? 'all');

/** Entries go on at the top of the next column: list items or dates stand there before any heading of its own. */
function flowsOn(rows: Row[], row: Row, headings: Map<Row, Section>, { section }: SectionRows): boolean {
  if (section !== 'work' && section !== 'education' && section !== 'projects') return false;
  const column = columnOf(row);
  const own: Row[] = [];
  for (const next of rows.slice(row.index)) {
    if (columnOf(next) !== column || next.line.page !== row.line.page || headings.has(next)) break;
    own.push(next);
  }
  const listed = own.some((next) => next.bullet !== undefined || next.dates.some((date) => date.range));
  return listed && !own.some(isContact) && row.size < 1.3;
}

/** Where text without a heading at the top of a column belongs. */
function followColumn(
  row: Row,
  column: string,
  open: Map<string, SectionRows>,
  filled: Map<string, number>,
  current: SectionRows | undefined,
): SectionRows | undefined {
  const same = open.get(column);
  if (same) return same;
  if ((row.line.page ?? 1) === 1 && column !== 'all') return undefined;
  const fullest = [...filled].filter(([key]) => open.has(key)).sort((a, b) => b[1] - a[1])[0];
  return column === 'all' && fullest ? open.get(fullest[0]) : current;
}

function cutWithoutHeadings(rows: Row[]): Parts {
  const first = rows.findIndex((row) => row.dates.some((date) => date.range));
  if (first === -1) return { header: rows, sections: [] };
  let start = first;
  while (start > 1 && rows[start]!.gap < 0.4 && start > first - 2) start--;
  return { header: rows.slice(0, start), sections: [{ section: 'work', rows: rows.slice(start) }] };
}
