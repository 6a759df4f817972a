import { groupBy } from './groups.ts';
import { headedAlike } from './headed-alike.ts';
import { median, sum } from './numbers.ts';
import { bottomOf, isMarked, level, type Segment, spelled, topOf, wordCount } from './segments.ts';

/** One printed line of one side. */
type Row = Segment[];

/**
 * Whether text left and right of a gap are columns that are read one after the other, or cells of the same
 * lines: a title and its date, a label and its values.
 *
 * *Why* by evidence: the gap itself looks the same in both. Columns keep their own rhythm, or carry running
 * text on both sides; cells stand level with what they belong to and hold a few words.
 */
export function standApart(left: Segment[], right: Segment[]): boolean {
  const sides = [rowsOf(left), rowsOf(right)].sort((a, b) => a.length - b.length) as [Row[], Row[]];
  const [few, many] = sides;
  if (few.length < 3) return besideTitle(left, right);
  if (headedAlike(rowsOf(left), rowsOf(right))) return true;
  if (
    areLabels(few, many) ||
    areRepeated(few) ||
    areDates(few, many) ||
    takeTurns(rowsOf(left), rowsOf(right))
  )
    return false;
  const apart = 1 - levelShare(few, many);
  if (apart > 0.34 && few.length * apart >= 2 && density(few) > 0.35) return true;
  if (apart > 0.24 && few.length >= 8 && density(few) > 0.5) return true;
  if (few.length < 4) return false;
  if (isRunning(few) && isRunning(many)) return true;
  if (standsBesideText(few, many) || isSolid(few, many)) return true;
  return discordant(few, many) >= Math.max(2, few.length * 0.15) && few.length >= 6;
}

