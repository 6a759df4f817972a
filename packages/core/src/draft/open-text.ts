import type { Block, BlockKind, Section, Span } from '../document/index.ts';
import type { Loss } from '../reading/index.ts';
import { decode } from './escapes.ts';
import type { DraftLine } from './lines.ts';

/** A field on its way: its value is taken when the reading ends, for a text may go on over lines. */
interface Pending {
  blocks: Block[];
  set(value: string): void;
}

/** The blocks and losses of a draft as they are found. */
export class OpenText {
  readonly blocks: Block[] = [];
  readonly losses: Loss[] = [];
  private readonly pending: Pending[] = [];
  /** What a line without a mark goes on with: an item where it stands to the right, a paragraph anywhere. */
  private flowing: 'item' | 'paragraph' | undefined;

  constructor(readonly text: string) {}

  add(kind: BlockKind, span: Span, section?: Section, path?: string): Block | undefined {
    this.flowing = undefined;
    if (span.start === span.end) return undefined;
    const block: Block = { kind, span: { ...span }, ...(section && { section }), ...(path && { path }) };
    this.blocks.push(block);
    return block;
  }

  /** A block whose words are a value; what follows on lines of its own belongs to it. */
  flow(as: 'item' | 'paragraph', block: Block | undefined, set?: (value: string) => void): void {
    this.flowing = block && as;
    if (block && set) this.pending.push({ blocks: [block], set });
  }

  /** Several blocks that are one value, with a free line between them. */
  paragraphs(blocks: Block[], set: (value: string) => void): void {
    this.pending.push({ blocks, set });
  }

  goesOn({ mark, apart, indented, span }: DraftLine): boolean {
    if (mark !== 'plain' || apart || !this.flowing || (this.flowing === 'item' && !indented)) return false;
    this.blocks.at(-1)!.span.end = span.end;
    return true;
  }

  lose(span: Span, reason: string): void {
    this.losses.push({ text: this.slice(span), span: { ...span }, reason });
  }

  slice = ({ start, end }: Span): string => this.text.slice(start, end);

  settle(): void {
    for (const { blocks, set } of this.pending)
      set(blocks.map(({ span }) => decode(this.slice(span))).join('\n\n'));
  }
}
