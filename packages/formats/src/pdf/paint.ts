import type { Canvas, OperatorList, Painted } from './canvas.ts';
import { describeFont, type FontInfo } from './fonts.ts';
import { type GraphicsState, initialState, luminanceOf, type Pen, penAtOrigin } from './graphics-state.ts';
import { type Matrix, multiply, toMatrix } from './matrix.ts';
import {
  aroundAll,
  asRule,
  boxOf,
  type Extent,
  holds,
  isCurved,
  isDot,
  meet,
  pathExtents,
  unitExtent,
} from './shapes.ts';
import { type ShownGlyph, showText } from './show-text.ts';

type Operator = (canvas: Canvas, args: readonly unknown[]) => void;

const STROKES = new Set(['stroke', 'closeStroke']);
const FILLS = new Set([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);

const set =
  <Key extends keyof GraphicsState>(key: Key, of = (value: GraphicsState[Key]) => value): Operator =>
  (canvas, [value]) => {
    canvas.state = { ...canvas.state, [key]: of(value as never) };
  };

const moveTo = (pen: Pen, dx: number, dy: number): Pen => {
  const lineX = pen.lineX + dx;
  const lineY = pen.lineY + dy;
  return { ...pen, lineX, lineY, x: lineX, y: lineY };
};

const save: Operator = (canvas) => {
  canvas.stack.push(canvas.state);
};

const restore: Operator = (canvas) => {
  canvas.state = canvas.stack.pop() ?? canvas.state;
};

const transform = (canvas: Canvas, value: unknown): void => {
  const matrix = toMatrix(value);
  if (matrix) canvas.state = { ...canvas.state, ctm: multiply(canvas.state.ctm, matrix) };
};

const image: Operator = (canvas) => {
  canvas.backdrops.push({ ...unitExtent(canvas.state.ctm), luminance: undefined });
};

const willClip: Operator = (canvas) => {
  canvas.clips = true;
};

/** Only what moves, sizes or hides text, or draws lines, matters to reading. */
const OPERATORS: Record<string, Operator> = {
  save,
  restore,
  transform: (canvas, args) => transform(canvas, args),
  paintFormXObjectBegin: (canvas, args) => {
    save(canvas, args);
    transform(canvas, args[0]);
  },
  paintFormXObjectEnd: restore,
  setFont: (canvas, [id, size]) => {
    canvas.state = { ...canvas.state, font: canvas.fontNamed(id as string), fontSize: size as number };
  },
  setCharSpacing: set('charSpacing'),
  setWordSpacing: set('wordSpacing'),
  setHScale: set('hScale', (percent) => percent / 100),
  setLeading: set('leading', (leading) => -leading),
  setTextRise: set('rise'),
  setTextRenderingMode: set('renderingMode'),
  setFillRGBColor: set('luminance', (colour) => luminanceOf(colour)),
  setFillColorN: set('luminance', () => undefined),
  setFillTransparent: set('luminance', () => undefined),
  setGState: (canvas, [settings]) => {
    for (const [key, value] of (settings ?? []) as [string, unknown][]) {
      if (key === 'ca' && typeof value === 'number') canvas.state = { ...canvas.state, alpha: value };
      if (key === 'Font' && Array.isArray(value))
        canvas.state = { ...canvas.state, font: canvas.fontNamed(value[0]), fontSize: value[1] };
    }
  },
  beginText: (canvas) => {
    canvas.pen = penAtOrigin();
  },
  setTextMatrix: (canvas, args) => {
    canvas.pen = penAtOrigin(toMatrix(args.length >= 6 ? args : args[0]));
  },
  moveText: (canvas, [dx, dy]) => {
    canvas.pen = moveTo(canvas.pen, Number(dx), Number(dy));
  },
  setLeadingMoveText: (canvas, [dx, dy]) => {
    canvas.state = { ...canvas.state, leading: Number(dy) };
    canvas.pen = moveTo(canvas.pen, Number(dx), Number(dy));
  },
  nextLine: (canvas) => {
    canvas.pen = moveTo(canvas.pen, 0, canvas.state.leading);
  },
  clip: willClip,
  eoClip: willClip,
  showText: (canvas, [glyphs]) => showText(canvas, (glyphs ?? []) as (ShownGlyph | number)[]),
  paintImageXObject: image,
  paintInlineImageXObject: image,
  paintImageMaskXObject: image,
};

/** Drawings of tens of thousands of shapes are pictures; what they hold is not looked at. */
const MAX_SHAPES = 5000;

/** Follows a page's operators and says where each glyph and line ends up, as seen through `viewport`. */
export function paint(
  list: OperatorList,
  names: ReadonlyMap<number, string>,
  viewport: Matrix,
  loadFont: (id: string) => unknown,
): Painted {
  const fonts = new Map<string, FontInfo>();
  const canvas: Canvas = {
    state: initialState(viewport),
    stack: [],
    pen: penAtOrigin(),
    glyphs: [],
    rules: [],
    dots: [],
    outlines: [],
    backdrops: [],
    clips: false,
    shapes: 0,
    fontNamed(id) {
      const font = fonts.get(id) ?? describeFont(loadFont(id) as never);
      fonts.set(id, font);
      return font;
    },
  };
  for (let at = 0; at < list.fnArray.length; at++) {
    const name = names.get(list.fnArray[at]!) ?? '';
    const args = (list.argsArray[at] ?? []) as unknown[];
    if (name === 'constructPath') construct(canvas, args, names);
    else OPERATORS[name]?.(canvas, args);
  }
  return canvas;
}

function construct(
  canvas: Canvas,
  [operator, paths]: readonly unknown[],
  names: ReadonlyMap<number, string>,
): void {
  const name = names.get(operator as number) ?? '';
  const path = (paths as ArrayLike<number>[] | undefined)?.[0];
  if (!path || canvas.shapes++ > MAX_SHAPES) return;
  const filled = FILLS.has(name);
  if (filled || STROKES.has(name)) draw(canvas, path, filled);
  if (canvas.clips) clipTo(canvas, path);
}

function draw(canvas: Canvas, path: ArrayLike<number>, filled: boolean): void {
  const { ctm, luminance, clip } = canvas.state;
  const extents = pathExtents(path, ctm, !filled);
  for (const whole of extents) {
    const extent = clip ? meet(whole, clip) : whole;
    if (!extent) continue;
    const rule = asRule(extent);
    if (rule) canvas.rules.push(rule);
    else if (isDot(extent)) canvas.dots.push(boxOf(extent));
    else if (filled && !isFrame(whole, extents)) canvas.backdrops.push({ ...extent, luminance });
  }
  if (filled && isCurved(path)) canvas.outlines.push(...pathExtents(path, ctm, false));
}

/** Parts of a path beyond which it is a drawing, and not looked into. */
const MAX_PARTS = 50;

/** One of two edges, one in the other: what lies inside is not seen against it. */
const isFrame = (edge: Extent, parts: readonly Extent[]) =>
  parts.length <= MAX_PARTS && parts.some((other) => holds(edge, other) || holds(other, edge));

function clipTo(canvas: Canvas, path: ArrayLike<number>): void {
  const { ctm, clip } = canvas.state;
  const extents = pathExtents(path, ctm, false);
  canvas.clips = false;
  if (extents.length === 0) return;
  const bounds = aroundAll(extents);
  canvas.state = {
    ...canvas.state,
    clip: (clip ? meet(clip, bounds) : bounds) ?? { ...bounds, right: bounds.left },
  };
}
