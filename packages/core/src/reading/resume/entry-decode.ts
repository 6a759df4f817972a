import { bodyEvidence, type SectionView, viewSection } from './entry-evidence.ts';
import { headsAt, type Unit, unitOf } from './entry-heads.ts';
import type { EntryModel, Head } from './entry-model.ts';
import { searchCut } from './entry-search.ts';
import type { Row } from './rows.ts';
import { joinWrapped } from './wrapped-heads.ts';

/** An entry: its head, the rows under it, and how sure its reading is. */
export interface Entry {
  head: Head;
  body: Row[];
  /** How far its two main fields lie above the best cut of the section that reads them otherwise. */
  margins: Record<'a' | 'b', number>;
}

export interface Decoded {
  /** Rows before the first entry. */
  before: Row[];
  entries: Entry[];
}

const MAX_HEIGHT = 6;
/** From here on a field is plainly what it is taken for. */
const PLAIN = 3;
/** What it costs an entry to stand in the section of another kind. */
const STRAYING = 1.5;

/**
 * Reads the rows of a section as entries, deciding for the whole section at once.
 * Why: one head alone is often ambiguous ("Mercury, Lead"), but a section repeats its arrangement. Every way of
 * cutting rows into heads and bodies is weighed. What plainly is an entry of another section strayed in.
 */
export function decodeEntries(rows: Row[], model: EntryModel, ...strays: EntryModel[]): Decoded {
  if (rows.length === 0) return { before: [], entries: [] };
  const view = viewSection(rows);
  const heads = headsOf(view, model, () => true);
  for (const stray of strays)
    headsOf(
      view,
      stray,
      (row, unit) => (stray.isPlain?.(row.text) ?? true) && unit().cells.some(({ a }) => a >= PLAIN),
    ).forEach((list, at) => {
      const plain = list.filter((head) => isStray(head, model));
      heads[at]!.push(...plain.map((head) => ({ ...head, score: head.score - STRAYING })));
    });
  const bodies = rows.map((_, at) => bodyEvidence(view, at));
  const { chosen, margins } = searchCut({ heads, bodies });
  const entries: Entry[] = [];
  const dated = chosen.some(({ date }) => date);
  chosen.forEach((head, i) => {
    const body = rows.slice(head.at + head.height, chosen[i + 1]?.at ?? rows.length);
    const last = entries.at(-1);
    if (last && dated && isHollow(head))
      last.body.push(...rows.slice(head.at, head.at + head.height), ...body);
    else entries.push({ head, body, margins: margins[i]! });
  });
  return { before: rows.slice(0, chosen[0]?.at ?? rows.length), entries };
}

/** The heads that may start at each row, where one of their first rows is worth a try. */
function headsOf(
  view: SectionView,
  model: EntryModel,
  isTried: (row: Row, unit: () => Unit) => boolean,
): Head[][] {
  const { rows } = view;
  const units = remembered((at) => unitOf(rows[at]!, model));
  const joined = remembered((at) => {
    const whole = joinWrapped(rows[at]!, rows[at + 1], view.usual);
    return whole && unitOf(whole, model);
  });
  return rows.map((row, at) => {
    const never =
      (row.bullet !== undefined && !view.bulletedHeads) || (row.words.length > 16 && row.dates.length === 0);
    const near = [at, at + 1, at + 2].filter((one) => one < rows.length && rows[one]!.words.length <= 24);
    return !never && near.some((one) => isTried(rows[one]!, () => units(one)))
      ? headsFrom(view, units, joined, at, model)
      : [];
  });
}

/** Worked out when first asked for: most rows are text, and never part of a head. */
function remembered<T>(make: (at: number) => T): (at: number) => T {
  const made = new Map<number, T>();
  return (at) => {
    if (!made.has(at)) made.set(at, make(at));
    return made.get(at)!;
  };
}

/** Among dated entries one without a date whose fields read like nothing: text of the entry above it. */
const isHollow = ({ a, b, date, model }: Head) =>
  !date &&
  a !== undefined &&
  model.without.date > 0 &&
  model.a(a.text) < 1.5 &&
  (!b || model.b(b.text) < 1.3);

/** Plainly an entry of another kind than the section's: both its fields say so, and nothing in them says otherwise. */
function isStray({ a, b, date, model }: Head, home: EntryModel): boolean {
  if (!a || !b || !date) return false;
  return (
    model.a(a.text) >= PLAIN &&
    (model.isPlain ? model.isPlain(a.text) : home.a(a.text) < PLAIN) &&
    model.b(b.text) >= model.plain &&
    home.b(b.text) < PLAIN
  );
}

function headsFrom(
  view: SectionView,
  units: (at: number) => Unit,
  joined: (at: number) => Unit | undefined,
  at: number,
  model: EntryModel,
): Head[] {
  const all: Head[] = [];
  const printed: Unit[] = [];
  for (let height = 1; height <= MAX_HEIGHT && at + height <= view.rows.length; height++) {
    if (height > 1 && isBody(view, at, at + height - 1)) break;
    printed.push(units(at + height - 1));
    all.push(...headsAt(view, printed, at, height, model));
    for (let wrap = 0; wrap < height - 1; wrap++) {
      const whole = joined(at + wrap);
      if (whole) all.push(...headsAt(view, printed.toSpliced(wrap, 2, whole), at, height, model));
    }
  }
  return all;
}

/** No head that starts above reaches this row. */
function isBody(view: SectionView, start: number, at: number): boolean {
  const row = view.rows[at]!;
  if (row.bullet !== undefined)
    return !view.bulletedHeads || view.rows[start]!.bullet !== undefined || at > start + 2;
  return row.words.length > 16 && row.dates.length === 0;
}
