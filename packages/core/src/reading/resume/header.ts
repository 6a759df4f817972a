import { atomsOf } from './atoms.ts';
import { isContact, readContacts } from './contact.ts';
import { basicsOf, type Draft, type Piece, take, whole, wholeRows } from './draft.ts';
import { placeScore } from './places.ts';
import type { Row } from './rows.ts';
import { runsOf } from './runs.ts';
import { employerScore } from './words/employers.ts';
import { fold } from './words/fold.ts';
import { sectionOf } from './words/headings.ts';
import { titleScore } from './words/titles.ts';

const NOT_NAME =
  /\b(?:curriculum vitae|lebenslauf|r[ée]sum[ée]|cv|curr[íi]culo|curriculum|page|seite|updated|last)\b/i;
const PLACE_LABEL =
  /^(?:address|adresse|anschrift|location|wohnort|ort|direcci[oó]n|endere[çc]o|adres|lieu|city|based in|ubicaci[oó]n|localiza[çc][ãa]o|woonplaats)\s*:?\s+/i;
const PERSONAL =
  /^(?:date of birth|dob|born|geburtsdatum|geboren|geb\.|geburtsort|date de naissance|n[ée]e? le|fecha de nacimiento|data de nascimento|geboortedatum|nationality|nationalit|staatsangeh|nacionalidad|familienstand|marital|civil status|[ée]tat civil|estado civil|permis|driving licen|f[üu]hrerschein|carnet|rijbewijs|gender|sex|age|alter)/i;

/** Reads what stands above the first heading: who this is, what they are, how to reach them. */
export function readHeader(draft: Draft, header: Row[], contact: Row[], all: Row[]): void {
  const name = takeName(draft, header, contact, all);
  const rest = header.filter((row) => !name.includes(row));
  const reach = [
    ...rest.filter((row) => isContact(row)),
    ...contact,
    ...rest.filter((row) => !isContact(row)),
  ];
  readContacts(draft, reach);
  const { email, phone } = basicsOf(draft);
  if (!email) readContacts(draft, all.filter((row) => /@/.test(row.text)).slice(0, 3));
  else if (!phone) readContacts(draft, all.slice(0, 12));
  const placed = takePlace(draft, reach);
  const used = new Set(draft.fields.flatMap((field) => field.pieces.map((piece) => piece.row)));
  const words = rest.filter(
    (row) => !isContact(row) && row !== placed && !PERSONAL.test(row.text) && !contact.includes(row),
  );
  const free = words.filter((row) => !used.has(row) || !isShort(row));
  takeWords(draft, free, name.at(-1));
  for (const row of [...rest, ...contact])
    if (!draft.blocks.some((block) => block.rows.includes(row)))
      draft.blocks.push({ kind: 'contact', rows: [row], section: 'contact' });
}

const isShort = (row: Row) => row.words.length <= 12 && !/[.!?]$/.test(row.text);

function takeName(draft: Draft, header: Row[], contact: Row[], all: Row[]): Row[] {
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
  const more = restOfName(row, header);
  const pieces = [piece, ...more.map(whole)];
  basicsOf(draft).name = take(draft, '/basics/name', pieces, 0.55 + Math.min(0.42, best.score * 0.08));
  draft.blocks.push({ kind: 'name', rows: [row, ...more] });
  return [row, ...more];
}

/** A name set so large that it wraps: the rows above or below in the same face. */
function restOfName(row: Row, header: Row[]): Row[] {
  const column = header.filter(
    (other) => other.line.column === row.line.column && other.line.page === row.line.page,
  );
  const rest: Row[] = [];
  for (const next of column.slice(column.indexOf(row) + 1)) {
    const sameFace =
      Math.abs(next.size - row.size) < 0.05 && next.bold === row.bold && next.caps === row.caps;
    const short = next.words.length <= 3 && !/[@\d:]/.test(next.text) && titleScore(next.text) < 1.5;
    if (row.size < 1.3 || !sameFace || !short || next.gap > 0.6 || rest.length === 2) break;
    rest.push(next);
  }
  return rest;
}

const NAME_WORD =
  '(?:full|first|last|given|family|name|names|surname|forename|nom|pr[ée]noms?|nombres?|completo|apellidos?|nomes?|pr[óo]prios?|apelidos?|sobrenome|naam|voornaam|achternaam|nachname|vorname|vor-|und|et|de|famille|cognome|[(]s[)]|[(]n[)])';
const NAME_LABEL = new RegExp(`^${NAME_WORD}(?:\\s*[/,&]?\\s*${NAME_WORD})*\\s*:?\\s+(?=\\p{Lu})`, 'iu');

