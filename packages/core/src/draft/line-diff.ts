/** Lines `from` to `to` of the old text became these. */
export interface Hunk {
  from: number;
  to: number;
  lines: readonly string[];
}

interface Range {
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
}

/**
 * What was changed between two texts, line by line, in order.
 *
 * Lines that stand once in both hold it together, as in patience diff: its cost grows with n log n, whatever the texts.
 * Between them a change may come out larger than it was, never smaller.
 */
export function lineDiff(before: readonly string[], after: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  const open: Range[] = [{ oldFrom: 0, oldTo: before.length, newFrom: 0, newTo: after.length }];
  while (open.length > 0) {
    const range = trimmed(before, after, open.pop()!);
    const { oldFrom, oldTo, newFrom, newTo } = range;
    if (oldFrom === oldTo && newFrom === newTo) continue;
    const held = oldFrom < oldTo && newFrom < newTo ? anchors(before, after, range) : [];
    if (held.length === 0) hunks.push({ from: oldFrom, to: oldTo, lines: after.slice(newFrom, newTo) });
    else for (const part of between(range, held)) open.push(part);
  }
  return hunks.sort((a, b) => a.from - b.from);
}

/** Without the lines that are the same at both ends. */
function trimmed(before: readonly string[], after: readonly string[], range: Range): Range {
  let { oldFrom, oldTo, newFrom, newTo } = range;
  while (oldFrom < oldTo && newFrom < newTo && before[oldFrom] === after[newFrom]) {
    oldFrom++;
    newFrom++;
  }
  while (oldFrom < oldTo && newFrom < newTo && before[oldTo - 1] === after[newTo - 1]) {
    oldTo--;
    newTo--;
  }
  return { oldFrom, oldTo, newFrom, newTo };
}

/** Pairs of lines that stand once on each side, as many as keep one order. */
function anchors(before: readonly string[], after: readonly string[], range: Range): [number, number][] {
  const inOld = once(before, range.oldFrom, range.oldTo);
  const inNew = once(after, range.newFrom, range.newTo);
  const pairs: [number, number][] = [];
  for (const [line, at] of inOld) {
    const other = inNew.get(line);
    if (at !== undefined && other !== undefined) pairs.push([at, other]);
  }
  return longestRising(pairs);
}

/** Each line with its place, or with none where it stands twice; in the order of the text. */
function once(lines: readonly string[], from: number, to: number): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (let at = from; at < to; at++) places.set(lines[at]!, places.has(lines[at]!) ? undefined : at);
  return places;
}

/** The longest run of pairs, in the order given, whose second numbers rise. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, place], index) => {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  });
  const run: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at]!) run.push(pairs[at]!);
  return run.reverse();
}

function between(range: Range, held: readonly [number, number][]): Range[] {
  const ranges: Range[] = [];
  let { oldFrom, newFrom } = range;
  for (const [oldAt, newAt] of held) {
    ranges.push({ oldFrom, oldTo: oldAt, newFrom, newTo: newAt });
    [oldFrom, newFrom] = [oldAt + 1, newAt + 1];
  }
  ranges.push({ oldFrom, oldTo: range.oldTo, newFrom, newTo: range.newTo });
  return ranges;
}
