import type { Ink, Row } from './ink.ts';

/** Stands in `text` for a character that the font draws and does not name. */
export const LOST = '\uFFFD';

/** What was put back, and how many characters were not. */
export interface Restored {
  restored: string[];
  lost: number;
}

/**
 * Gives joined letters their text back where the font has lost it: by the width of what was drawn and by what
 * English spelling allows before the next letter. *Why* at all: browsers print such fonts, and without it
 * "Certifications" is no heading and "financial" no word. What was put back is said; the rest stays lost.
 */
export function restoreLigatures(rows: readonly Row[]): Restored {
  const inks = rows.flat();
  const said: Restored = { restored: [], lost: 0 };
  if (!inks.some(({ text }) => text === LOST)) return said;
  const widths = letterWidths(inks);
  for (const row of rows)
    row.forEach((ink, at) => {
      if (ink.text !== LOST) return;
      const [before, after] = [touching(row, at, -1), touching(row, at, 1)];
      const inWord = isLetter(before) || isLetter(after);
      const letters = inWord ? byWidth(ink, widths, after?.text ?? '') : undefined;
      // A single unnamed shape with space around it is how list marks look in such fonts.
      ink.text = letters ?? (before || after ? '' : '•');
      if (letters) said.restored.push(letters);
      else said.lost++;
    });
  return said;
}

const isLetter = (ink: Ink | undefined) => ink !== undefined && /^\p{L}/u.test(ink.text);

/** The neighbour in its row, when no space separates the two. */
function touching(inks: readonly Ink[], at: number, step: 1 | -1): Ink | undefined {
  const ink = inks[at]!;
  const other = inks[at + step];
  if (!other || other.space || Math.abs(other.y - ink.y) > ink.size * 0.2) return undefined;
  const [first, second] = step === 1 ? [ink, other] : [other, ink];
  return Math.abs(second.x - (first.x + first.width)) < ink.size * 0.12 ? other : undefined;
}

type Widths = Map<string, number>;

/** Width in ems of each letter of each font, as drawn elsewhere on the page. */
function letterWidths(inks: readonly Ink[]): Widths {
  const widths: Widths = new Map();
  for (const { font, text, width, size } of inks) widths.set(`${font}|${text}`, width / size);
  return widths;
}

/** Fonts draw a ligature about as wide as its letters, a little less at most. */
const SLACK = 0.09;

function byWidth({ font, width, size }: Ink, widths: Widths, next: string): string | undefined {
  const of = (letter: string) => widths.get(`${font}|${letter}`) ?? USUAL[letter]!;
  const options = ['fi', 'ff', 'ffi']
    .map((letters) => ({
      letters,
      off: Math.abs([...letters].reduce((total, it) => total + of(it), 0) - width / size),
    }))
    .sort((a, b) => a.off - b.off);
  const best = options[0]!;
  if (best.off > SLACK) return undefined;
  // `i` and `l` are alike in width: before a consonant only `i` stands; `lo`, `lu`, `ly`, `la` outnumber the rest.
  return /^[oauy]/.test(next) ? best.letters.replace('i', 'l') : best.letters;
}

const USUAL: Record<string, number> = { f: 0.32, i: 0.28 };
