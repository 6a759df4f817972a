import { bodyEvidence, type SectionView, viewSection } from './entry-evidence.ts';
import { headsAt, type Unit, unitOf } from './entry-heads.ts';
import type { EntryModel, FeatureKind, Head } from './entry-model.ts';
import type { Row } from './rows.ts';
import { joinWrapped } from './wrapped-heads.ts';

/** An entry: its head, the rows under it, and how sure its reading is. */
export interface Entry {
  head: Head;
  body: Row[];
  /** How far its score lies above the best reading with the two main fields otherwise placed. */
  margin: number;
}

export interface Decoded {
  /** Rows before the first entry. */
  before: Row[];
  entries: Entry[];
}

/** How strongly each kind of arrangement is expected to repeat within a section, and over how many ways. */
const GAIN: Record<FeatureKind, { weight: number; ways: number }> = {
  order: { weight: 1.3, ways: 6 },
  shape: { weight: 0.9, ways: 16 },
  styleA: { weight: 0.9, ways: 6 },
  styleB: { weight: 0.9, ways: 6 },
  date: { weight: 0.9, ways: 5 },
  gap: { weight: 0.5, ways: 4 },
  indent: { weight: 0.5, ways: 4 },
};
/** How slowly a few entries make a rule. */
const DOUBT = 0.25;
const MAX_HEIGHT = 6;
const ROUNDS = 4;

/** What each feature is worth; one that is not there is worth what its kind says. */
type Weights = Map<string, number>;

function orderFirst(order: string): Weights {
  const joins = ['rows', 'tab', 'bar', 'at', 'dash', 'paren', 'comma', 'in', 'style'];
  return new Map(joins.map((join) => [`order ${order} ${join}`, 2.5]));
}

/** Where the search starts from: no opinion, or one order of the two main fields. */
const STARTS: Weights[] = [new Map(), orderFirst('a<b'), orderFirst('b<a')];

/**
 * Reads the rows of a section as entries, deciding for the whole section at once.
 * Why: one head alone is often ambiguous ("Mercury, Lead"), but a section repeats its arrangement. Every way of
 * cutting rows into heads and bodies is weighed; what arrangement the best cut uses is counted, and counts for the
 * next round; of several starting points the one that explains the section best wins.
 */
export function decodeEntries(rows: Row[], model: EntryModel): Decoded {
  if (rows.length === 0) return { before: [], entries: [] };
  const view = viewSection(rows);
  const units = rows.map((row) => unitOf(row, model));
  const joined = rows.map((row, at) => {
    const whole = joinWrapped(row, rows[at + 1], view.usual);
    return whole && unitOf(whole, model);
  });
  const heads = rows.map((_, at) => headsFrom(view, units, joined, at, model));
  const bodies = rows.map((_, at) => bodyEvidence(view, at));
  let best: { total: number; chosen: Head[]; weights: Weights } | undefined;
  for (const start of STARTS) {
    let weights = start;
    let result = cut(rows.length, heads, bodies, weights, model);
    for (let round = 0; round < ROUNDS; round++) {
      weights = learn(result.chosen);
      result = cut(rows.length, heads, bodies, weights, model);
    }
    if (!best || result.total > best.total + 1e-6) best = { ...result, weights };
  }
  return assemble(rows, heads, best!.chosen, best!.weights);
}

type Joined = (Unit | undefined)[];

function headsFrom(view: SectionView, units: Unit[], joined: Joined, at: number, model: EntryModel): Head[] {
  const all: Head[] = [];
  for (let height = 1; height <= MAX_HEIGHT && at + height <= view.rows.length; height++) {
    if (height > 1 && isBody(view, at, at + height - 1)) break;
    const printed = units.slice(at, at + height);
    all.push(...headsAt(view, printed, at, height, model));
    for (let wrap = 0; wrap < height - 1; wrap++) {
      const whole = joined[at + wrap];
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

const bonus = (head: Head, weights: Weights) =>
  head.features.reduce(
    (sum, [kind, value]) => sum + (weights.get(`${kind} ${value}`) ?? weights.get(kind) ?? 0),
    0,
  );

/** The best cut of the rows into heads and bodies, from the last row to the first. */
function cut(count: number, heads: Head[][], bodies: number[], weights: Weights, model: EntryModel) {
  const values = heads.map((list) => list.map((head) => head.score + bonus(head, weights)));
  const total = [new Float64Array(count + 1), new Float64Array(count + 1)];
  const step: (Head | undefined)[][] = [new Array(count), new Array(count)];
  for (let at = count - 1; at >= 0; at--)
    for (const within of [0, 1]) {
      let best = bodies[at]! - (within ? 0 : 2) + total[within]![at + 1]!;
      let choice: Head | undefined;
      for (const [index, head] of heads[at]!.entries()) {
        const lean = head.leans && within ? model.without.b - 0.8 : 0;
        const after = at + head.height;
        const bare = !head.date && step[1]![after] ? model.without.date * 0.8 : 0;
        const score = values[at]![index]! + lean - bare + total[1]![after]!;
        if (score > best) [best, choice] = [score, head];
      }
      total[within]![at] = best;
      step[within]![at] = choice;
    }
  const chosen: Head[] = [];
  for (let at = 0, within = 0; at < count; ) {
    const head = step[within]![at];
    if (head) chosen.push(head);
    at += head?.height ?? 1;
    if (head) within = 1;
  }
  return { total: total[0]![0]!, chosen };
}

/** What an arrangement is worth: how often the *other* entries have it, so that no entry speaks for itself. */
function learn(chosen: Head[]): Weights {
  const weights: Weights = new Map();
  for (const [kind, { weight, ways }] of Object.entries(GAIN) as [
    FeatureKind,
    { weight: number; ways: number },
  ][]) {
    const values = chosen.flatMap((head) =>
      head.features.filter(([of]) => of === kind).map(([, value]) => value),
    );
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const gain = (others: number, all: number) =>
      weight * Math.log(((others + DOUBT) / (all + DOUBT * ways)) * ways);
    for (const [value, seen] of counts) weights.set(`${kind} ${value}`, gain(seen - 1, values.length - 1));
    weights.set(kind, gain(0, values.length));
  }
  return weights;
}

function assemble(rows: Row[], heads: Head[][], chosen: Head[], weights: Weights): Decoded {
  const entries = chosen.map((head, i) => {
    const rivals = heads[head.at]!.filter(
      (other) =>
        other.height === head.height && (other.a?.text !== head.a?.text || other.b?.text !== head.b?.text),
    );
    const own = head.score + bonus(head, weights);
    const rival = Math.max(own - 8, ...rivals.map((other) => other.score + bonus(other, weights)));
    const end = chosen[i + 1]?.at ?? rows.length;
    return { head, body: rows.slice(head.at + head.height, end), margin: own - rival };
  });
  return { before: rows.slice(0, chosen[0]?.at ?? rows.length), entries };
}
