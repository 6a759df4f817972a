import type { Join } from './atoms.ts';
import { readBody } from './bodies.ts';
import { type Draft, listOf, lose, pieceOf, take, wholeRows } from './draft.ts';
import { decodeEntries, type Entry } from './entry-decode.ts';
import { closeHead, sureness, takeDates } from './entry-fields.ts';
import { linkOf, PROJECT, restOf } from './entry-model.ts';
import type { Row } from './rows.ts';
import { runsOf } from './runs.ts';

const TOLD = /^(.{2,60}?)\s*(?::|\s[–—-])\s+/;

/** Reads a section of projects. */
export function readProjects(draft: Draft, rows: Row[]): void {
  const heads = rows.filter((row) => row.bullet === undefined && row.words.length <= 9);
  if (rows.length > 0 && heads.every((row) => TOLD.test(row.text) && row.dates.length === 0)) {
    readListed(draft, rows);
    return;
  }
  const { before, entries } = decodeEntries(rows, PROJECT);
  if (before.length > 0) {
    draft.blocks.push({ kind: 'paragraph', rows: before, section: 'projects' });
    lose(draft, wholeRows(before), 'Stands above the first entry of its section.');
  }
  for (const entry of entries) readProject(draft, entry);
}

function readProject(draft: Draft, entry: Entry): void {
  const list = listOf(draft, 'projects');
  const path = `/projects/${list.length}`;
  const sure = sureness(entry);
  const { head } = entry;
  const project: (typeof list)[number] = {};
  if (head.a) project.name = take(draft, `${path}/name`, [pieceOf(head.a)], sure);
  if (head.b) project.roles = [take(draft, `${path}/roles/0`, [pieceOf(head.b)], sure * 0.7)];
  Object.assign(project, takeDates(draft, head.date, path, sure, 'start'));
  const used = restOf(head).filter(({ join, text }) => BESIDE.has(join) && text.split(' ').length <= 4);
  if (used.length > 0)
    project.keywords = used.map((atom, i) =>
      take(draft, `${path}/keywords/${i}`, [pieceOf(atom)], sure * 0.7),
    );
  closeHead(
    draft,
    head,
    'projects',
    path,
    restOf(head).filter((atom) => !used.includes(atom)),
  );
  const { summary, ...body } = readBody(draft, entry.body, path, 'projects', sure, 'description');
  const link = linkOf(head);
  if (link && !body.url) body.url = take(draft, `${path}/url`, [pieceOf(link)], sure * 0.8);
  list.push({ ...project, ...(summary && { description: summary }), ...body });
}

/** What stands behind a project's name like this is what it was made with. */
const BESIDE = new Set<Join>(['bar', 'paren', 'comma', 'tab']);

/** Projects told in one line each: "Name: what it does". */
function readListed(draft: Draft, rows: Row[]): void {
  const list = listOf(draft, 'projects');
  for (const { rows: run } of runsOf(rows)) {
    const path = `/projects/${list.length}`;
    const [first, ...others] = run as [Row, ...Row[]];
    const cut = TOLD.exec(first.text);
    draft.blocks.push({ kind: 'item', rows: run, section: 'projects', path });
    if (cut) {
      const rest = [{ row: first, start: cut[0].length, end: first.text.length }, ...wholeRows(others)];
      list.push({
        name: take(draft, `${path}/name`, [{ row: first, start: 0, end: cut[1]!.length }], 0.7),
        description: take(draft, `${path}/description`, rest, 0.7),
      });
    } else list.push({ description: take(draft, `${path}/description`, wholeRows(run), 0.6) });
  }
}
