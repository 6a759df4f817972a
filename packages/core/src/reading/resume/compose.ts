import type { Block, LaidWord, Layout, Span } from '../../document/index.ts';
import type { Loss, Origin, ResumeReading } from '../result.ts';
import type { Draft, DraftBlock, Piece } from './draft.ts';
import { glue } from './hyphens.ts';
import type { Row } from './rows.ts';

/** Kinds of block whose rows are one text; the rows of the others stay lines. */
const FLOWS = new Set(['highlight', 'paragraph', 'name', 'label', 'heading']);

interface Composed {
  text: string;
  /** Place of a letter of a row in the text. */
  at(row: Row, offset: number): number;
}

/** Sets the text that the fields stand in, and ties fields, blocks, losses and words to it. */
export function compose(
  draft: Draft,
  drafted: DraftBlock[],
  options: { source?: string; pages?: { width: number; height: number }[] },
): ResumeReading {
  const blocks = options.source === undefined ? drafted : inPrintedOrder(drafted);
  const composed = options.source === undefined ? setText(draft, blocks) : keepSource(options.source);
  const spanOf = (pieces: Piece[]): Span => {
    const [first, last] = [pieces[0]!, pieces.at(-1)!];
    return { start: composed.at(first.row, first.start), end: composed.at(last.row, last.end) };
  };
  const origins: Origin[] = draft.fields.map(({ path, pieces, confidence }) => {
    const page = pieces[0]!.row.line.page;
    return { path, span: spanOf(pieces), ...(page !== undefined && { page }), confidence };
  });
  const losses: Loss[] = draft.losses.map(({ pieces, reason }) => {
    const span = spanOf(pieces);
    return { text: composed.text.slice(span.start, span.end), span, reason };
  });
  const layout = layoutOf(
    blocks.flatMap((block) => block.rows),
    composed,
    options.pages,
  );
  return {
    kind: 'resume',
    text: composed.text,
    resume: draft.resume,
    origins,
    losses,
    blocks: blocks.map(
      ({ rows: own, ...block }): Block => ({
        kind: block.kind,
        span: spanOf(own.map((row) => ({ row, start: 0, end: row.text.length }))),
        ...(block.section && { section: block.section }),
        ...(block.path !== undefined && { path: block.path }),
      }),
    ),
    ...(layout && { layout }),
  };
}

function setText(draft: Draft, blocks: DraftBlock[]): Composed {
  const starts = new Map<Row, number>();
  let text = '';
  for (const block of blocks)
    block.rows.forEach((row, i) => {
      if (i > 0 && FLOWS.has(block.kind)) {
        const join = glue(text, row.text, draft.keepHyphens);
        text = (join.drop ? text.slice(0, -1) : text) + join.between;
      } else if (text) text += '\n';
      if (i === 0 && row.bullet !== undefined && (block.kind === 'highlight' || block.kind === 'item'))
        text += '• ';
      starts.set(row, text.length);
      text += row.text;
    });
  return { text, at: (row, offset) => Math.min(starts.get(row)! + offset, text.length) };
}

/** Where the text is kept, a block with the rows of another between its own falls into the parts beside them. */
function inPrintedOrder(blocks: DraftBlock[]): DraftBlock[] {
  const rows = blocks.flatMap((block) => block.rows.map((row) => ({ row, block })));
  rows.sort((a, b) => a.row.index - b.row.index);
  const parts: { part: DraftBlock; of: DraftBlock }[] = [];
  for (const { row, block } of rows) {
    const last = parts.at(-1);
    if (last?.of === block) last.part.rows.push(row);
    else parts.push({ part: { ...block, rows: [row] }, of: block });
  }
  return parts.map(({ part }) => part);
}

function keepSource(source: string): Composed {
  return {
    text: source,
    at(row, offset) {
      const index = row.words.findIndex((word) => offset <= word.end);
      const word = row.words[index === -1 ? row.words.length - 1 : index]!;
      const own = word.printed.at;
      return own === undefined ? (row.line.at ?? 0) + offset : own + Math.max(0, offset - word.start);
    },
  };
}

function layoutOf(
  rows: Row[],
  composed: Composed,
  pages: { width: number; height: number }[] | undefined,
): Layout | undefined {
  const words: LaidWord[] = [];
  for (const row of rows)
    for (const word of row.words) {
      const { box, size } = word.printed;
      if (!box || !word.text) continue;
      const span = { start: composed.at(row, word.start), end: composed.at(row, word.end) };
      words.push({
        text: word.text,
        span,
        page: row.line.page ?? 1,
        box,
        size: size ?? row.line.size ?? box.height,
        bold: word.bold,
        italic: word.italic,
      });
    }
  return words.length > 0 && pages ? { pages, words } : undefined;
}
