import type { Line } from '../line.ts';
import type { Loss } from '../result.ts';
import { accentsJoined } from './accents.ts';
import { takeBullets } from './bullets.ts';
import { regionsOf } from './columns.ts';
import { withDrawnMarks } from './dots.ts';
import { inksOf } from './glyphs.ts';
import { restoreLigatures } from './ligatures.ts';
import { linesOf } from './lines.ts';
import { marginHeadings } from './margin-headings.ts';
import type { Glyph, InkedPage, Link } from './page.ts';
import { pageLosses } from './page-losses.ts';
import { baselineRows } from './rows.ts';
import { markRuled } from './ruled.ts';
import { withoutRunning } from './running.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Upright, uprightParts } from './upright.ts';
import { wordsOf } from './words.ts';

/** The lines of a document in reading order, and what was left out of them. */
export interface LaidOut {
  lines: Line[];
  losses: Loss[];
}

/** Glyphs to words to lines to columns to reading order, page after page. */
export function layOut(pages: readonly InkedPage[]): LaidOut {
  const losses: Loss[] = [];
  const looks = new Set<string>();
  const printed = pages.flatMap((page, at) => pageLines(page, at + 1, losses, looks));
  const body = withoutRunning(takeBullets(printed).map(placed), pages);
  return { lines: body.lines, losses: [...losses, ...body.losses] };
}

/** A line as its direction of writing sees it; `part` knows the way back to the page. */
interface UprightLine extends Line {
  part: Upright;
}

function pageLines(page: InkedPage, number: number, losses: Loss[], looks: Set<string>): UprightLine[] {
  const { parts, slanted } = uprightParts({ ...page, glyphs: onPage(page, number, losses) });
  const lost = spelled(slanted);
  if (lost)
    losses.push({ text: lost, reason: `set at a slant on page ${number}, as stamps and watermarks are` });
  return parts.flatMap((part) => partLines(part, number, losses, looks));
}

function partLines(part: Upright, number: number, losses: Loss[], looks: Set<string>): UprightLine[] {
  const rows = baselineRows(inksOf(part.glyphs)).map(accentsJoined);
  const restored = restoreLigatures(rows);
  const words = rows.map(wordsOf);
  losses.push(...pageLosses(words.flat(), restored, number));
  const segments = withDrawnMarks(segmentsOf(words).filter(isWorded), part.dots);
  const { text, before: headings } = marginHeadings(segments, looks);
  const lines: Line[] = [];
  for (const region of regionsOf(text))
    lines.push(...linesOf(region, { page: number, before: lines, headings }));
  const spoken = lines.filter((line) => line.words.length > 0);
  return markRuled(spoken, part.rules).map((line) => ({ ...linked(line, part.links), part }));
}

const isWorded = ({ words }: Segment) => words.some(({ icon }) => !icon);

/** A page of small print has ten thousand; more are a drawing, or an attack on whoever reads them. */
const MAX_GLYPHS = 40_000;

/** Text that stands outside the page is not printed. */
function onPage(page: InkedPage, number: number, losses: Loss[]): Glyph[] {
  const [inside, outside]: [Glyph[], Glyph[]] = [[], []];
  for (const glyph of page.glyphs) (isInside(glyph, page) ? inside : outside).push(glyph);
  const lost = spelled(outside);
  if (lost)
    losses.push({ text: lost, reason: `stands outside page ${number}, or has no size, and is not printed` });
  if (inside.length > MAX_GLYPHS)
    losses.push({
      text: '',
      reason: `page ${number} holds more than ${MAX_GLYPHS} characters; the rest was not read`,
    });
  return inside.slice(0, MAX_GLYPHS);
}

function isInside({ x, y, size, width }: Glyph, page: InkedPage): boolean {
  const isSound = size > 0.1 && size < page.height + page.width && width < page.width * 4 && width >= 0;
  return isSound && x > -size && y > -size && x < page.width + size && y < page.height + size;
}

const spelled = (glyphs: readonly Glyph[]) =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .trim();

/** Gives words the link that lies over their middle. */
function linked(line: Line, links: readonly Link[]): Line {
  if (links.length === 0) return line;
  const words = line.words.map((word) => {
    const x = word.box!.x + word.box!.width / 2;
    const y = word.box!.y + word.box!.height * 0.6;
    const link = links.find(
      ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y - 1 && y <= box.y + box.height + 1,
    );
    return link ? { ...word, href: link.href } : word;
  });
  return { ...line, words };
}

const placed = ({ part, ...line }: UprightLine): Line => ({
  ...line,
  box: part.back(line.box!),
  words: line.words.map((word) => ({ ...word, box: part.back(word.box!) })),
});

/** The lines as plain text, list marks included. */
export const textOf = (lines: readonly Line[]): string =>
  lines.map(({ bullet, text }) => (bullet ? `${bullet} ${text}` : text)).join('\n');
