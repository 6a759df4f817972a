import type { Line } from '../line.ts';
import { sectionOf } from './words/headings.ts';

/**
 * Puts a section heading before the line it stands beside, when it was read after that line.
 * *Why*: a heading in the margin may hang a little lower than the first line of its section, and belongs above it
 * all the same.
 */
export function withSideHeadingsFirst(lines: Line[]): Line[] {
  const ordered = [...lines];
  for (let i = 1; i < ordered.length; i++) {
    const [above, line] = [ordered[i - 1]!, ordered[i]!];
    if (!isBeside(line, above) || sectionOf(line.text) === undefined || sectionOf(above.text) !== undefined)
      continue;
    ordered[i - 1] = line;
    ordered[i] = above;
  }
  return ordered;
}

/** Level with the other line for a good part, and clear of it on the left. */
function isBeside(line: Line, other: Line): boolean {
  const [a, b] = [line.box, other.box];
  if (!a || !b || line.page !== other.page || line.bullet || line.words.length > 4) return false;
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared > Math.min(a.height, b.height) * 0.3 && a.x + a.width < b.x;
}
