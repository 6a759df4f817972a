import { groupBy } from './groups.ts';
import type { Glyph, InkedPage, Link, Rule } from './page.ts';

/** Glyphs of one direction of writing, turned so that they run left to right. */
export interface Upright extends InkedPage {
  /** Turns a box back to where it stands on the page. */
  back(box: Rule): Rule;
}

type Quarter = 0 | 1 | 2 | 3;

/** The page as it is read with each direction of writing, the main one first, and text at odd angles. */
export function uprightParts(page: InkedPage): { parts: Upright[]; slanted: Glyph[] } {
  const groups = groupBy(page.glyphs, quarterOf);
  const slanted = groups.get(undefined) ?? [];
  groups.delete(undefined);
  const parts = ([...groups] as [Quarter, Glyph[]][])
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([quarter, glyphs]) => turned(page, quarter, glyphs));
  return { parts, slanted };
}

/** The direction of writing in quarter turns; none for text at another angle. */
function quarterOf({ rotation }: Glyph): Quarter | undefined {
  const turn = rotation / 90;
  const quarters = Math.round(turn);
  return Math.abs(turn - quarters) > 0.06 ? undefined : (((quarters + 4) % 4) as Quarter);
}

function turned(page: InkedPage, quarter: Quarter, glyphs: Glyph[]): Upright {
  if (quarter === 0) return { ...page, glyphs, back: (box) => box };
  const sideways = quarter % 2 === 1;
  const [width, height] = sideways ? [page.height, page.width] : [page.width, page.height];
  const box = (at: Rule) => turnBox(at, quarter, page);
  return {
    width,
    height,
    glyphs: glyphs.map((glyph) => ({ ...glyph, ...turnPoint(glyph, quarter, page) })),
    rules: page.rules.map(box),
    dots: page.dots.map(box),
    links: page.links.map((link): Link => ({ ...link, box: box(link.box) })),
    back: (at) => turnBox(at, ((4 - quarter) % 4) as Quarter, { width, height }),
  };
}

interface Size {
  width: number;
  height: number;
}

/** Where a point goes when the page is turned back by so many quarters. */
function turnPoint({ x, y }: { x: number; y: number }, quarter: Quarter, { width, height }: Size) {
  if (quarter === 1) return { x: y, y: width - x };
  if (quarter === 2) return { x: width - x, y: height - y };
  return quarter === 3 ? { x: height - y, y: x } : { x, y };
}

function turnBox(box: Rule, quarter: Quarter, size: Size): Rule {
  const a = turnPoint(box, quarter, size);
  const b = turnPoint({ x: box.x + box.width, y: box.y + box.height }, quarter, size);
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
