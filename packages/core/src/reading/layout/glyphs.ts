import { meaningOf } from './characters.ts';
import type { Ink } from './ink.ts';
import { LOST } from './ligatures.ts';
import type { Glyph } from './page.ts';

/** Settles what each glyph says: repeats dropped, icons and spaces told apart, what has no name marked. */
export function inksOf(glyphs: readonly Glyph[]): Ink[] {
  const meanings = remembered(meaningOf);
  return onceEach(glyphs).flatMap((glyph) => {
    const meaning = meanings(glyph.text, glyph.font);
    if (meaning.kind === 'lost' && glyph.width <= 0) return [];
    const text = meaning.kind === 'text' ? meaning.text : meaning.kind === 'lost' ? LOST : '';
    return Object.assign(glyph, {
      text,
      drawn: glyph.text,
      spaceBefore: false,
      icon: meaning.kind === 'icon',
      space: meaning.kind === 'space',
    });
  });
}

/** A page has thousands of glyphs and a hundred different ones. */
function remembered(of: typeof meaningOf): typeof meaningOf {
  const known = new Map<string, ReturnType<typeof meaningOf>>();
  return (raw, font) => {
    const key = `${raw}|${font}`;
    const meaning = known.get(key) ?? of(raw, font);
    known.set(key, meaning);
    return meaning;
  };
}

/** Points; several times the distance at which two glyphs can be one. */
const CELL = 8;

/** Glyphs of a cell that are looked at; print has a dozen. */
const MAX_IN_CELL = 200;

/** Text painted twice a hair apart is how some programs make bold; one copy stays, as bold. */
function onceEach(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new Map<number, Glyph[]>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const twin = glyph.width > 0 && glyph.text.trim() !== '' ? twinOf(glyph, cells) : undefined;
    if (twin) {
      twin.bold ||= Math.abs(twin.x - glyph.x) + Math.abs(twin.y - glyph.y) > 0.01;
      twin.hidden &&= glyph.hidden;
      continue;
    }
    const copy = { ...glyph };
    kept.push(copy);
    const at = cellAt(cell(glyph.x), cell(glyph.y));
    const others = cells.get(at);
    if (others) others.push(copy);
    else cells.set(at, [copy]);
  }
  return kept;
}

const cell = (at: number) => Math.floor(at / CELL);
const cellAt = (column: number, row: number) => column * 65_536 + row;

function twinOf({ text, x, y, size }: Glyph, cells: ReadonlyMap<number, Glyph[]>): Glyph | undefined {
  const reach = Math.min(size * 0.12, CELL / 2);
  for (let column = cell(x - reach); column <= cell(x + reach); column++)
    for (let row = cell(y - reach); row <= cell(y + reach); row++)
      for (const it of cells.get(cellAt(column, row))?.slice(-MAX_IN_CELL) ?? [])
        if (it.text === text && Math.abs(it.x - x) <= reach && Math.abs(it.y - y) <= reach) return it;
  return undefined;
}
