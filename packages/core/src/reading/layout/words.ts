import type { Ink, Row } from './ink.ts';
import { median, prevailing } from './numbers.ts';

/** A printed word: glyphs with no word space between them. */
export interface Word {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** The word is a picture; it has no text. */
  icon: boolean;
  /** Which picture. */
  drawn?: string;
  font: string;
  /** A person does not see most of its letters. */
  hidden: boolean;
  /** Space set between its letters, in ems. */
  tracking: number;
}

/** Cuts a row into words by what the gaps say, not by printed spaces alone. */
export function wordsOf(row: Row): Word[] {
  return chunks(withSpaces(row)).flatMap(split);
}

/** Printed spaces become a mark on the glyph that follows. */
function withSpaces(inks: readonly Ink[]): Ink[] {
  let pending = false;
  return inks.flatMap((ink) => {
    if (ink.space) {
      pending = true;
      return [];
    }
    ink.spaceBefore = pending;
    pending = false;
    return [ink];
  });
}

const gapBetween = (a: Ink, b: Ink) => (b.x - (a.x + a.width)) / Math.min(a.size, b.size);

/** Stretches in which gaps can be compared: one size, no gap that nobody would set inside a heading. */
function chunks(inks: readonly Ink[]): Ink[][] {
  const found: Ink[][] = [];
  inks.forEach((ink, at) => {
    const previous = inks[at - 1];
    const joins = previous && !ink.icon && !previous.icon && gapBetween(previous, ink) < 1.6;
    if (joins) found.at(-1)!.push(ink);
    else found.push([ink]);
  });
  return found;
}

/** A gap after a printed space that is this small is no gap: the space was swallowed by what follows it. */
const SWALLOWED = 0.08;
/** Where a text prints its spaces, an unprinted gap this wide is one all the same. */
const WIDE = 0.3;
/** Or nearly as wide as the printed ones: roff prints some of its spaces and only moves on for the others. */
const LIKE_PRINTED = 0.85;
/** TeX and others print no spaces, and seldom shrink them below this. */
const NARROW = 0.15;
/** Justified lines shrink them so far at most. */
const NARROWEST = 0.09;

function split(inks: Ink[]): Word[] {
  const gaps = inks.slice(1).map((ink, at) => gapBetween(inks[at]!, ink));
  const tracking = letterSpacing(inks, gaps);
  const printed = gaps.filter((_, at) => inks[at + 1]!.spaceBefore);
  const unprinted =
    printed.length > 0 ? Math.min(WIDE, Math.max(NARROW, median(printed) * LIKE_PRINTED)) : narrowGap(gaps);
  const words: Ink[][] = [[inks[0]!]];
  inks.slice(1).forEach((ink, at) => {
    const gap = gaps[at]! - tracking;
    const breaks =
      tracking > 0 ? gap > Math.max(0.12, tracking * 0.45) : gap > (ink.spaceBefore ? SWALLOWED : unprinted);
    if (breaks) words.push([ink]);
    else words.at(-1)!.push(ink);
  });
  return words.map((word) => toWord(word, tracking));
}

/** The least gap between words: less than usual where several gaps are narrow and all others far narrower. */
function narrowGap(gaps: readonly number[]): number {
  const spaces = gaps.filter((gap) => gap > NARROWEST);
  const letters = gaps.filter((gap) => gap <= NARROWEST);
  const isClear =
    spaces.length >= 3 && spaces.length * 2 < gaps.length && Math.max(...letters) < NARROWEST / 2;
  return isClear ? NARROWEST : NARROW;
}

/**
 * The space set between letters, in ems; 0 for ordinary text. *Why* by distribution: a heading set as
 * `S U M M A R Y` has the same gap nearly everywhere, and only its word gaps stand out.
 */
function letterSpacing(inks: readonly Ink[], gaps: readonly number[]): number {
  const letters = inks.filter(({ text }) => /^[\p{L}\p{N}]$/u.test(text)).length;
  if (letters < 4 || letters < inks.length * 0.6) return 0;
  const usual = median(gaps);
  if (usual < 0.06) return 0;
  const alike = gaps.filter((gap) => gap > usual * 0.55 - 0.03 && gap < usual * 1.45 + 0.03).length;
  return alike >= gaps.length * 0.6 ? usual : 0;
}

function toWord(inks: Ink[], tracking: number): Word {
  const first = inks[0]!;
  const last = inks.at(-1)!;
  const weighted = inks.map(({ size, text }) => ({ value: size, weight: text.length || 1 }));
  const share = (is: (ink: Ink) => boolean) => inks.filter(is).length > inks.length / 2;
  const size = prevailing(weighted);
  return {
    text: inks.map(({ text }) => text).join(''),
    left: first.x,
    right: Math.max(...inks.map(({ x, width }) => x + width), last.x + last.width),
    y: (inks.find((ink) => ink.size === size) ?? first).y,
    size,
    bold: share(({ bold }) => bold),
    italic: share(({ italic }) => italic),
    icon: first.icon,
    ...(first.icon && { drawn: `${first.font}|${first.drawn}` }),
    font: first.font,
    hidden: share(({ hidden }) => hidden === true),
    tracking,
  };
}
