import type { Section } from '../../document/index.ts';
import type { Line } from '../line.ts';
import { isCaps, type Row } from './rows.ts';
import { employerScore } from './words/employers.ts';
import { sectionOf } from './words/headings.ts';
import { titleScore } from './words/titles.ts';

const bareHeading = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[\s:._–—-]+$/gu, '');

/** Could stand as a heading: short, alone on its line, no date, no sentence. */
const isShaped = (row: Row) =>
  row.bullet === undefined &&
  row.words.length <= 7 &&
  row.text.length <= 48 &&
  row.dates.length === 0 &&
  !row.words.some((word) => word.tabBefore) &&
  !/[.,;|@]\s*$|[@|•]|\d{3}|\w:\s/.test(row.text) &&
  /^\P{Ll}*(?:\p{Lu}|\p{Lo})/u.test(row.text);

/** How far a row stands out from running text. */
const strength = (row: Row) =>
  (row.line.headingLevel ? 8 - row.line.headingLevel : 0) +
  (row.size - 1) * 8 +
  (row.bold > 0.7 ? 1 : 0) +
  (row.caps ? 1 : 0);

const signature = (row: Row) =>
  [
    row.line.headingLevel ?? '',
    Math.round(row.size * 12),
    row.bold > 0.7 ? 'bold' : '',
    row.caps ? 'caps' : '',
  ].join(' ');

/**
 * The rows that are section headings, with the section their words name (`other` where they name none).
 * Why by consensus: one document sets its headings in one way, so the known words tell how headings look here,
 * and that look then tells unknown headings apart, and unmasks a "Skills" that is only a word.
 */
export function findHeadings(rows: Row[]): Map<Row, Section> {
  const known = rows.flatMap((row) => {
    const section = isShaped(row) ? sectionOf(bareHeading(row.text)) : undefined;
    return section ? [{ row, section }] : [];
  });
  const groups = [...new Set(known.map(({ row }) => signature(row)))].map((look) =>
    known.filter(({ row }) => signature(row) === look),
  );
  const most = Math.max(0, ...groups.map((group) => new Set(group.map(({ section }) => section)).size));
  const leading = groups.filter((group) => group.length >= Math.max(1, most * 0.5));
  const floor = Math.min(...leading.map((group) => strength(group[0]!.row)));
  const found = new Map<Row, Section>();
  for (const { row, section } of known)
    if (strength(row) >= floor - 0.35 && !isListed(rows, row, floor) && !repeats(found, row, section, floor))
      found.set(row, section);
  for (const group of leading)
    addUnknown(
      rows,
      group.map(({ row }) => row),
      found,
    );
  joinWrapped(rows, found);
  return found.size > 0 ? found : headingsByLook(rows);
}

/** A heading over two lines is named by both: "CORE" over "COMPETENCIES". */
function joinWrapped(rows: Row[], found: Map<Row, Section>): void {
  for (const row of [...found.keys()]) {
    const above = rows[row.index - 1];
    if (!above || found.get(above) === undefined || signature(above) !== signature(row) || row.gap > 0.4)
      continue;
    const section = sectionOf(`${bareHeading(above.text)} ${bareHeading(row.text)}`);
    if (section) found.set(above, section).set(row, section);
  }
  for (const row of [...found.keys()]) {
    const below = rows[row.index + 1];
    if (!below || found.has(below) || signature(below) !== signature(row) || below.gap > 0.5) continue;
    if (!isShaped(below) || strength(row) < 1) continue;
    const section = sectionOf(`${bareHeading(row.text)} ${bareHeading(below.text)}`);
    if (section) found.set(row, section).set(below, section);
  }
}

/** Where no heading has a known word: short rows of the loudest look of which several stand apart over text. */
function headingsByLook(rows: Row[]): Map<Row, Section> {
  const first = rows.findIndex((row) => row.dates.some((date) => date.range));
  const loud = rows.filter(
    (row) =>
      row.index > 0 &&
      isShaped(row) &&
      (row.line.ruled || row.line.headingLevel || row.gap >= 0.45 || row.size >= 1.12) &&
      strength(row) >= 0.8 &&
      row.index < rows.length - 1,
  );
  const looks = [...new Set(loud.map(signature))]
    .map((look) => loud.filter((row) => signature(row) === look))
    .filter((group) => group.length >= 2 && group.some((row) => row.index < first || first === -1));
  const group = looks.sort((a, b) => strength(b[0]!) - strength(a[0]!) || b.length - a.length)[0] ?? [];
  return new Map(group.map((row) => [row, 'other' as const]));
}

