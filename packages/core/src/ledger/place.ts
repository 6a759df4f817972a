import type { Block, Document, Span } from '../document/index.ts';
import type { ClaimOrigin } from './types.ts';

/** Names places of one document by the pointers of its résumé. */
export interface Places {
  /** A field's value, and of it only a part where one is given. */
  field(path: string, value: string, part?: Span): ClaimOrigin;
  /** A date, which is printed otherwise than it is kept; the `last` of two dates of an entry is its end. */
  date(path: string, value: string, last: boolean): ClaimOrigin;
}

const MONTH =
  '(?:jan|ene|gen|feb|fév|fev|mar|mär|mrt|apr|avr|abr|may|mai|maj|mag|mei|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic)\\p{L}*';
const DATE = new RegExp(
  `(?:(?<!\\p{L})${MONTH}\\.?,?\\s+(?:de\\s+)?(?:\\d{1,2},?\\s+)?|\\d{1,2}\\s?[./-]\\s?)?(?:19|20)\\d{2}(?:-\\d{2})?(?:-\\d{2})?`,
  'giu',
);

/** The places of a document; looking one up costs a look into one block. */
export function placesIn(source: string, { text, blocks }: Document): Places {
  const byPath = new Map<string, Block>();
  for (const block of blocks)
    if (block.path !== undefined && !byPath.has(block.path)) byPath.set(block.path, block);
  const blockOf = (path: string): Block | undefined => {
    for (let at = path; at; at = at.slice(0, at.lastIndexOf('/'))) {
      const block = byPath.get(at);
      if (block) return block;
    }
    return undefined;
  };
  return {
    field(path, value, part) {
      const words = part ? value.slice(part.start, part.end) : value;
      const block = blockOf(path);
      const span = block && (printedAt(text, block.span, words) ?? (part ? undefined : block.span));
      return { source, path, text: words, ...(span && { span }), ...(part && { part }) };
    },
    date(path, value, last) {
      const block = blockOf(path);
      const printed = block
        ? [...text.slice(block.span.start, block.span.end).matchAll(DATE)].filter(([words]) =>
            words.includes(value.slice(0, 4)),
          )
        : [];
      const found = last ? printed.at(-1) : printed[0];
      const start = found && block!.span.start + found.index;
      const span = start === undefined ? block?.span : { start, end: start + found![0].length };
      return { source, path, text: value, ...(span && { span }) };
    },
  };
}

/** Where words are printed within a stretch of text, whatever white space parts them. */
function printedAt(text: string, { start, end }: Span, words: string): Span | undefined {
  const within = text.slice(start, end);
  const plain = within.indexOf(words);
  if (plain !== -1) return { start: start + plain, end: start + plain + words.length };
  const pieces = words.match(/\S+/g);
  if (!pieces) return undefined;
  const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s•·*-]+');
  const found = new RegExp(pattern, 'iu').exec(within);
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

/** A part of an origin, by offsets into its words. */
export function partOf(origin: ClaimOrigin, { start, end }: Span): ClaimOrigin {
  const text = origin.text.slice(start, end);
  const from = origin.part?.start ?? 0;
  return {
    source: origin.source,
    path: origin.path,
    text,
    part: { start: from + start, end: from + end },
    ...(origin.span && { span: partOfSpan(origin, { start, end }) }),
  };
}

/** Exact where the words are printed as the field has them; else as near as the printed length says. */
function partOfSpan({ span, text }: ClaimOrigin, { start, end }: Span): Span {
  const printed = span!.end - span!.start;
  if (printed === text.length) return { start: span!.start + start, end: span!.start + end };
  const shift = Math.max(0, printed - text.length);
  return {
    start: Math.min(span!.end, span!.start + start),
    end: Math.min(span!.end, span!.start + end + shift),
  };
}
