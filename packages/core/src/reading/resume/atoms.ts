import { type FoundDate, isDuration } from './dates.ts';
import type { Row } from './rows.ts';
import { isScore, SCORE } from './scores.ts';
import { type FieldRole, labelAt, labelNamed } from './words/field-labels.ts';

/** What stands between a piece of a line and the piece before it, from the strongest to the weakest. */
export type Join = 'line' | 'tab' | 'bar' | 'at' | 'dash' | 'paren' | 'comma' | 'in' | 'style';

/** A piece of a row that may be one field, or part of one. */
export interface Atom {
  row: Row;
  start: number;
  end: number;
  text: string;
  join: Join;
  kind: 'text' | 'date' | 'duration' | 'link' | 'arrangement' | 'score';
  bold: boolean;
  italic: boolean;
  date?: FoundDate;
  /** What a printed label says it is. */
  role?: FieldRole;
}

const LINK =
  /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|app|co|ai|me|inc|de|fr|es|nl|pt|eu)(?:\/\S*)?$/i;
/** How one is employed; in brackets it belongs to the title. */
const ARRANGEMENT =
  /^(?:full[- ]?time|part[- ]?time|contract(?:or)?|permanent|temporary|freelance|internship|self-employed|seasonal|apprenticeship|vollzeit|teilzeit|befristet|festanstellung|praktikum|cdi|cdd|alternance|stage|temps plein|temps partiel|jornada completa|media jornada|tiempo completo|tempo integral|meio per[ií]odo|fulltime|parttime|hybrid|on-?site|\d{1,3}\s?%)$/i;

const SEPARATOR =
  /(\s*(?:[|•·∙▪◦‣⁃♦◆※●／¦⋅⟡❘│┃])\s*|\s+\/{1,2}\s+|\s*;\s+)|(\s+(?:at|@|bei(?:m| der)?|chez|bij)\s+|\s*@\s+)|(\s+[-–—―‒−~]+\s+|\s*—\s*|:\s+)|(,\s+)|(\s+(?:en|na|no|im|in|für|pour|for|with)\s+)/giu;
const JOINS: Join[] = ['bar', 'at', 'dash', 'comma', 'in'];

/** A range, or a single date at an end of its row or field; "the 2021 award" is neither. */
function standsApart(row: Row, { range, outer }: FoundDate): boolean {
  const before = row.text.slice(0, outer.start).trimEnd();
  const after = row.text.slice(outer.end).trimStart();
  const tab = row.words.some(
    (word) => word.tabBefore && word.start >= outer.start - 1 && word.start <= outer.end + 1,
  );
  return range || tab || !before || !after || /[,;|·•:(–—-]$/.test(before) || /^[,;|·•)–—-]/.test(after);
}

/** Cuts a row at its dates, wide gaps, separators, brackets and changes of style. */
export function atomsOf(row: Row): Atom[] {
  const atoms: Atom[] = [];
  if (row.prose) return atoms;
  const label = labelOf(row);
  let cursor = label?.role ? label.length : 0;
  for (const date of row.dates.filter((found) => standsApart(row, found))) {
    cutText(row, cursor, date.outer.start, atoms);
    push(row, date.start, date.end, 'line', atoms, date);
    cursor = date.outer.end;
  }
  cutText(row, cursor, row.text.length, atoms);
  if (label?.role && atoms[0]) atoms[0].role = label.role;
  atoms.forEach((atom, i) => {
    if (i === 0) atom.join = 'line';
    else if (atoms[i - 1]!.kind === 'date' && atom.join === 'line') atom.join = 'dash';
  });
  return atoms;
}

/** The label at the start of a row: with a colon, or in a cell of its own. */
export function labelOf(row: Row): { role?: FieldRole; length: number } | undefined {
  const tab = row.words.findIndex((word) => word.tabBefore);
  if (tab < 1) return labelAt(row.text);
  const { start } = row.words[tab]!;
  const named = tab <= 9 ? labelNamed(row.text.slice(0, start)) : undefined;
  if (!named) return labelAt(row.text);
  if (named !== 'date' && row.dates.some((date) => date.outer.start <= start)) return undefined;
  return named === 'detail' ? { length: start } : { role: named, length: start };
}

