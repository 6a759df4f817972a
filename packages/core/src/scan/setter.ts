import type { Layout, Span } from '../document/index.ts';
import { widthOf } from './measure.ts';
import { type BlockStyle, LEADING, MARGIN } from './page-style.ts';

interface Place {
  page: number;
  y: number;
}

/** Puts words on pages, line after line. `y` is the top of the next line. */
export class Setter {
  readonly layout: Layout;
  private y = MARGIN.top;

  constructor(
    private readonly text: string,
    private readonly sheet: { width: number; height: number },
  ) {
    this.layout = { pages: [{ ...sheet }], words: [] };
  }

  /** Leaves `above` free and goes on to the next page when fewer than `lines` lines fit. */
  space({ size, above }: Pick<BlockStyle, 'size' | 'above'>, lines: number): void {
    if (this.y === MARGIN.top) return;
    const fits = this.y + above + lines * size * LEADING <= this.sheet.height - MARGIN.bottom;
    if (fits) this.y += above;
    else this.turnPage();
  }

  /** A bullet that the page shows and the text does not carry. */
  bullet(before: number, style: BlockStyle): void {
    this.put('•', { start: before, end: before }, MARGIN.side + 2, style, this.here());
  }

  /** Sets `main`, broken into lines where it must be, with `aside` at the right margin of its first line. */
  line(main: Span, style: BlockStyle, aside?: Span): void {
    const right = this.sheet.width - MARGIN.side;
    const plain = { ...style, bold: false };
    const asideWidth = aside ? this.width(aside, plain) : 0;
    const first = this.here();
    this.flow(main, style, right - (aside ? asideWidth + style.size : 0));
    if (aside) this.row(aside, plain, right - asideWidth, first);
  }

  private flow(span: Span, style: BlockStyle, edge: number): void {
    const left = MARGIN.side + style.indent;
    const gap = widthOf(' ', style.size, style.bold);
    let x = left;
    for (const word of this.words(span, style, edge - left)) {
      const width = this.width(word, style);
      if (x > left && x + width > edge) {
        this.y += style.size * LEADING;
        this.space({ ...style, above: 0 }, 1);
        x = left;
      }
      this.put(this.slice(word), word, x, style, this.here());
      x += width + gap;
    }
    this.y += style.size * LEADING;
  }

  private row(span: Span, style: BlockStyle, from: number, place: Place): void {
    let x = from;
    for (const word of this.words(span, style, Number.POSITIVE_INFINITY)) {
      this.put(this.slice(word), word, x, style, place);
      x += this.width(word, style) + widthOf(' ', style.size, style.bold);
    }
  }

  /** Words of a span; one that is wider than the column is broken. */
  private *words({ start, end }: Span, style: BlockStyle, column: number): Generator<Span> {
    for (const { index, 0: word } of this.text.slice(start, end).matchAll(/\S+/g)) {
      let rest = { start: start + index, end: start + index + word.length };
      for (let width = this.width(rest, style); width > column; width = this.width(rest, style)) {
        const fitting = Math.max(2, Math.floor(((rest.end - rest.start) * column * 0.9) / width));
        const cut = rest.start + fitting + (isLowSurrogate(this.text, rest.start + fitting) ? 1 : 0);
        if (cut >= rest.end) break;
        yield { start: rest.start, end: cut };
        rest = { start: cut, end: rest.end };
      }
      yield rest;
    }
  }

  private put(text: string, span: Span, x: number, { size, bold }: BlockStyle, { page, y }: Place): void {
    const box = { x, y, width: widthOf(text, size, bold), height: size * 1.2 };
    this.layout.words.push({ text, span, page, box, size, bold, italic: false });
  }

  private here = (): Place => ({ page: this.layout.pages.length, y: this.y });

  private turnPage(): void {
    this.layout.pages.push({ ...this.sheet });
    this.y = MARGIN.top;
  }

  private slice = ({ start, end }: Span): string => this.text.slice(start, end);

  private width(span: Span, { size, bold }: BlockStyle): number {
    return widthOf(this.slice(span).trim().replace(/\s+/g, ' '), size, bold);
  }
}

const isLowSurrogate = (text: string, at: number) => /[\udc00-\udfff]/.test(text[at] ?? '');
