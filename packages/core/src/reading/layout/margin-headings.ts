import { groupBy } from './groups.ts';
import { median, prevailing, sum } from './numbers.ts';
import { isMarked, level, MAX_SEGMENTS, type Segment, spelled, topOf, toSegment } from './segments.ts';

interface MarginHeadings {
  /** All other text. */
  text: Segment[];
  /** The heading that is read before the line that a segment of the text begins. */
  before: ReadonlyMap<Segment, Segment>;
}

/** Lines of text that a heading stands beside on average, at least; labels stand beside one or two. */
const LEAST_LINES = 2.5;

/**
 * Takes the section headings that stand in the left margin out of the text, and says before which line each is read.
 * *Why* by look, over the whole page: such a heading stands level with its section's first line, or a little above or
 * below it, and so does a date or a label; but headings are set alike, all at the same height beside their sections.
 * `looks` are those of the pages before, to which this page's are added.
 */
export function marginHeadings(segments: Segment[], looks: Set<string>): MarginHeadings {
  const loud = segments.length > MAX_SEGMENTS ? [] : loudOnes(segments);
  let best = new Map<Segment, Segment[]>();
  for (const [look, group] of groupBy(loud, lookOf)) {
    const lines = linesBeside(group, segments);
    if (!lines || isOutranked(group, segments)) continue;
    const stacks = stacksOf(group, lines);
    const isUsual = stacks.length >= 2 || looks.has(look);
    if (!isUsual || stacks.length < best.size || lines.length < stacks.length * LEAST_LINES) continue;
    const anchored = anchors(stacks, lines);
    if (!anchored) continue;
    best = anchored;
    looks.add(look);
  }
  const taken = new Set([...best.values()].flat());
  return {
    text: segments.filter((segment) => !taken.has(segment)),
    before: new Map([...best].map(([line, stack]) => [line, joined(stack)])),
  };
}

const isCapital = (segment: Segment) => spelled(segment) === spelled(segment).toUpperCase();
const isBold = ({ words }: Segment) => words.every(({ bold }) => bold);
const lookOf = (segment: Segment) =>
  [Math.round(segment.size * 2), isBold(segment), isCapital(segment)].join('|');

/** Segments in the margin of most of the text that are set off from it. */
function loudOnes(segments: readonly Segment[]): Segment[] {
  const body = prevailing(segments.map(({ size, words }) => ({ value: size, weight: words.length })));
  const isUsual = (is: (it: Segment) => boolean) => segments.filter(is).length * 2 > segments.length;
  const marks = [isCapital, isBold].filter((is) => !isUsual(is));
  const edge = prevailing(
    segments.map(({ left, right }) => ({ value: Math.round(left), weight: right - left })),
  );
  return segments.filter(
    (it) => isShort(it) && it.right < edge && (it.size > body * 1.04 || marks.some((is) => is(it))),
  );
}

/** A few words without digits. */
function isShort(segment: Segment): boolean {
  const text = spelled(segment);
  return !/\d|:$/.test(text) && segment.words.length <= 4 && /\p{L}{3}/u.test(text) && !isMarked(segment);
}

/**
 * The first segment of each line of the text on the right of a group, top to bottom; nothing where the group stands
 * in the text itself, or where its column holds other text than labels and dates, which stand level with theirs.
 */
function linesBeside(group: readonly Segment[], segments: readonly Segment[]): Segment[] | undefined {
  const [top, edge] = [Math.min(...group.map(topOf)), Math.max(...group.map(({ right }) => right))];
  const own = new Set(group);
  const around = segments.filter((segment) => !own.has(segment) && topOf(segment) > top - segment.size * 2);
  const lines: Segment[] = [];
  for (const segment of around.filter(({ left }) => left > edge).sort((a, b) => a.y - b.y || a.left - b.left))
    if (!lines.length || !level(lines.at(-1)!, segment)) lines.push(segment);
  const inMargin = around.filter((segment) => segment.left <= edge && topOf(segment) > top);
  const labels = inMargin.filter(
    (segment) => segment.right <= edge + 2 && lines.some((line) => level(segment, line)),
  );
  const isClear = inMargin.length - labels.length <= lines.length * 0.1;
  return isClear && isAligned(group) && lines.length > 1 ? lines : undefined;
}