/** Where headings do not stand out, a word for the section one is in already ("Tools" among skills) is part of it. */
function repeats(found: Map<Row, Section>, row: Row, section: Section, floor: number): boolean {
  const last = [...found].at(-1);
  return (
    floor < 0.5 &&
    last !== undefined &&
    last[1] === section &&
    last[0].line.column === row.line.column &&
    row.words.length === 1
  );
}

/** A bare word between others of its kind, where headings do not stand out: part of a list. */
function isListed(rows: Row[], row: Row, floor: number): boolean {
  if (floor >= 0.5 || strength(row) >= 0.5) return false;
  const [before, after] = [rows[row.index - 1], rows[row.index + 1]];
  return (
    row.gap < 0.3 &&
    before?.bullet === undefined &&
    Boolean(before && after) &&
    after!.words.length <= 2 &&
    before!.words.length <= 2
  );
}

function addUnknown(rows: Row[], known: Row[], found: Map<Row, Section>): void {
  const model = known[0]!;
  const apart = known.map(({ gap }) => gap).filter(Number.isFinite);
  const strong = Boolean(
    model.line.headingLevel ||
      model.line.ruled ||
      model.size >= 1.12 ||
      (model.caps && apart.length > 1 && Math.min(...apart) >= 0.9),
  );
  if (!(strong || model.caps) || known.length < (strong ? 1 : 2)) return;
  const first = Math.min(...[...found.keys()].map((row) => row.index));
  const least = Math.min(...apart, 1) * 0.6;
  const look = signature(model);
  const alike = rows.filter(
    (row) =>
      (row.index > first || (strong && row.index > 1 && row.gap >= Math.max(least, 0.5))) &&
      !found.has(row) &&
      isShaped(row) &&
      signature(row) === look &&
      Boolean(row.line.ruled) === Boolean(model.line.ruled) &&
      !found.has(rows[row.index - 1]!) &&
      (strong
        ? row.gap >= least || row.size >= 1.12 || row.line.headingLevel !== undefined
        : !rows[row.index + 1]?.dates.some((date) => date.range)),
  );
  const fitting = alike.filter(
    (row) =>
      (row.line.headingLevel && row.index > first) ||
      (titleScore(row.text) < 2.5 && employerScore(row.text) < 2),
  );
  if (alike.length > known.length * 1.5 + 1 && !model.line.headingLevel) return;
  for (const row of fitting) found.set(row, 'other');
}

/**
 * For a heading that stands in the margin on the same line as its text: how many words of the line it has,
 * else all of them.
 */
export function runInHeading(lines: Line[]): (line: Line) => number {
  const standing = lines.filter(
    (line) => line.words.length <= 5 && !line.bullet && sectionOf(bareHeading(line.text)) !== undefined,
  );
  const named = lines.flatMap((line) => {
    const cut = line.words.findIndex((word, i) => i > 0 && word.tabBefore);
    const known =
      cut >= 1 && cut <= 4 && line.bullet === undefined && sectionOf(bareHeading(spell(line, cut)));
    return known ? [{ line, cut }] : [];
  });
  const loud = named.filter(({ line, cut }) => standsOut(line, cut));
  const like = named.filter(({ line }) => loud.some((other) => sameFace(line, other.line)));
  if (loud.length < 2 || like.length <= standing.length) return (line) => line.words.length;
  const cuts = new Map(like.map(({ line, cut }) => [line, cut]));
  return (line) => cuts.get(line) ?? line.words.length;
}

const spell = (line: Line, count: number) =>
  line.words
    .slice(0, count)
    .map((word) => word.text)
    .join(' ');

/** The first words differ in weight, case or size from what follows the gap. */
function standsOut(line: Line, cut: number): boolean {
  const head = line.words.slice(0, cut);
  const rest = line.words[cut]!;
  const larger = (head[0]!.size ?? 0) > (rest.size ?? 0) * 1.05;
  return larger || isCaps(spell(line, cut)) || (head.every((word) => word.bold) && !rest.bold);
}

const sameFace = (a: Line, b: Line) =>
  Math.abs(a.indent - b.indent) < 2 &&
  a.words[0]!.bold === b.words[0]!.bold &&
  a.words[0]!.size === b.words[0]!.size;
