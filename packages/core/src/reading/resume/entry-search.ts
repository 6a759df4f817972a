import type { FeatureKind, Head } from './entry-model.ts';

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
/** The most that its arrangement speaks for or against a head: its sides go together, and are no separate evidence. */
const MOST = 5;
const ROUNDS = 4;
/** A row above the first entry that is none. */
const BEFORE = 2;
/** No reading is surer than this much above its rival. */
const SUREST = 8;

/** What there is to search: for each row the heads that may start there, and what it is worth as text under one. */
export interface Field {
  heads: Head[][];
  bodies: number[];
}

/** A cut of the rows into heads and bodies. */
export interface Cut {
  chosen: Head[];
  /** For each chosen head: how far each of its fields lies above the best reading that has it otherwise. */
  margins: Record<'a' | 'b', number>[];
}

/** Numbers for the arrangements of a section's heads, and the kind of each. */
interface Arrangements {
  kinds: FeatureKind[];
  ids: Map<string, number>;
  of: Map<Head, number[]>;
}

/**
 * The best cut of the rows into heads and bodies.
 * Why in rounds: what arrangement the best cut uses is counted, and counts for the next round; of several starting
 * points the one that explains the section best wins.
 */
export function searchCut(field: Field): Cut {
  const named = nameArrangements(field.heads);
  let best: { trail: Trail; values: Float64Array[] } | undefined;
  for (const order of ['', 'a<b', 'b<a']) {
    let values = weigh(field.heads, named, orderFirst(named, order));
    let trail = walk(field, values);
    for (let round = 0; round < ROUNDS; round++) {
      const before = trail.chosen;
      values = weigh(field.heads, named, learn(named, before));
      trail = walk(field, values);
      if (trail.chosen.length === before.length && trail.chosen.every((head, i) => head === before[i])) break;
    }
    if (!best || trail.total > best.trail.total + 1e-6) best = { trail, values };
  }
  const { trail, values } = best!;
  return { chosen: trail.chosen, margins: marginsOf(field, values, trail) };
}

function nameArrangements(heads: Head[][]): Arrangements {
  const named: Arrangements = { kinds: [], ids: new Map(), of: new Map() };
  for (const head of heads.flat())
    named.of.set(
      head,
      head.features.map(([kind, value]) => {
        const key = `${kind} ${value}`;
        let id = named.ids.get(key);
        if (id === undefined) {
          id = named.kinds.push(kind) - 1;
          named.ids.set(key, id);
        }
        return id;
      }),
    );
  return named;
}

/** Where the search starts from: no opinion, or one order of the two main fields. */
function orderFirst({ ids, kinds }: Arrangements, order: string): Float64Array {
  const weights = new Float64Array(kinds.length);
  if (order) for (const [key, id] of ids) if (key.startsWith(`order ${order}`)) weights[id] = 2.5;
  return weights;
}

/** What an arrangement is worth: how often the *other* entries have it, so that no entry speaks for itself. */
function learn({ kinds, of }: Arrangements, chosen: Head[]): Float64Array {
  const seen = new Float64Array(kinds.length);
  const all = new Map<FeatureKind, number>();
  for (const head of chosen)
    for (const id of of.get(head)!) {
      seen[id]!++;
      all.set(kinds[id]!, (all.get(kinds[id]!) ?? 0) + 1);
    }
  return seen.map((count, id) => {
    const { weight, ways } = GAIN[kinds[id]!];
    const total = all.get(kinds[id]!) ?? 0;
    const [others, of_] = count > 0 ? [count - 1, total - 1] : [0, total];
    return weight * Math.log(((others + DOUBT) / (of_ + DOUBT * ways)) * ways);
  });
}

/** What each head is worth, with the worth of its arrangement. */
const weigh = (heads: Head[][], { of }: Arrangements, weights: Float64Array) =>
  heads.map((list) =>
    Float64Array.from(list, (head) => {
      let worth = 0;
      for (const id of of.get(head)!) worth += weights[id]!;
      return head.score + MOST * Math.tanh(worth / MOST);
    }),
  );

