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
  const within = (kind: Block['kind'], index: number) =>
    blocks.filter(
      (block) => block.kind === kind && block.path?.match(/^\/work\/(\d+)(?:\/|$)/)?.[1] === String(index),
    );
  return (resume?.work ?? []).map((position, index) => {
    const head = within('position', index)[0];
    return {
      position,
      ...(head && { head }),
      highlights: within('highlight', index),
      current: isCurrent(position, today),
    };
  });
}

const isCurrent = ({ startDate, endDate }: ResumePosition, today?: string): boolean =>
  endDate === undefined
    ? startDate !== undefined
    : today !== undefined && endDate > today.slice(0, endDate.length);

/** The highlights a rule about single lines reads: those of work, projects and volunteering, or every line given. */
export const highlightsOf = ({ blocks }: Pick<Document, 'blocks'>): Block[] =>
  blocks.filter(
    ({ kind, section }) =>
      kind === 'highlight' && (section === undefined || /^(?:work|projects|volunteer)$/.test(section)),
  );

/** Running text in the writer's own voice: label, summary, letters, and the highlights. */
export const proseOf = ({ blocks }: Pick<Document, 'blocks'>): Block[] =>
  blocks.filter(
    (block) =>
      (block.kind === 'paragraph' && !/^(?:references|publications|education)$/.test(block.section ?? '')) ||
      block.kind === 'label' ||
      highlightsOf({ blocks: [block] }).length > 0,
  );

/** Where a pattern stands inside a block; line breaks inside a sentence count as spaces when the pattern says `\s`. */
export function findIn(
  text: string,
  { span }: { span: Span },
  pattern: RegExp,
): { span: Span; match: RegExpMatchArray }[] {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return [...text.slice(span.start, span.end).matchAll(global)].map((match) => ({
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
    match,
  }));
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
