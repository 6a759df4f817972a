import { type Draft, listOf, type Piece, take, whole } from './draft.ts';
import { listPieces } from './list-pieces.ts';
import type { Row } from './rows.ts';
import { runsOf } from './runs.ts';
import { fold } from './words/fold.ts';
import { FLUENCY, LANGUAGES } from './words/languages.ts';

const LEVEL =
  /^\(?(?:beginner|novice|basic|elementary|intermediate|proficient|skilled|competent|advanced|expert|master|fundamental awareness|working knowledge|experienced|familiar|grundkenntnisse|fortgeschritten|sehr gut|gut|debutant|intermediaire|avance|basico|intermedio|avanzado|experto|intermediario|avancado|gevorderd)(?: knowledge| level)?\)?$/;
const LABEL = /^(\p{L}[\p{L}\p{N} &/+#.()-]{0,40}?)\s*(?::|\s[–—-]\s)\s*(?=\S)/u;

const listed = (text: string) => /[,;|•·]/.test(text);

/** The words of a row set bold before the rest, as a label without a colon. */
function boldLabel(row: Row): number {
  const cut = row.words.findIndex((word) => !word.bold);
  return cut > 0 && cut <= 5 ? row.words[cut]!.start : 0;
}

function labelOf(row: Row): { name: Piece; rest: number } | undefined {
  const match = LABEL.exec(row.text);
  if (match && match[1]!.split(/\s+/).length <= 6)
    return { name: { row, start: 0, end: match[1]!.trimEnd().length }, rest: match[0].length };
  const bold = boldLabel(row);
  return bold > 0 ? { name: { row, start: 0, end: bold - 1 }, rest: bold } : undefined;
}

/** Reads a section of skills: groups with a label, or single names. */
export function readSkills(draft: Draft, rows: Row[]): void {
  const skills = listOf(draft, 'skills');
  let open: { keywords?: string[]; level?: string } | undefined;
  let openPath = '';
  for (const run of groupsOf(rows)) {
    const [first] = run as [Row];
    const path = `/skills/${skills.length}`;
    const label = labelOf(first);
    draft.blocks.push({ kind: 'item', rows: run, section: 'skills', path });
    const keywords = (at: string, from: number) =>
      listPieces(run, from).map((pieces, i) => take(draft, `${at}/keywords/${i}`, pieces, 0.85));
    if (label && !(open && LEVEL.test(fold(first.text)))) {
      const name = take(draft, `${path}/name`, [label.name], 0.85);
      skills.push({ name, keywords: keywords(path, label.rest) });
      open = undefined;
    } else if (open && LEVEL.test(fold(first.text)))
      open.level = take(draft, `${openPath}/level`, [whole(first)], 0.8);
    else if (open && listed(first.text)) {
      open.keywords = keywords(openPath, 0);
      open = undefined;
    } else {
      for (const pieces of listPieces(run))
        skills.push({ name: take(draft, `/skills/${skills.length}/name`, pieces, 0.85) });
      const group = !listed(first.text) && first.bold > 0.8;
      open = group ? skills.at(-1) : undefined;
      openPath = `/skills/${skills.length - 1}`;
    }
  }
}

/** A label starts a group; what wraps stays with it. */
function groupsOf(rows: Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const { rows: run } of runsOf(rows))
    for (const row of run) {
      const last = groups.at(-1);
      if (last && row !== run[0] && !labelOf(row)) last.push(row);
      else groups.push([row]);
    }
  return groups;
}

/** Reads a section of spoken languages: pairs of language and fluency, however set. */
export function readLanguages(draft: Draft, rows: Row[]): void {
  const languages = listOf(draft, 'languages');
  for (const row of rows) {
    draft.blocks.push({
      kind: 'item',
      rows: [row],
      section: 'languages',
      path: `/languages/${languages.length}`,
    });
    for (const [piece] of listPieces([row]) as [Piece][]) readLanguage(draft, piece, languages);
  }
}

function readLanguage(
  draft: Draft,
  piece: Piece,
  languages: { language?: string; fluency?: string }[],
): void {
  const text = piece.row.text.slice(piece.start, piece.end);
  const match = /^([\p{L} ]+?)\s*(?:[:(–—]|\s-\s)\s*(.+?)\)?$/u.exec(text);
  const [name, ...rest] = text.split(' ');
  const at = (start: number, end: number): Piece => ({
    row: piece.row,
    start: piece.start + start,
    end: piece.start + end,
  });
  const pair = (end: number, from: number, to: number) => {
    const path = `/languages/${languages.length}`;
    languages.push({
      language: take(draft, `${path}/language`, [at(0, end)], 0.9),
      fluency: take(draft, `${path}/fluency`, [at(from, to)], 0.85),
    });
  };
  const last = languages.at(-1);
  if (match && !FLUENCY.test(fold(match[1]!))) {
    const from = text.indexOf(match[2]!, match[1]!.length);
    pair(match[1]!.length, from, from + match[2]!.length);
  } else if (rest.length > 0 && LANGUAGES.has(fold(name!)) && FLUENCY.test(fold(rest.join(' '))))
    pair(name!.length, name!.length + 1, text.length);
  else if (last && !last.fluency && !LANGUAGES.has(fold(text)))
    last.fluency = take(draft, `/languages/${languages.length - 1}/fluency`, [piece], 0.8);
  else languages.push({ language: take(draft, `/languages/${languages.length}/language`, [piece], 0.8) });
}