/** The name without what stands beside it: a label before, a title after a comma or bar, a wide gap. */
function namePiece(row: Row): Piece {
  const from = NAME_LABEL.exec(row.text)?.[0].length ?? 0;
  const tab = row.words.find((word) => word.tabBefore && word.start > from)?.start ?? row.text.length + 1;
  const cut = /\s+[|•·–—]\s+|\s-\s|,\s+(?!(?:jr|sr|ph\.?d|md|mba|pmp|msc|bsc|phd|cpa|esq)\b)|\s*\(/i.exec(
    row.text,
  )?.index;
  return { row, start: from, end: Math.min(cut ?? row.text.length, tab - 1) };
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

function takePlace(draft: Draft, rows: Row[]): Row | undefined {
  let best: { piece: Piece; score: number } | undefined;
  for (const row of rows) {
    if (PERSONAL.test(row.text)) continue;
    const label = PLACE_LABEL.exec(row.text);
    for (const piece of placePieces(row)) {
      const text = row.text.slice(piece.start, piece.end);
      const score = placeScore(text) + (label ? 2 : 0) + (STREET.test(text) ? 2.2 : 0);
      if (score >= 1.5 && !/@|www\.|http/.test(text) && (!best || score > best.score))
        best = { piece, score };
    }
  }
  if (!best) return undefined;
  splitPlace(draft, best.piece, 0.6 + Math.min(0.35, best.score * 0.09));
  return best.piece.row;
}

const STREET =
  /\b\d+[a-z]?(?:[,\s]|$).*\p{L}|\p{L}{3,}(?:str(?:\.|a(?:ß|ss)e)|weg|straat|platz|allee|gasse)\s*\d|^(?:rue|calle|rua|avenida|av\.)\b/iu;

/** Stretches of a row that may be an address: between strong separators, commas left in. */
function placePieces(row: Row): Piece[] {
  const pieces: Piece[] = [];
  const atoms = atomsOf(row);
  const label = PLACE_LABEL.exec(row.text)?.[0].length ?? 0;
  atoms.forEach((atom, i) => {
    const last = pieces.at(-1);
    if (
      last &&
      i > 0 &&
      (atom.join === 'comma' || atom.join === 'style') &&
      atoms[i - 1]!.kind === 'text' &&
      atom.kind === 'text'
    )
      last.end = atom.end;
    else if (atom.kind === 'text')
      pieces.push({ row, start: Math.max(atom.start, Math.min(label, atom.end)), end: atom.end });
  });
  return pieces.filter((piece) => piece.end > piece.start);
}

function splitPlace(draft: Draft, piece: Piece, sure: number): void {
  const location: Record<string, string> = {};
  const { row } = piece;
  let at = piece.start;
  const parts = row.text.slice(piece.start, piece.end).split(/(,\s*)/);
  const set = (key: string, start: number, end: number) => {
    if (location[key] || end <= start) return;
    location[key] = take(draft, `/basics/location/${key}`, [{ row, start, end }], sure);
  };
  for (const part of parts) {
    const start = at;
    at += part.length;
    if (/^,\s*$/.test(part) || !part) continue;
    const code = /^((?:[A-Z]{1,2}-)?\d{4,6}(?:\s[A-Z]{2})?)\s+(?=\p{Lu})/u.exec(part);
    const after = /\s+(\d{4,6}(?:-\d{4})?)$/.exec(part);
    if (code) {
      set('postalCode', start, start + code[1]!.length);
      set('city', start + code[0].length, at);
    } else if (after) {
      set(location.city ? 'region' : 'city', start, start + after.index);
      set('postalCode', at - after[1]!.length, at);
    } else if (/\d/.test(part) && !location.city) set('address', start, at);
    else if (!location.city) set('city', start, at);
    else set('region', start, at);
  }
  basicsOf(draft).location = location;
}

/** The words of the header that are no contact: the label under the name, then a summary. */
function takeWords(draft: Draft, rows: Row[], name: Row | undefined): void {
  const basics = basicsOf(draft);
  const summary: Row[] = [];
  for (const { rows: run } of runsOf(rows)) {
    const [first] = run as [Row];
    const after = !name || first.index > name.index;
    const label =
      run.length === 1 &&
      first.words.length <= 14 &&
      after &&
      (!/[.!?]$/.test(first.text) || titleScore(first.text) > 1);
    if (label && !basics.label && summary.length === 0 && !NOT_NAME.test(first.text)) {
      basics.label = take(draft, '/basics/label', [whole(first)], titleScore(first.text) > 1 ? 0.9 : 0.65);
      draft.blocks.push({ kind: 'label', rows: run });
    } else if (run.reduce((sum, row) => sum + row.words.length, 0) >= 8) {
      summary.push(...run);
      draft.blocks.push({ kind: 'paragraph', rows: run, section: 'summary', path: '/basics/summary' });
    }
  }
  if (summary.length > 0 && !basics.summary)
    basics.summary = take(draft, '/basics/summary', wholeRows(summary), 0.75);
}