/** Rows of one side, top to bottom. */
function rowsOf(segments: Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && level(row[0]!, segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

const partner = (row: Row, others: Row[]) =>
  others.find((other) => row.some((a) => other.some((b) => level(a, b))));

const levelShare = (few: Row[], many: Row[]) => few.filter((row) => partner(row, many)).length / few.length;

/** Headings or dates in the margin: few words, far between, each stack beginning level with what it labels. */
function areLabels(few: Row[], many: Row[]): boolean {
  const heads = stackHeads(few);
  const isSparse = few.length < many.length * 0.5 && wordCount(few.flat()) < few.length * 4;
  if (!isSparse || heads.length < 2) return false;
  const isScattered = few.length <= heads.length * 1.7 && density(few) < 0.45;
  return levelShare(heads, many) >= 0.8 || (isScattered && heads.length >= 3);
}

/** Few lines on the right come between those on the left, as centred headings do below short lines: one column. */
function takeTurns(left: Row[], right: Row[]): boolean {
  if (right.length > left.length) return false;
  const apart = right.filter((row) => !partner(row, left));
  const isBeside = ([a]: Row) => left.some(([b]) => topOf(a!) < bottomOf(b!) && topOf(b!) < bottomOf(a!));
  return apart.length >= 2 && apart.length * 2 >= right.length && !apart.some(isBeside);
}

/** The same few words again and again name what stands beside them, as the labels of a form do. */
function areRepeated(rows: Row[]): boolean {
  const texts = groupBy(rows, (row) => row.map(spelled).join(' '));
  const again = [...texts].filter(([text, same]) => same.length > 1 && /^\D{1,40}$/.test(text));
  return again.length >= 2 && sum(again.map(([, same]) => same.length)) * 2 > rows.length;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Dates beside their entries: each stands level with a line that begins something, and the other side has none. */
function areDates(few: Row[], many: Row[]): boolean {
  const isDate = (row: Row) => {
    const text = row.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
    return (
      YEAR.test(text) && wordCount(row) <= 6 && /\d\s*[-–—]|[-–—]\s*\d|^\D{0,10}(?:19|20)\d\d$/.test(text)
    );
  };
  const runOn = runOnOf(many);
  const dated = few.filter(isDate);
  const beside = dated.filter((row) => {
    const other = partner(row, many);
    return other && !isMarked(other[0]!) && !runOn.includes(other);
  });
  return dated.length >= 2 && beside.length === dated.length && !many.some(isDate);
}

/** The first of each stack of close lines: a heading or a date in the margin may wrap at its own leading. */
function stackHeads(rows: Row[]): Row[] {
  return rows.filter((row, at) => at === 0 || row[0]!.y - rows[at - 1]![0]!.y > row[0]!.size * 1.6);
}

/** Several lines of several words: text that is read on, not looked up. */
function isRunning(rows: Row[]): boolean {
  const words = rows.map(wordCount);
  return median(words) >= 4 && words.filter((count) => count >= 6).length >= 2;
}

/** Two texts that wrap on the same printed lines: cells of one line do not both go on below. */
export function runSideBySide(left: Segment[], right: Segment[]): boolean {
  const [a, b] = [rowsOf(left), rowsOf(right)];
  if (a.length < 3 || b.length < 3) return false;
  const lines = runOnOf(b);
  return runOnOf(a).some((row) => partner(row, lines));
}

/** Lines of running text that go on from the one above. */
function runOnOf(rows: Row[]): Row[] {
  const left = Math.min(...rows.flat().map((segment) => segment.left));
  const full = left + 0.8 * (Math.max(...rows.flat().map(({ right }) => right)) - left);
  return rows.filter(
    (row, at) => at > 0 && wordCount(rows[at - 1]!) >= 4 && continues(rows[at - 1]![0]!, row[0]!, full),
  );
}

/**
 * Lines that stand level with the middle of paragraphs: a column set on the same line grid, the surer when its
 * stacks are long. Labels and dates stand level with beginnings.
 */
function standsBesideText(few: Row[], many: Row[]): boolean {
  const runOn = runOnOf(many);
  const beside = few.filter((row) => partner(row, runOn)).length;
  const isStacked = few.length / stackHeads(few).length >= 3.5;
  return beside >= Math.max(isStacked ? 2 : 3, few.length * (isStacked ? 0.15 : 0.25));
}

/** One long unbroken stack beside paragraphs that go on below it: a side column on the same line grid, no labels. */
function isSolid(few: Row[], many: Row[]): boolean {
  if (few.length < 8 || many.length < few.length * 1.5 || stackHeads(few).length > 2) return false;
  const lines = runOnOf(many);
  const lone = few.slice(0, -1).filter((row) => !partner(row, many)).length;
  return lone + few.filter((row) => partner(row, lines)).length >= 1 && lines.length >= 3;
}

/** Whether a line goes on where the one above it, which fills the column, leaves off. */
function continues(above: Segment, line: Segment, full: number): boolean {
  const start = above.words[isMarked(above) ? 1 : 0]?.left ?? above.left;
  return above.right > full && Math.abs(start - line.left) < 2 && line.y - above.y < line.size * 1.8;
}

/** Level rows whose sizes do not go together: cells of lines are set alike throughout, columns need not be. */
function discordant(few: Row[], many: Row[]): number {
  const ratios = few.flatMap((row) => {
    const other = partner(row, many);
    return other ? [row[0]!.size / other[0]!.size] : [];
  });
  const usual = median(ratios);
  return ratios.filter((ratio) => Math.abs(ratio / usual - 1) > 0.08).length;
}

/** How much of the height between its first and last line a side fills: a column runs on, cells are sparse. */
function density(rows: Row[]): number {
  const [first, last] = [rows[0]![0]!, rows.at(-1)![0]!];
  const leading = 1.8 * median(rows.map((row) => row[0]!.size));
  return (rows.length * leading) / (last.y - first.y + leading);
}

/** A name in large type, perhaps with a line below it, beside several small lines that are not level with it. */
export function besideTitle(left: Segment[], right: Segment[]): boolean {
  const [a, b] = [rowsOf(left), rowsOf(right)];
  return isTitleBeside(a, b) || isTitleBeside(b, a);
}

function isTitleBeside(named: Row[], others: Row[]): boolean {
  const usual = median(others.map((row) => row[0]!.size));
  if (named.length > 3 || others.length < 2 || !named.some((row) => row[0]!.size > usual * 1.4)) return false;
  const edge = (rows: Row[]) => [topOf(rows[0]![0]!), bottomOf(rows.at(-1)![0]!)] as const;
  const [[top, bottom], [start, end]] = [edge(named), edge(others)];
  const shared = Math.min(bottom, end) - Math.max(top, start);
  return shared > 0.4 * Math.min(bottom - top, end - start) && levelShare(others, named) < 0.7;
}
