import type { Line } from '@throughline/core/reading';
import { chosen } from './inline.ts';
import { childOf, elementsIn, textIn, within, type XmlElement } from './xml.ts';

/** A text box, with what is known of where it stands. Lengths in points. */
export interface TextBox {
  content: XmlElement;
  /** It stands beside the text or over it, not in the line that holds it. */
  floats: boolean;
  x?: number;
  y?: number;
  width?: number;
}

/** A box with more lines than this is a column of its own; fewer are read where they are anchored. */
const COLUMN_LINES = 3;
/** Wider than this, in points, a box is no sidebar: sections set in boxes as wide as the page stay in their order. */
const SIDEBAR = 330;
const EMU = 12_700;

/** The text boxes of a paragraph in reading order, each once: files carry a second copy for old versions of Word. */
export function textBoxes(paragraph: XmlElement): TextBox[] {
  const boxes = boxesIn(paragraph, { floats: false });
  return boxes.every(({ x, y }) => x !== undefined && y !== undefined) ? byPlace(boxes) : boxes;
}

/** Boxes above one another are one column; columns from left to right. */
function byPlace(boxes: TextBox[]): TextBox[] {
  const columns: TextBox[][] = [];
  for (const box of [...boxes].sort((a, b) => a.x! - b.x!)) {
    const beside = columns.find(([first]) => box.x! < first!.x! + (first!.width ?? 36) / 2);
    if (beside) beside.push(box);
    else columns.push([box]);
  }
  return columns.flatMap((column) => column.sort((a, b) => a.y! - b.y!));
}

type Place = Omit<TextBox, 'content'>;

function boxesIn(element: XmlElement, place: Place): TextBox[] {
  return elementsIn(element).flatMap((child): TextBox[] => {
    if (child.name === 'w:txbxContent') return [{ content: child, ...place }];
    if (child.name === 'w:p') return [];
    if (child.name === 'mc:AlternateContent') return boxesIn(chosen(child), place);
    if (child.name === 'wp:anchor') return boxesIn(child, anchoredAt(child));
    if (child.name === 'v:shape' || child.name === 'v:rect') return boxesIn(child, styledAt(child));
    return boxesIn(child, place);
  });
}

function anchoredAt(anchor: XmlElement): Place {
  const offset = (name: string) => {
    const [found] = within(childOf(anchor, name) ?? anchor, new Set(['wp:posOffset']));
    return found && childOf(anchor, name) ? length(textIn(found)) : undefined;
  };
  return {
    floats: true,
    ...known({
      x: offset('wp:positionH'),
      y: offset('wp:positionV'),
      width: length(childOf(anchor, 'wp:extent')?.attributes.cx),
    }),
  };
}

const length = (emu: string | undefined) => (emu && Number.isFinite(+emu) ? +emu / EMU : undefined);

function styledAt({ attributes: { style = '' } }: XmlElement): Place {
  const of = (name: string) => {
    const [, number] =
      new RegExp(`(?:^|;)\\s*${name}:(-?[\\d.]+)(?:pt)?(?:;|$)`).exec(style.slice(0, 2000)) ?? [];
    return number === undefined ? undefined : Number(number);
  };
  const floats = /position:\s*absolute/.test(style);
  return { floats, ...known({ x: of('margin-left'), y: of('margin-top'), width: of('width') }) };
}

const known = (place: Record<'x' | 'y' | 'width', number | undefined>): Partial<Place> =>
  Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));

/** Whether the lines of a box are a sidebar, to be read apart from the text it is anchored in. */
export const isSidebar = ({ floats, width = 0 }: TextBox, lines: Line[]): boolean =>
  floats && lines.length > COLUMN_LINES && width < SIDEBAR;

/**
 * Sets sidebars apart from the flow, each as a column. Why after it: the boxes are anchored anywhere, and what
 * stands before the first heading of the flow must stay its beginning. The box that holds the largest words holds
 * the name, and so comes first; where nearly all stands in boxes, the order of the file is all there is.
 */
export function withSidebars(flow: Line[], sidebars: Line[][]): Line[] {
  if (sidebars.length === 0) return flow;
  const largest = (lines: Line[]) => Math.max(0, ...lines.map(({ size = 0 }) => size));
  const top = sidebars.find((lines) => largest(lines) > largest(flow));
  const others = sidebars.filter((lines) => lines !== top);
  const columns = top ? [top, flow, ...others] : [flow, ...others];
  return columns.flatMap((lines, column) =>
    lines === flow && !top ? lines : lines.map((line) => ({ ...line, column })),
  );
}
