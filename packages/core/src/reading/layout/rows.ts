import { isAccent } from './accents.ts';
import { groupBy } from './groups.ts';
import type { Ink, Row } from './ink.ts';

/** Glyphs of one baseline without a gap wider than their size. */
interface Run {
  inks: Ink[];
  /** Number of its baseline, from the top of the page. */
  baseline: number;
  y: number;
  left: number;
  right: number;
  /** Of the largest glyph. */
  size: number;
  /** The run on another baseline whose printed line this one belongs to. */
  host?: Run | undefined;
}

/** Ems by which glyphs on one baseline may be off it, as rounded positions are. */
const SAME_BASELINE = 0.08;
/** Ems by which glyphs of one printed line may be off it, where they stand beside each other. */
const SAME_LINE = 0.25;
/** Ems by which an accent over a capital is raised. */
const ACCENT = 0.35;
/** Baselines above and below that are searched for neighbours; hostile pages have thousands a hair apart. */
const MAX_BASELINES = 12;
/** A raised letter stands on a line; what goes on from there is a stair. */
const MAX_HOSTS = 4;

/**
 * Groups glyphs by baseline; raised, lowered and unsteady ones join the line that they stand beside.
 * *Why* beside: another column set a fraction of a line off must not draw the glyphs of a line apart.
 */
export function baselineRows(inks: readonly Ink[]): Row[] {
  const baselines = onBaselines(inks).map(runsOf);
  for (const run of baselines.flat())
    if (!run.inks.every(({ space }) => space)) run.host = hostOf(run, baselines);
  const rows: Row[] = baselines.map(() => []);
  for (const run of baselines.flat()) rows[lineOf(run)]!.push(...run.inks);
  return rows
    .filter((row) => row.some((ink) => !ink.space))
    .flatMap((row) => layers(row.sort((a, b) => a.x - b.x)));
}

/** Texts of different looks that are printed over each other are rows of their own. */
function layers(row: Row): Row[] {
  const letters = row.filter(({ space }) => !space);
  const isOver = (a: Ink, b: Ink) =>
    lookOf(a) !== lookOf(b) && !isAccent(a) && !isAccent(b) && b.x - a.x < Math.min(a.width, b.width) * 0.6;
  const over = letters.slice(1).filter((ink, at) => isOver(letters[at]!, ink));
  if (over.length < 3) return [row];
  const looks = new Set(over.map(lookOf));
  const apart = [...groupBy(row, (ink) => (looks.has(lookOf(ink)) ? lookOf(ink) : '')).values()];
  return apart.filter((layer) => layer.some(({ space }) => !space));
}

const lookOf = ({ font, size }: Ink) => `${font}|${size.toFixed(1)}`;

function onBaselines(inks: readonly Ink[]): Ink[][] {
  const found: Ink[][] = [];
  let last: Ink | undefined;
  for (const ink of [...inks].sort((a, b) => a.y - b.y)) {
    if (last && ink.y - last.y <= Math.min(ink.size, last.size) * SAME_BASELINE) found.at(-1)!.push(ink);
    else found.push([ink]);
    last = ink;
  }
  return found;
}

function runsOf(inks: Ink[], baseline: number): Run[] {
  const runs: Run[] = [];
  for (const ink of inks.sort((a, b) => a.x - b.x)) {
    const { x, y, width, size } = ink;
    const run = runs.at(-1);
    if (run && x - run.right < Math.max(run.size, size)) {
      run.inks.push(ink);
      run.right = Math.max(run.right, x + width);
      run.size = Math.max(run.size, size);
    } else runs.push({ inks: [ink], baseline, y, left: x, right: x + width, size });
  }
  return runs;
}

/** The longer or larger run, on a baseline nearby, that a run stands right beside or inside of. */
function hostOf(run: Run, baselines: Run[][]): Run | undefined {
  for (const step of [-1, 1])
    for (let by = 1; by <= MAX_BASELINES; by++) {
      const runs = baselines[run.baseline + step * by];
      if (!runs || Math.abs(runs[0]!.y - run.y) > run.size * 1.4) break;
      const host = near(runs, run).find((other) => belongsTo(run, other));
      if (host) return host;
    }
  return undefined;
}

/** Runs of one baseline that meet a run from the side, or hold it. */
function near(runs: Run[], { left, right, size }: Run): Run[] {
  let [from, to] = [0, runs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (runs[middle]!.right < left - size * 1.5) from = middle + 1;
    else to = middle;
  }
  const found: Run[] = [];
  for (let at = from; at < runs.length && runs[at]!.left < right + size * 1.5; at++) found.push(runs[at]!);
  return found;
}

/** Small glyphs belong to larger ones a little off their line, others to a longer run hardly off it. */
function belongsTo(run: Run, host: Run): boolean {
  const isSmall = host.size >= run.size * 1.15;
  if (isSmall && run.inks.length <= 6 && isBeside(run, host, isRaised)) return true;
  const [less, more] = [run.inks.length, host.inks.length];
  const isLess = isSmall || less < more || (less === more && run.baseline > host.baseline);
  return isLess && host.size * 1.15 > run.size && isBeside(run, host, isUnsteady);
}

/** Off the larger glyph's line, and set close to it. */
const isRaised = (ink: Ink, host: Ink, gap: number) => {
  const raised = (host.y - ink.y) / host.size;
  const isLarger = host.size >= ink.size * 1.15 && host.size <= ink.size * 2.5;
  return isLarger && raised <= 0.55 && raised >= -0.3 && gap > -0.1 && gap < 0.3;
};

const isUnsteady = (ink: Ink, host: Ink, gap: number) => {
  const off = Math.abs(ink.y - host.y) / ink.size;
  return isAccent(ink) ? off <= ACCENT && gap > -1 && gap < 0.5 : off <= SAME_LINE && gap > -0.1 && gap < 1.5;
};

type Fits = (ink: Ink, host: Ink, gap: number) => boolean;

/** Whether the glyph before the run or the one after it takes it in. Gaps are in ems of the host. */
function isBeside({ inks }: Run, host: Run, fits: Fits): boolean {
  const [first, last] = [inks.find(({ space }) => !space)!, inks.findLast(({ space }) => !space)!];
  const before = letterFrom(host.inks, countUpTo(host.inks, first.x) - 1, -1);
  const after = letterFrom(host.inks, countUpTo(host.inks, last.x), 1);
  return (
    (before !== undefined && fits(first, before, (first.x - before.x - before.width) / before.size)) ||
    (after !== undefined && fits(last, after, (after.x - last.x - last.width) / after.size))
  );
}

/** How many of the glyphs, which stand in order, begin at `x` or before it. */
function countUpTo(inks: readonly Ink[], x: number): number {
  let [from, to] = [0, inks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (inks[middle]!.x <= x) from = middle + 1;
    else to = middle;
  }
  return from;
}

function letterFrom(inks: readonly Ink[], from: number, step: 1 | -1): Ink | undefined {
  let at = from;
  while (inks[at]?.space) at += step;
  return inks[at];
}

/** The baseline that a run is printed on. */
function lineOf(run: Run): number {
  let host = run;
  for (let hops = 0; host.host && hops < MAX_HOSTS; hops++) host = host.host;
  return host.baseline;
}
