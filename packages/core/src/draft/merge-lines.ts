import { type Hunk, lineDiff } from './line-diff.ts';

/** A place that both sides changed, each in its own way. */
export interface LineConflict {
  /** 1-based line of the text both began with. */
  line: number;
  before: string;
  mine: string;
  theirs: string;
}

export type MergedLines = { ok: true; text: string } | { ok: false; conflicts: LineConflict[] };

/**
 * Two texts that began as one, as one again: what either side changed is changed, line by line. Where both changed the
 * same lines, nothing is decided: the places are given back, and both texts are still there.
 */
export function mergeLines(before: string, mine: string, theirs: string): MergedLines {
  if (mine === theirs) return { ok: true, text: mine };
  const base = before.split('\n');
  const [ours, others] = [mine, theirs].map((text) => lineDiff(base, text.split('\n')).reverse()) as [
    Hunk[],
    Hunk[],
  ];
  const merged: string[][] = [];
  const conflicts: LineConflict[] = [];
  let at = 0;
  while (ours.length + others.length > 0) {
    const { from, to, taken } = together([ours, others]);
    merged.push(base.slice(at, from));
    const [one, other] = taken.map((hunks) => applied(base, from, to, hunks)) as [string[], string[]];
    if (taken[1].length === 0 || isSame(one, other)) merged.push(one);
    else if (taken[0].length === 0) merged.push(other);
    else
      conflicts.push({
        line: from + 1,
        before: joined(base.slice(from, to)),
        mine: joined(one),
        theirs: joined(other),
      });
    at = to;
  }
  if (conflicts.length > 0) return { ok: false, conflicts };
  return { ok: true, text: joined([...merged, base.slice(at)].flat()) };
}

const joined = (lines: readonly string[]): string => lines.join('\n');

interface Meeting {
  from: number;
  to: number;
  taken: [Hunk[], Hunk[]];
}

/** Takes the next change of either side, with all of both that it meets; the sides are given last first. */
function together(sides: [Hunk[], Hunk[]]): Meeting {
  const first = isBefore(sides[0].at(-1), sides[1].at(-1)) ? 0 : 1;
  const start = sides[first].pop()!;
  const meeting: Meeting = {
    from: start.from,
    to: start.to,
    taken: first === 0 ? [[start], []] : [[], [start]],
  };
  for (let found = true; found; ) {
    found = false;
    for (const side of [0, 1] as const) {
      const next = sides[side].at(-1);
      if (!next || !meets(meeting, next)) continue;
      meeting.taken[side].push(sides[side].pop()!);
      [meeting.from, meeting.to] = [Math.min(meeting.from, next.from), Math.max(meeting.to, next.to)];
      found = true;
    }
  }
  return meeting;
}

/** What puts lines in at a place comes before what changes the lines from there on. */
const isBefore = (a: Hunk | undefined, b: Hunk | undefined): boolean =>
  a !== undefined && (b === undefined || a.from < b.from || (a.from === b.from && a.to <= b.to));

/** They change a line both, or both put lines in at one place. */
const meets = (a: Pick<Hunk, 'from' | 'to'>, b: Hunk): boolean =>
  (a.from === b.from && (a.from === a.to) === (b.from === b.to)) || (a.from < b.to && b.from < a.to);

function applied(base: readonly string[], from: number, to: number, hunks: readonly Hunk[]): string[] {
  const lines: (readonly string[])[] = [];
  let at = from;
  for (const hunk of hunks) {
    lines.push(base.slice(at, hunk.from), hunk.lines);
    at = hunk.to;
  }
  return [...lines, base.slice(at, to)].flat();
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index]);
