import type { Layout } from '../document/index.ts';
import { markPlace } from './mark-place.ts';
import { stopsOf } from './stops.ts';
import { attribute as at, element, escapeXml } from './svg.ts';
import { type TextRun, textRunsOf } from './text-runs.ts';
import type { Scan, Seen } from './types.ts';

export interface DrawOptions {
  /** 1-based; the first page says most. */
  page?: number;
  /** Prefix of the ids inside, for several pictures in one document. */
  id?: string;
}

/** The page is paper in both themes, so its colours do not follow them. */
const COLOURS = { paper: '#ffffff', seen: '#1d1c1a', unseen: '#77736b', signal: '#0b6b66' };
const FACE = {
  page: "'Source Serif 4','Source Serif 4 Variable','Source Serif Pro',Georgia,serif",
  mark: "'Source Sans 3','Source Sans 3 Variable','Source Sans Pro',system-ui,sans-serif",
};
const WASH = { faintest: 0.1, strongest: 0.36, bleed: 1.6 };
/** Large enough to be read where the page is shown a third of a screen wide. */
const MARK = { radius: 7.6, size: 10.5, gap: 4 };

/**
 * One page as an SVG picture: its words where they stand, a wash over what was seen, numbers in the order of
 * seeing. Stands alone or inside a page; nothing in it needs a style sheet or a script.
 */
export function drawScan(scan: Scan, layout: Layout, { page = 1, id = 'scan' }: DrawOptions = {}): string {
  const { width, height } = layout.pages[page - 1] ?? { width: 612, height: 792 };
  const seen = scan.seen.filter((run) => run.page === page);
  const densest = Math.max(...scan.seen.map(density), 1);
  const parts = [
    element('title', at({ id: `${id}-title` }), escapeXml(titleOf(scan, page))),
    element('desc', at({ id: `${id}-desc` }), escapeXml(describe(scan, page))),
    element('rect', at({ width, height, fill: COLOURS.paper })),
    ...seen.map((run) => washOf(run, density(run) / densest)),
    element('g', at({ 'font-family': FACE.page }), textRunsOf(scan, layout, page).map(drawRun).join('')),
    marks(scan, layout, page),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    'pointer-events': 'none',
  };
  return element('svg', at(root), parts.join('\n'));
}

/** Milliseconds a word: how strongly the eye rests, whatever the length of the run. */
const density = ({ ms, text }: Seen): number => ms / Math.max(text.split(/\s+/).length, 1);

function washOf({ box }: Seen, strength: number): string {
  const { faintest, strongest, bleed } = WASH;
  const opacity = faintest + (strongest - faintest) * strength;
  return element(
    'rect',
    at({
      x: box.x - bleed,
      y: box.y - bleed / 2,
      width: box.width + 2 * bleed,
      height: box.height + bleed,
      rx: 2,
      fill: COLOURS.signal,
      'fill-opacity': opacity,
    }),
  );
}

function drawRun({ text, x, baseline, width, size, bold, italic, seen }: TextRun): string {
  const style = {
    'font-size': size,
    ...(bold && { 'font-weight': 600 }),
    ...(italic && { 'font-style': 'italic' }),
    fill: seen ? COLOURS.seen : COLOURS.unseen,
  };
  const place = { x, y: baseline, textLength: width, lengthAdjust: 'spacingAndGlyphs' };
  return element('text', at({ ...place, ...style }), escapeXml(text));
}

function marks(scan: Scan, layout: Layout, page: number): string {
  const face = {
    'font-family': FACE.mark,
    'font-size': MARK.size,
    'font-weight': 600,
    'text-anchor': 'middle',
  };
  const drawn = stopsOf(scan).flatMap(({ number, at: run }) => {
    if (run.page !== page) return [];
    const { cx, cy } = markPlace(run.box, layout, page, MARK);
    const disc = element('circle', at({ cx, cy, r: MARK.radius, fill: COLOURS.signal }));
    return [disc, element('text', at({ x: cx, y: cy + MARK.size * 0.34 }), String(number))];
  });
  return element('g', at({ ...face, fill: COLOURS.paper }), drawn.join(''));
}

const titleOf = ({ seconds }: Scan, page: number): string =>
  `What a first reading of ${seconds} seconds rests on${page > 1 ? `, page ${page}` : ''}`;

function describe(scan: Scan, page: number): string {
  const stops = stopsOf(scan).filter(({ at: run }) => run.page === page);
  if (stops.length === 0) return 'Nothing on this page is seen in that time.';
  const told = stops.map(({ number, text, ms }) => `${number}. ${text} (${(ms / 1000).toFixed(1)} s)`);
  return `In the order of seeing: ${told.join('; ')}.`;
}
