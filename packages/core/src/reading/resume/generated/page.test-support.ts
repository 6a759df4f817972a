import type { Line } from '../../line.ts';

export interface Face {
  bold?: boolean;
  italic?: boolean;
  size?: number;
}

/** A run of text in one face; `tab` sets it off by a wide gap. */
export interface Printed {
  text: string;
  face?: Face;
  tab?: boolean;
}

export interface Frame {
  indent?: number;
  gap?: number;
  bullet?: string;
  headingLevel?: number;
  ruled?: boolean;
}

/** Sets lines as a page would: in points, wrapped at the right margin, with boxes unless the format has none. */
export class Page {
  readonly lines: Line[] = [];
  private y = 40;
  private readonly width: number;
  private readonly boxes: boolean;
  private readonly size: number;

  constructor(options: { width: number; boxes: boolean; size: number }) {
    this.width = options.width;
    this.boxes = options.boxes;
    this.size = options.size;
  }

  /** Sets one line; long text wraps to the next lines at the same indent. */
  set(runs: Printed[], { indent = 0, gap = 0.2, bullet, headingLevel, ruled }: Frame = {}): void {
    const letter = this.size * 0.5;
    const words = runs.flatMap(({ text, face = {}, tab = false }) =>
      text
        .split(' ')
        .filter(Boolean)
        .map((word, at) => ({ text: word, face, tab: tab && at === 0 })),
    );
    let line: typeof words = [];
    let first = true;
    const close = () => {
      if (line.length === 0) return;
      this.push(line, { indent, gap: first ? gap : 0.2, ...(first && { bullet, headingLevel, ruled }) });
      first = false;
      line = [];
    };
    for (const word of words) {
      const length = [...line, word].reduce((sum, { text }) => sum + text.length + 1, 0);
      if (
        line.length > 0 &&
        indent + length * letter > this.width &&
        !word.tab &&
        !line.some(({ tab }) => tab)
      )
        close();
      line.push(word);
    }
    close();
  }

  private push(words: { text: string; face: Face; tab: boolean }[], frame: Frame & { indent: number }): void {
    const letter = this.size * 0.5;
    const height = words[0]!.face.size ?? this.size;
    this.y += height * (1 + Math.min(frame.gap ?? 0, 4));
    const set: Line['words'] = [];
    const tabs = words.filter(({ tab }) => tab).length;
    const used = words.reduce((sum, { text }) => sum + (text.length + 1) * letter, 0);
    const spare = tabs > 0 ? Math.max(20, (this.width - frame.indent - used) / tabs) : 0;
    let x = frame.indent;
    for (const { text, face, tab } of words) {
      if (tab) x += spare;
      const box = { x, y: this.y, width: text.length * letter, height };
      x += (text.length + 1) * letter;
      set.push({
        text,
        bold: face.bold ?? false,
        italic: face.italic ?? false,
        size: face.size ?? this.size,
        ...(this.boxes && { box }),
        ...(tab && { tabBefore: true }),
      });
    }
    this.lines.push({
      text: words.map(({ text }) => text).join(' '),
      words: set,
      size: height,
      indent: frame.indent,
      gapAbove: this.lines.length === 0 ? Number.POSITIVE_INFINITY : (frame.gap ?? 0.2),
      ...(this.boxes && { page: 1, box: { x: frame.indent, y: this.y, width: x - frame.indent, height } }),
      ...(frame.bullet && { bullet: frame.bullet }),
      ...(frame.headingLevel && { headingLevel: frame.headingLevel }),
      ...(frame.ruled && { ruled: true }),
    });
  }
}
