import { atomsOf } from './atoms.ts';
import { basicsOf, type Draft, lose, type Piece, pieceOf, take, whole } from './draft.ts';
import { placeScore } from './places.ts';
import type { Row } from './rows.ts';
import { employerScore } from './words/employers.ts';
import { fold } from './words/fold.ts';
import { sectionOf } from './words/headings.ts';
import { titleScore } from './words/titles.ts';

/** What stands at the top of a résumé and names nobody. */
export const NOT_NAME =
  /\b(?:curriculum vitae|lebenslauf|r[ée]sum[ée]|cv|curr[íi]culo|curriculum|page|seite|updated|last)\b/i;
/** Takes the name, and a title that stands beside it; gives the rows it stands in. */
export function takeName(draft: Draft, header: Row[], contact: Row[], all: Row[]): Row[] {
  const handle = handleIn(all);
  const candidates = (header.length > 0 ? header : [...contact, ...all.slice(0, 8)].slice(0, 10)).map(
    (row, i) => ({
      row,
      score: nameScore(row, i, handle),
    }),
  );
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < 0.5) return [];
  const { row } = best;
  const piece = namePiece(row);
  const more = restOfName(row, header, handle);
  const pieces = [piece, ...more.map(whole)];
  basicsOf(draft).name = take(draft, '/basics/name', pieces, 0.55 + Math.min(0.42, best.score * 0.08));
  draft.blocks.push({ kind: 'name', rows: [row, ...more] });
  takeBeside(draft, row, piece);
  return [row, ...more];
}

/** A name set so large that it wraps: the rows above or below in the same face. */
function restOfName(row: Row, header: Row[], handle: string | undefined): Row[] {
  const column = header.filter(
    (other) => other.line.column === row.line.column && other.line.page === row.line.page,
  );
  const rest: Row[] = [];
  for (const next of column.slice(column.indexOf(row) + 1)) {
    const sameFace =
      Math.abs(next.size - row.size) < 0.05 && next.bold === row.bold && next.caps === row.caps;
    const short = next.words.length <= 3 && !/[@\d:]/.test(next.text) && titleScore(next.text) < 1.5;
    const known =
      handle !== undefined && next.words.some(({ text }) => text.length > 3 && handle.includes(fold(text)));
    if ((row.size < 1.3 && !known) || !sameFace || !short || next.gap > 0.6 || rest.length === 2) break;
    rest.push(next);
  }
  return rest;
}

const NAME_WORD =
  '(?:full|first|last|given|family|name|names|surname|forename|nom|pr[ée]noms?|nombres?|completo|apellidos?|nomes?|pr[óo]prios?|apelidos?|sobrenome|naam|voornaam|achternaam|nachname|vorname|vor-|und|et|de|famille|cognome|[(]s[)]|[(]n[)])';
const NAME_LABEL = new RegExp(`^${NAME_WORD}(?:\\s*[/,&]?\\s*${NAME_WORD})*\\s*:?\\s+(?=\\p{Lu})`, 'iu');

/** The name without what stands beside it: a label before, a title after a comma or bar, a wide gap. */
function namePiece(row: Row): Piece {
  const cell = row.words.find((word) => word.tabBefore)?.start ?? 0;
  const headed = cell > 0 && sectionOf(row.text.slice(0, cell)) ? cell : 0;
  const from = headed || (NAME_LABEL.exec(row.text)?.[0].length ?? 0);
  const tab = row.words.find((word) => word.tabBefore && word.start > from)?.start ?? row.text.length + 1;
  const cut = /\s+[|•·–—]\s+|\s-\s|,\s+(?!(?:jr|sr|ph\.?d|md|mba|pmp|msc|bsc|phd|cpa|esq)\b)|\s*\(/i.exec(
    row.text.slice(from),
  )?.index;
  return { row, start: from, end: Math.min(cut === undefined ? row.text.length : from + cut, tab - 1) };
}

/** The part before the @ of the first e-mail address. */
const handleIn = (rows: Row[]): string | undefined =>
  rows
    .filter((row) => !row.prose && row.text.includes('@'))
    .map((row) => /([\w.+-]{1,64})@/.exec(fold(row.text))?.[1])
    .find(Boolean);

function nameScore(row: Row, i: number, handle: string | undefined): number {
  const { start, end } = namePiece(row);
  const text = row.text.slice(start, end);
  const parts = text.split(/\s+/);
  if (
    parts.length > 6 ||
    /[@\d:/]/.test(text) ||
    NOT_NAME.test(text) ||
    row.bullet !== undefined ||
    !/\p{L}{2}/u.test(text)
  )
    return -9;
  const capital = parts.filter(
    (part) =>
      /^[\p{Lu}\p{Lo}(“"']/u.test(part) ||
      /^(?:de|del|la|van|von|der|den|di|da|dos|bin|al|el|ter|y|le|du)$/.test(part),
  );
  let score = capital.length === parts.length ? 1.5 : -1.5;
  score += Math.min(4, (row.size - 1) * 4) - i * 0.35;
  if (parts.length === 1 && !/^\p{Script=Han}{2,4}$/u.test(text)) score -= 1;
  if (start > 0) score += 2;
  if (row.bold > 0.8) score += 0.4;
  if (row.line.headingLevel === 1) score += 2;
  score -=
    Math.max(0, titleScore(text)) * 0.8 +
    (employerScore(text) > 1.5 ? 1.5 : 0) +
    (placeScore(text) > 1.5 ? 2 : 0);
  if (sectionOf(text)) score -= 2;
  if (handle && parts.some((part) => part.length > 2 && handle.includes(fold(part)))) score += 2;
  return score;
}

/** What stands in the name's row behind it: a title is the label, the rest is not understood. */
function takeBeside(draft: Draft, row: Row, name: Piece): void {
  for (const atom of atomsOf(row)) {
    if (atom.start < name.end || atom.kind !== 'text') continue;
    const basics = basicsOf(draft);
    if (!basics.label && titleScore(atom.text) >= 1.5)
      basics.label = take(draft, '/basics/label', [pieceOf(atom)], 0.8);
    else if (placeScore(atom.text) < 1.5 && !CREDENTIALS.test(atom.text))
      lose(draft, [pieceOf(atom)], 'Stands beside the name and is neither a title nor a place.');
  }
}

const CREDENTIALS = /^(?:\p{Lu}[\p{L}.]{0,5},?\s*)+$/u;
