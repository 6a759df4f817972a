import type { Line } from '../line.ts';
import { type LaidOut, layOut } from './layout.ts';
import type { Glyph, InkedPage } from './page.ts';

interface Setting {
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  font?: string;
  /** Ems between letters. */
  tracking?: number;
  /** Leave spaces as gaps, as TeX does. */
  unprintedSpaces?: boolean;
  rotation?: number;
  hidden?: boolean;
}

/** Every letter of the test's font is half an em wide. */
const LETTER = 0.5;
const SPACE = 0.25;

/** A page on which tests set text by hand, in a font whose widths are known. */
export class Sheet {
  readonly page: InkedPage = { width: 600, height: 800, glyphs: [], rules: [], dots: [], links: [] };

  /** Sets a line of text and gives its right edge. */
  put(text: string, setting: Setting): number {
    const { size = 10, bold = false, font = 'Body', tracking = 0, rotation = 0, hidden } = setting;
    const turn = (rotation * Math.PI) / 180;
    let along = 0;
    for (const letter of text) {
      const width = (letter === ' ' ? SPACE : LETTER) * size;
      const glyph: Glyph = {
        text: letter,
        x: setting.x + along * Math.cos(turn),
        y: setting.y + along * Math.sin(turn),
        width,
        size,
        font,
        bold,
        italic: false,
        rotation,
        ...(hidden && { hidden }),
      };
      if (letter !== ' ' || !setting.unprintedSpaces) this.page.glyphs.push(glyph);
      along += width + tracking * size;
    }
    return setting.x + along;
  }

  /** Sets a line that ends at `x`. */
  putRight(text: string, setting: Setting): void {
    const size = setting.size ?? 10;
    const width = [...text].reduce((total, letter) => total + (letter === ' ' ? SPACE : LETTER) * size, 0);
    this.put(text, { ...setting, x: setting.x - width });
  }

  /** Sets lines one under the other; an empty one leaves its place free. */
  stack(texts: readonly string[], setting: Setting & { leading?: number }): void {
    for (const [at, text] of texts.entries())
      this.put(text, { ...setting, y: setting.y + at * (setting.leading ?? 14) });
  }

  read(): LaidOut {
    return layOut([this.page]);
  }

  /** Reads the sheet as the page that follows others. */
  after(...pages: InkedPage[]): LaidOut {
    return layOut([...pages, this.page]);
  }

  lines(): Line[] {
    return this.read().lines;
  }
}

/** Lines as a reader of a test sees them: list marks, text, and `⇥` where a field begins. */
export const shown = (lines: readonly Line[]): string[] =>
  lines.map(({ bullet, words }) => {
    const text = words.map((word, at) => `${at > 0 && word.tabBefore ? '⇥ ' : ''}${word.text}`).join(' ');
    return bullet ? `${bullet} ${text}` : text;
  });
