import { combiningFor } from './characters.ts';
import type { Ink, Row } from './ink.ts';

const isCombining = (text: string) => text > '\u02FF' && /^\p{M}+$/u.test(text);

/** Drawn over or under a letter, and no letter itself. */
export const isAccent = ({ text }: Ink): boolean => isCombining(text) || combiningFor(text) !== undefined;

/** How many glyphs away in its row the letter under an accent may be. */
const REACH = 4;

/** Accents that are glyphs of their own join the letters they are drawn over, in whatever order they are painted. */
export function accentsJoined(row: Row): Row {
  if (!row.some(isAccent)) return row;
  const joined = new Set<Ink>();
  row.forEach((accent, at) => {
    if (!isAccent(accent)) return;
    const letter = letterUnder(accent, row.slice(Math.max(0, at - REACH), at + REACH + 1));
    if (!letter) return;
    joined.add(accent);
    letter.text = withAccent(letter.text, combiningFor(accent.text) ?? accent.text);
  });
  return row.filter((ink) => !joined.has(ink));
}

const withAccent = (text: string, accent: string) =>
  (text.slice(0, 1).replace('ı', 'i').replace('ȷ', 'j') + accent + text.slice(1)).normalize('NFC');

/** The letter an accent stands over; a spacing accent over none, as in code, stays what it is. */
function letterUnder(accent: Ink, around: readonly Ink[]): Ink | undefined {
  const centre = accent.x + accent.width / 2;
  const slack = isCombining(accent.text) ? 0.3 : 0.1;
  const away = ({ x, width }: Ink) => Math.max(x - centre, centre - x - width, 0);
  const letters = around.filter(
    (ink) => /^\p{L}/u.test(ink.text) && !isAccent(ink) && away(ink) <= ink.size * slack,
  );
  // The pen of an accent without width stands at the end of its letter.
  return letters.sort((a, b) => away(a) - away(b) || a.x - b.x)[0];
}
