import type { Line } from '../lines.ts';
import { compareMeasures, type Measure } from '../measure/index.ts';
import { partOf } from '../place.ts';
import { overlap } from '../subject.ts';
import type { ClaimOrigin, Contradiction } from '../types.ts';
import { type Scope, scopeOf, scopesComparable } from './scope-of.ts';

/** A measure with the line it stands in. */
interface Told {
  line: Line;
  measure: Measure;
  scope?: Scope;
}

const toldIn = (lines: readonly Line[]): Told[] =>
  lines.flatMap((line) =>
    line.measures.map((measure) => {
      const scope = scopeOf(line.text, measure);
      return { line, measure, ...(scope && { scope }) };
    }),
  );

interface Clash {
  a: Told;
  b: Told;
  /** How surely both tell of one thing. */
  near: number;
}

/** Results and sizes that two groups of lines about the same work tell with different numbers. */
export function contradictingResults(
  linesA: readonly Line[],
  linesB: readonly Line[],
  nameOf: (origin: ClaimOrigin) => string,
  sameWork: boolean,
): Contradiction[] {
  const [all, others] = [toldIn(linesA), toldIn(linesB)];
  const explained = new Set<Told>();
  const clashes: Clash[] = [];
  for (const a of all)
    for (const b of others) {
      const near = nearness(a, b, sameWork && distinct(all, a) && distinct(others, b));
      if (near === 0) continue;
      const agreement = compareMeasures(a.measure, b.measure);
      if (agreement === 'agree') explained.add(a).add(b);
      else if (agreement === 'differ') clashes.push({ a, b, near });
    }
  return clashes
    .sort((x, y) => y.near - x.near)
    .filter(({ a, b }) => !explained.has(a) && !explained.has(b) && explained.add(a).add(b))
    .map(({ a, b }) => contradiction(a, b, nameOf));
}

/** A size that a source tells only once of this post: the other source can only mean the same one. */
const distinct = (all: readonly Told[], { scope, measure }: Told): boolean =>
  scope !== undefined &&
  all.every(
    (other) =>
      !other.scope ||
      other.measure === measure ||
      other.scope.of !== scope.of ||
      !scopesComparable(other.scope, scope),
  );

/** How surely two measures tell of one thing, 0 when they do not. */
function nearness(a: Told, b: Told, onlyOnes: boolean): number {
  if (a.scope && b.scope) {
    if (!scopesComparable(a.scope, b.scope)) return 0;
    if (onlyOnes && a.scope.own && b.scope.own) return 3;
  } else if (a.scope?.own || b.scope?.own) {
    // A size told as one's own and a plain count of the same noun may still be one thing.
    if (!a.measure.level || !b.measure.level) return 0;
  }
  return sameTime(a, b) ? sameSubject(a.measure, b.measure) : 0;
}

const TIME =
  /\b(?:in|over|within|during|after)\s+(?:the\s+|my\s+|our\s+|its\s+)?(?:(?:first|last|past|final)\s+)?(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a)\s+)?(?:days?|weeks?|months?|quarters?|years?)\b/iu;

/** `in the first year` and `over three years` are two results, not two numbers for one. */
function sameTime(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ line, measure }) => {
    const time = TIME.exec(line.text.slice(measure.clause.start, measure.clause.end));
    // The time may itself be what is measured: `in 14 months`.
    const own =
      time &&
      measure.span.start - measure.clause.start < time.index + time[0].length &&
      measure.span.start - measure.clause.start >= time.index;
    return own ? undefined : time?.[0].toLowerCase();
  });
  return one === undefined || other === undefined || one === other;
}

/** Whether two measures are about the same thing: most of what the shorter clause says is in the other one. */
function sameSubject(a: Measure, b: Measure): number {
  const clause = overlap(a.subject, b.subject);
  const whole = overlap(a.sentence, b.sentence);
  if (clause.share >= 0.6 && clause.shared >= 0.8) return clause.shared + clause.share + 2 * whole.share;
  const anchored = a.from && b.from && a.from.dimension === b.from.dimension && a.from.value === b.from.value;
  // `14 new accounts, €1.9M`: a figure set apart is about what its sentence is about.
  const apart = a.subject.size === 0 || b.subject.size === 0;
  if (apart && whole.share >= 0.6 && whole.shared >= 0.8) return whole.share + whole.shared;
  const bare = Math.min(a.sentence.size, b.sentence.size) <= 1 && a.dimension !== 'count';
  if (anchored && (whole.shared >= 0.4 || bare)) return 1 + whole.share;
  if (
    whole.share >= 0.6 &&
    whole.shared >= 1.8 &&
    (clause.shared >= 0.8 || a.subject.size === 0 || b.subject.size === 0)
  )
    return whole.share + clause.shared;
  return 0;
}

function contradiction(a: Told, b: Told, nameOf: (origin: ClaimOrigin) => string): Contradiction {
  const [one, other] = [partOf(a.line.origin, spanOf(a)), partOf(b.line.origin, spanOf(b))];
  const kind = a.scope || b.scope ? 'scope' : 'metric';
  const what = kind === 'scope' ? 'One responsibility, two sizes' : 'One result, two numbers';
  return {
    kind,
    a: one,
    b: other,
    message: `${what}: “${one.text}” in your ${nameOf(one)}, “${other.text}” in your ${nameOf(other)}. Either may be right; both together cost belief in all the others.`,
  };
}

const spanOf = ({ measure }: Told) => measure.span;
