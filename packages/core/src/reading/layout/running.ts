import type { Line } from '../line.ts';
import type { Loss } from '../result.ts';
import { groupBy } from './groups.ts';

/** Lines from the edge of a page that may be a running head or foot. */
const EDGE_LINES = 3;
const PAGE_NUMBER = /^\W*(page|seite|p\.|pg\.?)?\s*\d{1,3}\s*((of|\/|von|sur|de|-|–)\s*\d{1,3})?\W*$/i;
const CONTACT = /@|https?:|www\.|\+?\d[\d ().-]{7,}/;

/**
 * Sets aside what the page repeats and nobody reads twice: page numbers, running heads and feet. The first
 * of a repeated head stays where it is; of a foot only contact details stay, at the end.
 */
export function withoutRunning(
  lines: readonly Line[],
  pages: readonly { height: number }[],
): { lines: Line[]; losses: Loss[] } {
  const edges = new Map(pages.flatMap(({ height }, at) => [...edgeLines(lines, at + 1, height)]));
  const groups = groupBy(edges.keys(), (line) => `${edges.get(line)}|${likeness(line)}`);
  const dropped = new Set<Line>();
  const moved: Line[] = [];
  for (const group of groups.values()) {
    const repeated = new Set(group.map(({ page }) => page)).size > 1;
    const numbered = new Set(group.map(({ text }) => text)).size > 1;
    for (const [at, line] of group.entries()) {
      const foot = edges.get(line) === 'foot';
      const number = isPageNumber(line, pages);
      if (!number && !(repeated && isOutside(line, pages))) continue;
      if (!number && !foot && at === 0 && !numbered) continue;
      dropped.add(line);
      if (foot && at === 0 && !number && CONTACT.test(line.text)) moved.push(line);
    }
  }
  return {
    lines: [...lines.filter((line) => !dropped.has(line)), ...moved],
    losses: lines
      .filter((line) => dropped.has(line) && !moved.includes(line))
      .map(({ text, page }) => ({ text, reason: `repeated at the edge of page ${page}, or its number` })),
  };
}

/** The first and last lines of a page, by where they stand; the only lines of a page are its text. */
function* edgeLines(
  lines: readonly Line[],
  page: number,
  height: number,
): Generator<[Line, 'head' | 'foot']> {
  const own = lines.filter((line) => line.page === page).sort((a, b) => a.box!.y - b.box!.y);
  if (own.length < 2) return;
  for (const line of new Set([...own.slice(0, EDGE_LINES), ...own.slice(-EDGE_LINES)]))
    yield [line, line.box!.y < height / 2 ? 'head' : 'foot'];
}

/** Lines are alike when they stand at the same height and differ in digits only. */
const likeness = ({ text, box }: Line) => `${Math.round(box!.y / 4)}|${text.replace(/\d+/g, '0')}`;

/** Repeated text is running only where running text is set: in the outer eighth of the page. */
function isOutside({ box, page }: Line, pages: readonly { height: number }[]): boolean {
  const { height } = pages[page! - 1]!;
  return box!.y < height * 0.125 || box!.y > height * 0.875;
}

const isPageNumber = (line: Line, pages: readonly { height: number }[]) =>
  PAGE_NUMBER.test(line.text) &&
  line.bullet === undefined &&
  isOutside(line, pages) &&
  namesPage(line, pages.length);

/** A number at the edge counts when it can be a page of this document, or stands all alone. */
function namesPage({ text, page }: Line, count: number): boolean {
  const numbers = text.match(/\d+/g)!.map(Number);
  if (numbers.length === 2) return numbers[0]! <= numbers[1]! && numbers[1]! >= count;
  return numbers[0] === page || /^\d{1,2}$/.test(text);
}
