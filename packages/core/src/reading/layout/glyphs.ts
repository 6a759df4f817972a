import type { Loss } from '../result.ts';
import { combiningFor, meaningOf } from './characters.ts';
import type { Ink } from './ink.ts';
import { LOST, restoreLigatures } from './ligatures.ts';
import type { Glyph } from './page.ts';

export interface SettledGlyphs {
  inks: Ink[];
  losses: Loss[];
}

/** Settles what each glyph says: repeats dropped, accents joined, icons set apart, what is lost said. */
export function settleGlyphs(glyphs: readonly Glyph[], page: number): SettledGlyphs {
  const inks: Ink[] = [];
  const meanings = remembered(meaningOf);
  for (const glyph of onceEach(glyphs)) {
    const meaning = meanings(glyph.text, glyph.font);
    const previous = inks.at(-1);
    if (meaning.kind === 'lost' && glyph.width <= 0) continue;
    const text = meaning.kind === 'text' ? meaning.text : meaning.kind === 'lost' ? LOST : '';
    if (previous && isCombining(text)) previous.text = (previous.text + text).normalize('NFC');
    else if (previous && standsOver(previous, glyph, text)) overlay(previous, glyph, text);
    else
      inks.push(
        Object.assign(glyph, {
          text,
          spaceBefore: false,
          icon: meaning.kind === 'icon',
          space: meaning.kind === 'space',
        }),
      );
  }
  return { inks, losses: [...ligatureLosses(restoreLigatures(inks), page), ...hiddenLoss(inks, page)] };
}

const isCombining = (text: string) => text > '\u02FF' && /^\p{M}+$/u.test(text);

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
      for (const it of cells.get(cellAt(column, row)) ?? [])
        if (it.text === text && Math.abs(it.x - x) <= reach && Math.abs(it.y - y) <= reach) return it;
  return undefined;
}

/** A spacing accent painted over the letter that follows it. */
function standsOver(accent: Ink, letter: Glyph, text: string): boolean {
  if (!combiningFor(accent.text) || !/^\p{L}/u.test(text)) return false;
  const centre = accent.x + accent.width / 2;
  return centre > letter.x - letter.size * 0.1 && centre < letter.x + letter.width + letter.size * 0.1;
}

function overlay(accent: Ink, letter: Glyph, text: string): void {
  const base = text.replace('ı', 'i').replace('ȷ', 'j');
  Object.assign(accent, letter, {
    text: (base.slice(0, 1) + combiningFor(accent.text) + base.slice(1)).normalize('NFC'),
  });
}

function ligatureLosses({ restored, lost }: { restored: string[]; lost: number }, page: number): Loss[] {
  const losses: Loss[] = [];
  if (restored.length > 0)
    losses.push({
      text: restored.join(' '),
      reason: `joined letters on page ${page} that the font does not name; put back by their width`,
    });
  if (lost > 0)
    losses.push({ text: '', reason: `${count(lost)} on page ${page} that the font does not name` });
  return losses;
}

const count = (characters: number) => `${characters} ${characters === 1 ? 'character' : 'characters'}`;

function hiddenLoss(inks: readonly Ink[], page: number): Loss[] {
  const printed = inks.filter(({ space }) => !space);
  const hidden = printed.filter((ink) => ink.hidden);
  if (hidden.length === 0) return [];
  if (hidden.length > printed.length / 2)
    return [
      {
        text: '',
        reason: `the text of page ${page} lies unseen over a picture, as text recognition leaves it; it may hold mistakes`,
      },
    ];
  const text = inks
    .filter((ink) => ink.hidden)
    .map((ink) => (ink.space ? ' ' : ink.text))
    .join('');
  return [{ text, reason: `stands on page ${page}, but a person does not see it; kept` }];
}
