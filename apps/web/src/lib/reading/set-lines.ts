import type { Block, Span } from '@throughline/core/document';
import { escapeHtml } from './escape.ts';
import { linkOf, type Region } from './region.ts';

/**
 * A document without pages, set line by line in the kind of its blocks, every region a link. All of its text is
 * there, as it was written.
 */
export function setLines(text: string, blocks: readonly Block[], regions: readonly Region[]): string {
  const inOrder = [...blocks].sort((a, b) => a.span.start - b.span.start);
  const lines: string[] = [];
  let region = 0;
  let block = 0;
  for (const line of linesOf(text)) {
    while (inOrder[block + 1] && inOrder[block + 1]!.span.start < line.end) block++;
    while (regions[region] && regions[region]!.span.end <= line.start) region++;
    const own: Region[] = [];
    for (let at = region; regions[at] && regions[at]!.span.start < line.end; at++) own.push(regions[at]!);
    const kind = kindOf(inOrder[block], line);
    lines.push(`<p class="${kind}">${own.map((one) => setRegion(one, text)).join('')}</p>`);
  }
  return lines.join('');
}

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    yield { start, end };
    start = end + 1;
  }
}

/** The kind of the block a line stands in; a line that goes on is set like its block, without its space above. */
function kindOf(block: Block | undefined, line: Span): string {
  if (!block || block.span.start >= line.end || block.span.end <= line.start) return 'blank';
  return block.span.start >= line.start ? block.kind : `${block.kind} on`;
}

function setRegion(region: Region, text: string): string {
  const words = escapeHtml(text.slice(region.span.start, region.span.end));
  const link = linkOf(region, text);
  return link ? `<a ${link}>${words}</a>` : words;
}
