import type { Span } from '@throughline/core/document';
import type { ResumeReading } from '@throughline/core/reading';
import { escapeHtml } from './escape.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A piece of the document with what a person can do there. */
export interface Region extends Piece {
  /** Stands in the page's addresses: fields lead here. */
  id: string;
  /** How it is marked: read and sure, read and doubtful, lost, or taken for nothing but the document's frame. */
  state: 'sure' | 'doubtful' | 'lost' | 'frame';
  /** Number of the printed line it stands in. */
  line?: number;
}

type Read = Pick<ResumeReading, 'text' | 'origins' | 'losses'>;

/** The address of a field on the page: its path, spelled so that it can be an id. */
export const idOf = (path: string): string => encodeURI(path).replaceAll("'", '%27');

export const lossId = (loss: number): string => `loss-${loss}`;

/**
 * The pieces of a document as regions, in order; `doubtful` holds the paths a person should look at, `lines` the
 * printed lines that something can be made of.
 */
export function regionsOf(
  reading: Read,
  doubtful: ReadonlySet<string>,
  lines: readonly { span?: Span | undefined }[],
): Region[] {
  const inOrder = lines
    .flatMap(({ span }, line) => (span ? [{ span, line }] : []))
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return piecesOf(reading).map((piece, index) => {
    while (inOrder[at] && inOrder[at]!.span.end <= piece.span.start) at++;
    const own = inOrder[at];
    return {
      ...piece,
      id: `p${index}`,
      state: stateOf(piece, doubtful),
      ...(own && own.span.start < piece.span.end && { line: own.line }),
    };
  });
}

function stateOf({ paths, loss }: Piece, doubtful: ReadonlySet<string>): Region['state'] {
  if (paths.some((path) => doubtful.has(path))) return 'doubtful';
  if (paths.length > 0) return 'sure';
  return loss === undefined ? 'frame' : 'lost';
}

/** The first region of each field: where its link leads. */
export function placesOf(regions: readonly Region[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { paths, id } of regions) for (const path of paths) if (!places.has(path)) places.set(path, id);
  return places;
}

/** Words that a person could make something of. */
const HAS_WORDS = /\p{L}{2}|\p{Lo}/u;

/**
 * The attributes of the link a region is, or nothing when there is nothing to do with it.
 * Why links: without script they lead from the document to what it became, and back.
 */
export function linkOf({ paths, loss, line, span, id, state }: Region, text: string): string | undefined {
  const words = text.slice(span.start, span.end);
  const common = `id="${id}" tabindex="-1" class="${state}"${line === undefined ? '' : ` data-line="${line}"`}`;
  if (paths.length > 0)
    return `${common} href="#${idOf(paths[0]!)}" data-of="${escapeHtml(paths.map(idOf).join(' '))}"`;
  if (loss !== undefined) return `${common} href="#${lossId(loss)}" data-of="${lossId(loss)}"`;
  if (line === undefined || !HAS_WORDS.test(words)) return undefined;
  return `${common} href="?edit=line-${line}#edit" data-of="line-${line}"`;
}
