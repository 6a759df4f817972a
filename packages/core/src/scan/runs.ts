import type { Box, LaidWord, Layout } from '../document/index.ts';
import { WORDS_PER_SECOND } from './attention.ts';
import { withoutEdges } from './edges.ts';
import type { Fixation } from './gaze.ts';
import type { Seen } from './types.ts';

/** The six things that are looked for; whatever else is seen is seen afterwards. */
const LOOKED_FOR = new Set<Seen['as']>(['name', 'label', 'title', 'employer', 'dates', 'education']);

/** A wider gap, in sizes, parts two fields of one line; a dash with its spaces does not. */
const WIDEST_GAP = 2.5;

/** Fixations as runs of words on one line, in the order in which the eye comes to them. */
export function runsOf(fixations: readonly Fixation[], page: Layout, seconds: number): Seen[] {
  const total = Math.min(seconds, fixations.length / WORDS_PER_SECOND) * 1000;
  const weight = fixations.reduce((sum, { pull }) => sum + pull, 0);
  const inOrder = [...fixations].sort((a, b) => a.index - b.index);
  const passes = [
    inOrder.filter(({ draw }) => LOOKED_FOR.has(draw.as)),
    inOrder.filter(({ draw }) => !LOOKED_FOR.has(draw.as)),
  ];
  let at = 0;
  return passes.flatMap(groups).map((group) => {
    const ms = (total * group.reduce((sum, { pull }) => sum + pull, 0)) / weight;
    const seen = { ...trimmed(group, page), at: Math.round(at), ms: Math.round(ms), as: group[0]!.draw.as };
    at += ms;
    return seen;
  });
}

/** Neighbours on one line; the things looked for are kept apart, what is seen in passing runs together. */
function groups(pass: readonly Fixation[]): Fixation[][] {
  const runs: Fixation[][] = [];
  for (const fixation of pass) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && continues(last, fixation)) run!.push(fixation);
    else runs.push([fixation]);
  }
  return runs;
}

function continues(last: Fixation, next: Fixation): boolean {
  const kindred = last.draw.as === next.draw.as && last.draw.position === next.draw.position;
  return (
    next.ordinal === last.ordinal + 1 &&
    (kindred || !LOOKED_FOR.has(next.draw.as)) &&
    last.draw.line?.start === next.draw.line?.start &&
    onOneLine(last.word, next.word)
  );
}

function onOneLine(a: LaidWord, b: LaidWord): boolean {
  const middle = ({ box }: LaidWord) => box.y + box.height / 2;
  const size = Math.max(a.size, b.size);
  const gap = b.box.x - (a.box.x + a.box.width);
  return (
    a.page === b.page &&
    b.box.x > a.box.x &&
    gap < WIDEST_GAP * size &&
    Math.abs(middle(a) - middle(b)) < size * 0.5
  );
}

function trimmed(group: readonly Fixation[], page: Layout): Pick<Seen, 'text' | 'span' | 'page' | 'box'> {
  const words = page.words.slice(group[0]!.index, group.at(-1)!.index + 1);
  const first = words[0]!;
  const last = words.at(-1)!;
  const { text, before, after } = withoutEdges(words.map((word) => word.text).join(' '));
  return {
    text,
    span: { start: first.span.start + before, end: last.span.end - after },
    page: first.page,
    box: union(words.map(({ box }) => box)),
  };
}

function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const round = (points: number) => Math.round(points * 100) / 100;
  return { x: round(x), y: round(y), width: round(right - x), height: round(bottom - y) };
}
