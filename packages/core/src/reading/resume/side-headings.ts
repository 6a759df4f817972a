import type { Line } from '../line.ts';
import { sectionOf } from './words/headings.ts';

/** White space, in lines, that parts one block of text from the next. */
const BLOCK_GAP = 0.65;

/**
 * Puts a section heading in the margin before the block of text it stands beside.
 * *Why*: such a heading may hang lower than the first line of its section, or stand level with its middle, and
 * belongs above it all the same.
 */
export function withSideHeadingsFirst(lines: Line[]): Line[] {
  const ordered = [...lines];
  for (let i = 1; i < ordered.length; i++) {
    const heading = ordered[i]!;
    if (!isMarginHeading(heading)) continue;
    let to = i;
    while (to > 0 && runsPast(ordered[to - 1]!, to === i ? ordered[i + 1] : ordered[to], heading)) to--;
    if (to === i) continue;
    ordered.splice(i, 1);
    ordered.splice(to, 0, heading);
  }
  return ordered;
}

const isMarginHeading = (line: Line) =>
  Boolean(line.box) &&
  line.bullet === undefined &&
  line.words.length <= 4 &&
  sectionOf(line.text) !== undefined;

/** Text right of the heading that reaches down past its top, or that goes on below it without a break. */
function runsPast(above: Line, below: Line | undefined, heading: Line): boolean {
  const [a, h] = [above.box, heading.box!];
  if (!a || above.page !== heading.page || a.x <= h.x + h.width || sectionOf(above.text)) return false;
  if (a.y + a.height > h.y + h.height * 0.3) return true;
  const b = below?.box;
  if (!b || below.page !== heading.page || b.x <= h.x + h.width) return false;
  return b.y - (a.y + a.height) < a.height * BLOCK_GAP && h.y - a.y < a.height * 4;
}
