import { type Segment, spelled } from './segments.ts';

/** One printed line of one side. */
type Row = Segment[];

/**
 * Whether text on both sides of a gap stands under headings of one look.
 * *Why* it tells columns: a date or a place beside a title may share its look, and has no text of its own below it.
 */
export function headedAlike(left: Row[], right: Row[]): boolean {
  const [lefts, rights] = [headingLooks(left), headingLooks(right)];
  const shared = rights.filter((look) => lefts.includes(look));
  return shared.length >= 2 && rights.length - shared.length <= shared.length;
}

/** The looks of lines that are louder than the text that follows them at once. */
function headingLooks(rows: Row[]): string[] {
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    const [first] = row;
    if (!next || row.length > 1 || next[0]!.y - first!.y > first!.size * 3) return [];
    return isNamed(spelled(first!)) && isLouder(first!, next[0]!) ? [look(first!)] : [];
  });
}

/** A few words, and neither a date nor a number among them. */
const isNamed = (text: string) => !/\d/.test(text) && /\p{L}{3}/u.test(text) && text.split(' ').length <= 5;

const isBold = ({ words }: Segment) => words.every(({ bold }) => bold);
const isCapital = (segment: Segment) => spelled(segment) === spelled(segment).toUpperCase();

/** Set off from the next line, which is text: dates below a place would make it an entry's second cell. */
function isLouder(line: Segment, next: Segment): boolean {
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(spelled(next)) && next.words.length <= 6) return false;
  if (line.size > next.size * 1.05) return true;
  const [bold, capital] = [isBold(line) && !isBold(next), isCapital(line) && !isCapital(next)];
  return line.size > next.size * 0.95 && (bold || capital);
}

const look = (line: Segment) =>
  [Math.round(line.size * 2), isBold(line) ? 'bold' : '', isCapital(line) ? 'capital' : ''].join('|');
