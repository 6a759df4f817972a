import type { Block, BlockKind, Section, Span } from '../document/index.ts';
import { readDate } from '../reading/index.ts';
import { keepIn } from './aside.ts';
import { decode } from './escapes.ts';
import { ISO_DATE, readHead, readList } from './head.ts';
import type { DraftLine } from './lines.ts';
import type { OpenText } from './open-text.ts';
import type { EntryShape, Labelled } from './shapes.ts';
import { LABEL, type Loose } from './write-entry.ts';

/** A section that is a list, while it is read. */
export class OpenList {
  readonly entries: Loose[] = [];
  private head: Block | undefined;
  private paragraphs: Block[] = [];

  constructor(
    private readonly open: OpenText,
    private readonly shape: EntryShape,
    private readonly section: Section,
    private readonly path: string,
  ) {}

  take(line: DraftLine): void {
    const { shape } = this;
    const isNew = line.mark === 'entry' || (line.mark === 'item' && !this.hasItems());
    if (isNew) this.begin(line.span);
    else if (line.mark === 'item') this.item(line.span);
    else if (this.label(line)) return;
    else if (shape.mark === '-') this.begin(line.span);
    else if (shape.paragraph && this.entry) this.paragraph(line.span);
    else {
      this.open.flow('paragraph', this.open.add('paragraph', line.span, this.section));
      this.open.lose(line.span, 'It belongs to no entry of its section.');
    }
  }

  /** Takes what no page shows into the entry it stands in. */
  aside(fields: Loose): boolean {
    if (!this.entry) return false;
    keepIn(this.entry, fields);
    return true;
  }

  private get entry(): Loose | undefined {
    return this.entries.at(-1);
  }

  private get entryPath(): string {
    return `${this.path}/${this.entries.length - 1}`;
  }

  /** Education takes `-` lines as courses under an entry, as entries where there is none yet. */
  private hasItems = () =>
    this.shape.items !== undefined && (this.section !== 'education' || this.entry !== undefined);

  private begin(span: Span): void {
    this.entries.push({ ...readHead(this.open.slice(span), this.shape) });
    this.paragraphs = [];
    this.head = this.open.add(this.headKind(), span, this.section, this.entryPath);
  }

  private headKind(): BlockKind {
    if (this.section === 'contact') return 'contact';
    return this.section === 'work' || this.section === 'volunteer' ? 'position' : 'item';
  }

  private item(span: Span): void {
    if (span.start === span.end) return;
    if (!this.entry) this.entries.push({});
    const { items } = this.shape as { items: string };
    const entry = this.entry!;
    entry[items] ??= [];
    const list = entry[items] as string[];
    const kind = items === 'highlights' ? 'highlight' : 'item';
    const at = list.push('') - 1;
    const block = this.open.add(kind, span, this.section, `${this.entryPath}/${items}/${at}`);
    this.open.flow('item', block, (value) => {
      list[at] = value;
    });
  }

  private paragraph(span: Span): void {
    const { paragraph } = this.shape as { paragraph: string };
    const block = this.open.add('paragraph', span, this.section, `${this.entryPath}/${paragraph}`)!;
    this.open.flow('paragraph', block);
    if (this.paragraphs.push(block) > 1) return;
    const entry = this.entry!;
    this.open.paragraphs(this.paragraphs, (value) => {
      entry[paragraph] = value;
    });
  }

  private label({ span }: DraftLine): boolean {
    const raw = this.open.slice(span);
    const label = LABEL.exec(raw)?.[1];
    const field = label && this.shape.labelled.find((one) => one.label.toLowerCase() === label.toLowerCase());
    if (!field || !this.entry || Object.hasOwn(this.entry, field.key)) return false;
    const value = { start: Math.min(span.start + label.length + 2, span.end), end: span.end };
    const read = this.read(field, this.open.slice(value));
    if (read === undefined) return false;
    if (read.length > 0) this.entry[field.key] = read;
    if (field.as === 'head') this.addToHead(span);
    else
      this.open.add(
        field.as === 'text' ? 'paragraph' : 'item',
        value,
        this.section,
        `${this.entryPath}/${field.key}`,
      );
    return true;
  }

  private read({ key, as }: Labelled, raw: string): string | string[] | undefined {
    if (as === 'list') return readList(raw);
    const value = decode(raw);
    const isDate = (this.shape.dates as readonly unknown[]).includes(key);
    return !isDate || value === '' || ISO_DATE.test(value) ? value : readDate(value);
  }

  private addToHead(span: Span): void {
    if (this.head && this.open.blocks.at(-1) === this.head) this.head.span.end = span.end;
    else {
      const block = this.open.add(this.headKind(), span, this.section, this.entryPath);
      this.head ??= block;
    }
  }
}
