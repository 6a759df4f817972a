import { atomsOf } from './atoms.ts';
import { isContact, readContacts } from './contact.ts';
import { basicsOf, type Draft, type Piece, take, whole, wholeRows } from './draft.ts';
import { NOT_NAME, takeName } from './names.ts';
import { placeScore } from './places.ts';
import type { Row } from './rows.ts';
import { runsOf } from './runs.ts';
import { titleScore } from './words/titles.ts';

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

function takePlace(draft: Draft, rows: Row[]): Row | undefined {
  let best: { piece: Piece; score: number } | undefined;
  for (const row of rows) {
    if (PERSONAL.test(row.text)) continue;
    const label = PLACE_LABEL.exec(row.text);
    for (const piece of placePieces(row)) {
      const text = row.text.slice(piece.start, piece.end);
      const score =
        placeScore(text) + (label ? 2 : 0) + (STREET.test(text) ? 2.2 : 0) + (POSTAL.test(text) ? 1.5 : 0);
      if (score >= 1.5 && !/@|www\.|http/.test(text) && (!best || score > best.score))
        best = { piece, score };
    }
  }
  if (!best) return undefined;
  splitPlace(draft, best.piece, 0.6 + Math.min(0.35, best.score * 0.09));
  return best.piece.row;
}

const POSTAL = /(?:^|,\s*)(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}+/u;
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
      (after || titleScore(first.text) >= 2.5) &&
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
