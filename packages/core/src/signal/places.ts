import type { Block, Document, ResumePosition, Span } from '../document/index.ts';
import type { SignalContext } from './types.ts';

/** A position of a résumé with the highlights that stand under it. */
export interface PositionPlace {
  position: ResumePosition;
  /** The block that carries title, employer and dates, where it is known. */
  head?: Block;
  highlights: Block[];
  /** Whether it is the one held now. */
  current: boolean;
}

/** The work positions in the order of the page. */
export function positionsOf({ resume, blocks }: Document, today?: string): PositionPlace[] {
  const known = POSITIONS.get(blocks);
  if (known && known.today === today && known.resume === resume) return known.places;
  const places = (resume?.work ?? []).map(
    (position): PositionPlace => ({ position, highlights: [], current: isCurrent(position, today) }),
  );
  for (const block of blocks) {
    const place = places[Number(/^\/work\/(\d+)(?:\/|$)/.exec(block.path ?? '')?.[1] ?? -1)];
    if (block.kind === 'highlight') place?.highlights.push(block);
    if (block.kind === 'position' && place) place.head ??= block;
  }
  POSITIONS.set(blocks, { places, resume, today });
  return places;
}

/** Looked up once per document, however many rules ask: by the identity of its blocks, which nobody changes. */
const POSITIONS = new WeakMap<
  readonly Block[],
  { places: PositionPlace[]; resume: Document['resume']; today: string | undefined }
>();
const HIGHLIGHTS = new WeakMap<readonly Block[], Block[]>();
const PROSE = new WeakMap<readonly Block[], Block[]>();

function selected(
  blocks: Block[],
  kept: WeakMap<readonly Block[], Block[]>,
  is: (block: Block) => boolean,
): Block[] {
  const known = kept.get(blocks) ?? blocks.filter(is);
  kept.set(blocks, known);
  return known;
}

const isCurrent = ({ startDate, endDate }: ResumePosition, today?: string): boolean =>
  endDate === undefined
    ? startDate !== undefined
    : today !== undefined && endDate > today.slice(0, endDate.length);

/** The highlights a rule about single lines reads: those of work, projects and volunteering, or every line given. */
export const highlightsOf = ({ blocks }: Pick<Document, 'blocks'>): Block[] =>
  selected(blocks, HIGHLIGHTS, isHighlight);

const isHighlight = ({ kind, section }: Block): boolean =>
  kind === 'highlight' && (section === undefined || /^(?:work|projects|volunteer)$/.test(section));

/** Running text in the writer's own voice: label, summary, letters, and the highlights. */
export const proseOf = ({ blocks }: Pick<Document, 'blocks'>): Block[] =>
  selected(
    blocks,
    PROSE,
    (block) =>
      (block.kind === 'paragraph' && !/^(?:references|publications|education)$/.test(block.section ?? '')) ||
      block.kind === 'label' ||
      isHighlight(block),
  );

/** Where a pattern stands inside a block; line breaks inside a sentence count as spaces when the pattern says `\s`. */
export function findIn(
  text: string,
  { span }: { span: Span },
  pattern: RegExp,
): { span: Span; match: RegExpMatchArray }[] {
  const words = text.slice(span.start, span.end);
  // Most blocks hold nothing of what a rule looks for: that is said without building anything.
  if (!pattern.global && !pattern.test(words)) return [];
  const global = pattern.global ? pattern : globalOf(pattern);
  return [...words.matchAll(global)].map((match) => ({
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
    match,
  }));
}

const GLOBAL = new WeakMap<RegExp, RegExp>();

function globalOf(pattern: RegExp): RegExp {
  const known = GLOBAL.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  GLOBAL.set(pattern, known);
  return known;
}

/** A part of a block, cut where the words begin and end. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

/** What stands highest and speaks for the whole: the name, else the first block, else the first line. */
export function topOf({ blocks, text }: Pick<SignalContext, 'blocks' | 'text'>): Span {
  const block =
    blocks.find(({ kind }) => kind === 'label') ?? blocks.find(({ kind }) => kind === 'name') ?? blocks[0];
  return trimmed(
    text,
    block?.span ?? { start: 0, end: text.indexOf('\n') === -1 ? text.length : text.indexOf('\n') },
  );
}

/** The text of the summary: its paragraphs, or of a small channel all of it. */
export const summaryBlocks = ({ blocks, document }: Pick<SignalContext, 'blocks' | 'document'>): Block[] =>
  document.channel === 'resume'
    ? blocks.filter(
        ({ kind, section }) =>
          section === 'summary' && (kind === 'paragraph' || kind === 'highlight' || kind === 'item'),
      )
    : blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'label');
