import { type Block, type Document, type Layout, overlaps, type Span } from '../document/index.ts';
import {
  ELSEWHERE,
  FIGURE_ORDER,
  FURTHER_EDUCATION,
  HIGHLIGHT_ORDER,
  LONGEST_GLANCE,
  POSITION_ORDER,
  PULL,
  REST_OF_LINE,
} from './attention.ts';
import type { Draw } from './draw.ts';
import { figuresOf } from './figures.ts';
import { findField } from './find-field.ts';
import { openingOf } from './opening.ts';
import { type PrintedPosition, printedPositions } from './positions.ts';

const RUNNING = new Set<Block['kind']>(['paragraph', 'highlight', 'item']);

/** Everything on the page that may draw a first reader's eye. */
export function drawsOf(document: Document, page: Layout): Draw[] {
  const positions = printedPositions(document);
  return [
    ...headDraws(document),
    ...positions.flatMap(positionDraws),
    ...educationDraws(document),
    ...positions.flatMap((position, index) => highlightDraws(document.text, position, index)),
    ...otherDraws(document),
    ...boldDraws(document, page),
  ];
}

const at = <T>(order: readonly T[], index: number): T => order[Math.min(index, order.length - 1)]!;

function headDraws({ text, blocks, resume }: Document): Draw[] {
  const name =
    spanOfKind(blocks, 'name') ?? findField(text, { start: 0, end: text.length }, resume?.basics?.name);
  const label = spanOfKind(blocks, 'label');
  return [
    ...(name ? [{ as: 'name', span: name, pull: PULL.name } as const] : []),
    ...(label ? [{ as: 'label', span: label, pull: PULL.label } as const] : []),
  ];
}

const spanOfKind = (blocks: Block[], kind: Block['kind']) =>
  blocks.find((block) => block.kind === kind)?.span;

function positionDraws(printed: PrintedPosition, position: number): Draw[] {
  return (['title', 'employer', 'dates'] as const).flatMap((as) => {
    const span = printed[as];
    return span ? [{ as, span, position, pull: PULL[as] * at(POSITION_ORDER, position) }] : [];
  });
}

function educationDraws({ blocks }: Document): Draw[] {
  return blocks
    .filter(({ kind, section }) => section === 'education' && (kind === 'position' || kind === 'item'))
    .map(({ span }, index) => ({
      as: 'education',
      span,
      pull: PULL.education * (index === 0 ? 1 : FURTHER_EDUCATION),
    }));
}

function highlightDraws(text: string, { highlights }: PrintedPosition, position: number): Draw[] {
  return highlights.flatMap((span, highlight) => {
    const share = at(HIGHLIGHT_ORDER.position, position) * at(HIGHLIGHT_ORDER.highlight, highlight);
    return lineDraws(text, span, 'opening', share).map((draw) => ({ ...draw, position }));
  });
}

/** A line's first words, its figures, and what is left of it. */
function lineDraws(text: string, line: Span, as: 'opening' | 'summary', share: number): Draw[] {
  const opening = openingOf(text, line, LONGEST_GLANCE[as]);
  if (!opening) return [];
  const rest = { start: opening.end, end: line.end };
  return [
    { as, line, span: opening, pull: PULL[as] * share },
    ...figuresOf(text, line).map(
      (span, index): Draw => ({
        as: 'number',
        line,
        span,
        pull: PULL.number * share * at(FIGURE_ORDER, index),
      }),
    ),
    { as, line, span: rest, pull: REST_OF_LINE * share, rest: true },
  ];
}

/** Headings, the summary, and lines that belong to no position. */
function otherDraws({ text, blocks }: Document): Draw[] {
  const met = new Map<keyof typeof ELSEWHERE, number>();
  return blocks.flatMap((block): Draw[] => {
    if (block.kind === 'heading') return [{ as: 'heading', span: block.span, pull: PULL.heading }];
    const place = placeOf(block);
    if (!place) return [];
    const index = met.get(place) ?? 0;
    met.set(place, index + 1);
    const share = ELSEWHERE[place] * at(HIGHLIGHT_ORDER.highlight, index);
    return lineDraws(text, block.span, place === 'summary' ? 'summary' : 'opening', share);
  });
}

function placeOf({ kind, section, path }: Block): keyof typeof ELSEWHERE | undefined {
  if (kind === 'paragraph') return section === undefined || section === 'summary' ? 'summary' : 'paragraph';
  if (kind === 'highlight') return path?.startsWith('/work/') ? undefined : 'highlight';
  return kind === 'item' && section !== 'education' ? 'item' : undefined;
}

/** Words set bold within running text: someone wanted them seen. */
function boldDraws({ blocks }: Document, { words }: Layout): Draw[] {
  const running = blocks.filter(({ kind }) => RUNNING.has(kind));
  const bold = words.filter((word) => word.bold && running.some(({ span }) => overlaps(span, word.span)));
  return bold.map(({ span }) => ({ as: 'bold', span, pull: PULL.bold }));
}