function cutText(row: Row, from: number, to: number, atoms: Atom[]): void {
  const tabs = row.words.filter((word) => word.tabBefore && word.start > from && word.start < to);
  let start = from;
  for (const stop of [...tabs.map((word) => word.start), to]) {
    cutParens(row, start, stop, start === from ? 'line' : 'tab', atoms);
    start = stop;
  }
}

function cutParens(row: Row, from: number, to: number, join: Join, atoms: Atom[]): void {
  const paren = /\s\(([^()]{2,})\)/g;
  const text = row.text.slice(from, to);
  let start = 0;
  for (const match of text.matchAll(paren)) {
    cutSeparators(row, from + start, from + match.index, start === 0 ? join : 'style', atoms);
    push(row, from + match.index + 2, from + match.index + match[0].length - 1, 'paren', atoms);
    start = match.index + match[0].length;
  }
  cutSeparators(row, from + start, to, start === 0 ? join : 'style', atoms);
}

function cutSeparators(row: Row, from: number, to: number, first: Join, atoms: Atom[]): void {
  const text = row.text.slice(from, to);
  const score = SCORE.exec(text);
  if (score) {
    cutSeparators(row, from, from + score.index, first, atoms);
    push(row, from + score.index, from + score.index + score[0].length, 'comma', atoms);
    cutSeparators(row, from + score.index + score[0].length, to, 'comma', atoms);
    return;
  }
  let start = 0;
  let join = first;
  for (const match of text.matchAll(SEPARATOR)) {
    if (match.index < start) continue;
    cutStyle(row, from + start, from + match.index, join, atoms);
    join = JOINS[match.slice(1).findIndex((group) => group !== undefined)]!;
    start = match.index + match[0].length;
    if (join === 'in' && /^\s+n[ao]\s+$/.test(match[0]) && /^\p{Lu}/u.test(text.slice(start))) join = 'at';
  }
  cutStyle(row, from + start, to, join, atoms);
}

function cutStyle(row: Row, from: number, to: number, first: Join, atoms: Atom[]): void {
  const words = row.words.filter((word) => word.start < to && word.end > from && /\p{L}/u.test(word.text));
  let start = from;
  let join = first;
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1]!, words[i]!];
    if (before.bold === word.bold && before.italic === word.italic) continue;
    push(row, start, before.end, join, atoms);
    start = word.start;
    join = 'style';
  }
  push(row, start, to, join, atoms);
}

function push(row: Row, from: number, to: number, join: Join, atoms: Atom[], date?: FoundDate): void {
  let [start, end] = [from, to];
  while (start < end && /[\s,;:|·•()[\]–—-]/.test(row.text[start]!) && !opens(row.text, start, end)) start++;
  while (end > start && /[\s,;:|·•([–—-]/.test(row.text[end - 1]!)) end--;
  if (end > start && /[)\]]/.test(row.text[end - 1]!) && !/[([]/.test(row.text.slice(start, end))) end--;
  if (end <= start) return;
  const text = row.text.slice(start, end);
  const words = row.words.filter((word) => word.start < end && word.end > start);
  const kind = date ? 'date' : kindOf(text, join);
  const bold = words.filter((word) => word.bold).length * 2 > words.length;
  const italic = words.filter((word) => word.italic).length * 2 > words.length;
  atoms.push({ row, start, end, text, join, kind, bold, italic, ...(date && { date }) });
}

function kindOf(text: string, join: Join): Atom['kind'] {
  if (isDuration(text)) return 'duration';
  if (LINK.test(text) && !/^\p{Lu}[\p{L}\d-]*\.\p{Ll}+$/u.test(text)) return 'link';
  if (
    ARRANGEMENT.test(text) &&
    join !== 'paren' &&
    (join === 'bar' || !/^(?:self-employed|freelance)$/i.test(text))
  )
    return 'arrangement';
  return isScore(text) ? 'score' : 'text';
}

const opens = (text: string, start: number, end: number) =>
  /[([]/.test(text[start]!) && /[)\]]/.test(text.slice(start, end));
