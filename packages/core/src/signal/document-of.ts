import type { Block, BlockKind, Channel, Document, Section, Span } from '../document/index.ts';

/** A text of any channel but the résumé, cut into blocks the way that channel is read. */
export function documentOf(text: string, channel: Channel): Document {
  return { channel, text, blocks: blocksOf(text, channel) };
}

function blocksOf(text: string, channel: Channel): Block[] {
  switch (channel) {
    case 'highlights':
      return lines(text).map((span) => block('highlight', span, 'work'));
    case 'headline':
      return paragraphs(text).map((span) => block('label', span, 'summary'));
    case 'about':
    case 'summary':
    case 'pitch':
      return paragraphs(text).map((span) => block('paragraph', span, 'summary'));
    default:
      return paragraphs(text).map((span) => block(isHeading(text, span) ? 'heading' : 'paragraph', span));
  }
}

const block = (kind: BlockKind, span: Span, section?: Section): Block => ({
  kind,
  span,
  ...(section && { section }),
});

const isHeading = (text: string, span: Span): boolean =>
  /^#{1,6}\s/.test(text.slice(span.start, span.start + 8));

/** Every line that holds a word, without its bullet. */
const lines = (text: string): Span[] =>
  [...text.matchAll(/^[^\S\n]*(?:[-*•·▪◦‣–—]|\d{1,2}[.)])?[^\S\n]*(?=\S)(?<line>[^\n]*\S)/gmu)].map(
    (match) => {
      const end = match.index + match[0].length;
      return { start: end - match.groups!.line!.length, end };
    },
  );

const paragraphs = (text: string): Span[] =>
  [...text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