/** Most of a group begin, or end, at one place. */
function isAligned(group: readonly Segment[]): boolean {
  return ([({ left }) => left, ({ right }) => right] as ((it: Segment) => number)[]).some((side) => {
    const usual = median(group.map(side));
    return group.filter((it) => Math.abs(side(it) - usual) < 3).length >= group.length * 0.75;
  });
}

/** Headings with the lines they wrap to; a line beside which text begins is a heading of its own. */
function stacksOf(group: readonly Segment[], lines: readonly Segment[]): Segment[][] {
  const stacks: Segment[][] = [];
  for (const segment of [...group].sort((a, b) => a.y - b.y)) {
    const above = stacks.at(-1)?.at(-1);
    const isClose = above !== undefined && segment.y - above.y < segment.size * 1.7;
    if (isClose && !beginsBeside(segment, lines)) stacks.at(-1)!.push(segment);
    else stacks.push([segment]);
  }
  return stacks;
}

const spaceOver = (lines: readonly Segment[], at: number) =>
  at === 0 ? Number.POSITIVE_INFINITY : lines[at]!.y - lines[at - 1]!.y;

/** Space between lines in units of what is usual. */
function spacesOver(lines: readonly Segment[]): number[] {
  const usual = median(lines.slice(1).map((_, at) => spaceOver(lines, at + 1))) || 1;
  return lines.map((_, at) => Math.min(spaceOver(lines, at) / usual, 2));
}

/** Whether text begins right beside a heading, after more space than there is between lines. */
function beginsBeside(heading: Segment, lines: readonly Segment[]): boolean {
  const spaces = spacesOver(lines);
  return lines.some((line, at) => Math.abs(line.y - heading.y) < heading.size * 0.6 && spaces[at]! > 1.5);
}

/** Points by which headings may be off the height at which all of them stand. */
const STEADY = 2;

/** The line that each heading stands over, when nearly all stand at one height beside such lines. */
function anchors(
  stacks: readonly Segment[][],
  lines: readonly Segment[],
): Map<Segment, Segment[]> | undefined {
  const spaces = spacesOver(lines);
  const near = (stacks as [Segment, ...Segment[]][]).map(([{ y, size }]) =>
    lines.flatMap((line, at) => (line.y > y - size * 1.6 && line.y < y + size * 1.3 ? [at] : [])),
  );
  const fitting = (shift: number) =>
    near.map((beside, of) =>
      beside
        .filter((at) => Math.abs(stacks[of]![0]!.y - shift - lines[at]!.y) <= STEADY)
        .reduce((best, at) => (best === -1 || spaces[at]! > spaces[best]! ? at : best), -1),
    );
  const worth = (chosen: readonly number[]) => sum(chosen.map((at) => (at === -1 ? 0 : 1 + spaces[at]!)));
  const shifts = near.flatMap((beside, of) => beside.map((at) => stacks[of]![0]!.y - lines[at]!.y));
  const best = shifts.map(fitting).reduce(
    (a, b) => (worth(b) > worth(a) ? b : a),
    near.map(() => -1),
  );
  const found = new Map<Segment, Segment[]>();
  best.forEach((at, of) => {
    const line = lines[at === -1 ? (near[of]![0] ?? -1) : at];
    if (line && !found.has(line)) found.set(line, stacks[of]!);
  });
  const isSteady = best.filter((at) => at !== -1).length >= stacks.length * 0.75;
  return isSteady && found.size === stacks.length ? found : undefined;
}

/** Lines of their own in a louder look are the headings, and what is in the margin names something smaller. */
function isOutranked(group: readonly Segment[], segments: readonly Segment[]): boolean {
  const [{ size, left }] = group as [Segment];
  const isLouder = (segment: Segment) =>
    segment.size > size * 1.04 || (segment.size > size * 0.96 && isCapital(segment) && !isCapital(group[0]!));
  const louder = segments.filter(
    (segment) =>
      isLouder(segment) &&
      segment.left < left + 3 &&
      segment.words.length <= 4 &&
      !segments.some((other) => other !== segment && level(other, segment)),
  );
  return louder.length >= 3;
}

const joined = (stack: readonly Segment[]): Segment => ({
  ...toSegment(stack.flatMap(({ words }) => words)),
  y: stack[0]!.y,
});