interface Trail {
  total: number;
  chosen: Head[];
  /** The most that the rows from each one on are worth, outside and within the entries. */
  from: [Float64Array, Float64Array];
  /** The same of the steps that a head takes: whether the next one starts right there. */
  starts: Uint8Array;
}

/** What a head adds where it stands: less where nothing before it lends it a field, or the next follows at once. */
function inPlace(head: Head, within: number, starts: Uint8Array): number {
  const lean = head.leans && within ? head.model.without.b - 0.8 : 0;
  return lean - (!head.date && starts[head.at + head.height] ? head.model.without.date * 0.8 : 0);
}

/** The best path, from the last row to the first. */
function walk({ heads, bodies }: Field, values: Float64Array[]): Trail {
  const count = bodies.length;
  const from: Trail['from'] = [new Float64Array(count + 1), new Float64Array(count + 1)];
  const starts = new Uint8Array(count + 1);
  const step: (Head | undefined)[][] = [new Array(count), new Array(count)];
  for (let at = count - 1; at >= 0; at--)
    for (const within of [1, 0] as const) {
      let best = bodies[at]! - (within ? 0 : BEFORE) + from[within][at + 1]!;
      let choice: Head | undefined;
      heads[at]!.forEach((head, i) => {
        const score = values[at]![i]! + inPlace(head, within, starts) + from[1][at + head.height]!;
        if (score > best) [best, choice] = [score, head];
      });
      from[within][at] = best;
      step[within]![at] = choice;
      if (within && choice) starts[at] = 1;
    }
  const chosen: Head[] = [];
  for (let at = 0, within = 0; at < count; ) {
    const head = step[within]![at];
    if (head) chosen.push(head);
    at += head?.height ?? 1;
    if (head) within = 1;
  }
  return { total: from[0][0]!, chosen, from, starts };
}

/** For each field of each chosen head: how much worse the best cut is that reads its row otherwise. */
function marginsOf(
  field: Field,
  values: Float64Array[],
  { total, chosen, from, starts }: Trail,
): Cut['margins'] {
  const { heads, bodies } = field;
  const count = bodies.length;
  const upTo = [0, 1].map(() => new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY));
  upTo[0]![0] = 0;
  /** For each row, every head over it with what the best cut through it is worth; `undefined` is no head. */
  const over: { head?: Head; worth: number }[][] = Array.from({ length: count }, () => []);
  for (let at = 0; at < count; at++) {
    for (const within of [0, 1] as const) {
      const here = upTo[within]![at]!;
      if (here === Number.NEGATIVE_INFINITY) continue;
      const body = here + bodies[at]! - (within ? 0 : BEFORE);
      upTo[within]![at + 1] = Math.max(upTo[within]![at + 1]!, body);
      over[at]!.push({ worth: body + from[within][at + 1]! });
      heads[at]!.forEach((head, i) => {
        const after = at + head.height;
        const reached = here + values[at]![i]! + inPlace(head, within, starts);
        upTo[1]![after] = Math.max(upTo[1]![after]!, reached);
        const worth = reached + from[1][after]!;
        if (worth > total - SUREST) for (let row = at; row < after; row++) over[row]!.push({ head, worth });
      });
    }
  }
  return chosen.map((head) => {
    const margin = (key: 'a' | 'b') => {
      const own = head[key];
      const rows = own ? [head.at + head.rows.indexOf(own.row)] : [head.at];
      const rivals = over[rows[0]!]!.filter((other) => other.head?.[key]?.text !== own?.text);
      return Math.max(0, total - Math.max(total - SUREST, ...rivals.map(({ worth }) => worth)));
    };
    return { a: margin('a'), b: margin('b') };
  });
}
