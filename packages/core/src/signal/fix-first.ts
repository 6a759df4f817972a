import type { Document } from '../document/index.ts';
import { type Preset, weightOf } from './presets.ts';
import type { Finding, Severity } from './types.ts';

const MOST = 5;
const COST: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Words after which attention has halved: about what ten seconds hold, see `scan/attention`. */
const HALF_LIFE = 60;

/** What a second finding of one family is still worth, a third, and so on: five sides of a text say more than one. */
const SAME_FAMILY = 0.7;

/**
 * The findings that cost most in the first ten seconds, dearest first: severity × how soon the place is read × how much
 * the track minds. One per rule as long as there are other rules, so that five different things come to light.
 */
export function fixFirst(document: Document, findings: readonly Finding[], preset: Preset): number[] {
  const visibility = visibilityOf(document);
  const ranked = findings
    .map((finding, index) => ({
      index,
      finding,
      cost:
        COST[finding.severity] *
        visibility(finding.span.start) *
        weightOf(preset, finding.rule, finding.family),
    }))
    .sort((a, b) => b.cost - a.cost || a.finding.span.start - b.finding.span.start || a.index - b.index);
  const rules = new Set<string>();
  const leaders = ranked.filter(({ finding }) => !rules.has(finding.rule) && rules.add(finding.rule));
  const others = ranked.filter((entry) => !leaders.includes(entry));
  return [...spread(leaders), ...others].slice(0, MOST).map(({ index }) => index);
}

interface Ranked {
  index: number;
  finding: Finding;
  cost: number;
}

/** The dearest first, each further one of a family already chosen counting less. */
function spread(ranked: readonly Ranked[]): Ranked[] {
  const left = [...ranked];
  const chosen: Ranked[] = [];
  while (left.length > 0 && chosen.length < MOST) {
    const worth = ({ finding, cost }: Ranked) =>
      cost * SAME_FAMILY ** chosen.filter((other) => other.finding.family === finding.family).length;
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(...left.splice(left.indexOf(best), 1));
  }
  return chosen;
}

/** From 1 at the top down towards 0: by words read before a place, with the current position's first lines kept in sight. */
function visibilityOf({ text, blocks, layout }: Document): (offset: number) => number {
  const starts = [...text.matchAll(/\S+/gu)].map(({ index }) => index);
  const firstHighlights = blocks
    .filter(({ kind, section }) => kind === 'highlight' && (section ?? 'work') === 'work')
    .slice(0, 3);
  const secondPage = Math.min(
    ...(layout?.words ?? []).filter(({ page }) => page > 1).map(({ span }) => span.start),
    Number.POSITIVE_INFINITY,
  );
  return (offset) => {
    const wordsBefore = countBelow(starts, offset);
    const inSight = firstHighlights.some(({ span }) => span.start <= offset && offset < span.end);
    const fading = HALF_LIFE / (HALF_LIFE + wordsBefore);
    return (inSight ? Math.max(fading, 0.6) : fading) * (offset >= secondPage ? 0.5 : 1);
  };
}

/** How many of some rising numbers lie below a limit. */
function countBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
