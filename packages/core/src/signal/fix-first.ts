import type { Document } from '../document/index.ts';
import { type Preset, weightOf } from './presets.ts';
import type { Finding, Severity } from './types.ts';

const MOST = 5;
const COST: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/**
 * How much of a first look reaches a line, by where it stands: a step for each place and not a curve over words, so that
 * a longer line far away moves nothing else.
 */
const SIGHT = { top: 1, summary: 0.9, first: 0.7, second: 0.45, rest: 0.3, late: 0.15 } as const;
type Sight = keyof typeof SIGHT;

/** What a second finding of one family is still worth, a third, and so on: five sides of a text say more than one. */
const SAME_FAMILY = 0.7;

interface Ranked {
  index: number;
  finding: Finding;
  cost: number;
}

/**
 * The findings that cost most in the first ten seconds, dearest first: severity × how soon the place is read × how much
 * the track minds. One per rule as long as there are other rules, so that five different things come to light.
 *
 * Ties go by the rule's id before the place, so that lines that are added or reworded elsewhere change no order.
 */
export function fixFirst(document: Document, findings: readonly Finding[], preset: Preset): number[] {
  const sightOf = sightIn(document);
  const ranked = findings
    .map(
      (finding, index): Ranked => ({
        index,
        finding,
        cost:
          COST[finding.severity] *
          SIGHT[sightOf(finding.span.start)] *
          weightOf(preset, finding.rule, finding.family),
      }),
    )
    .sort((a, b) => b.cost - a.cost || byName(a.finding.rule, b.finding.rule) || a.index - b.index);
  const rules = new Set<string>();
  const leaders: Ranked[] = [];
  const others: Ranked[] = [];
  for (const entry of ranked) {
    (rules.has(entry.finding.rule) ? others : leaders).push(entry);
    rules.add(entry.finding.rule);
  }
  return [...spread(leaders), ...others.slice(0, MOST)].slice(0, MOST).map(({ index }) => index);
}

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

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

/** The highlights of the latest position that a first look reaches, and as many again. */
const REACHED = 3;

/** Where in the first look a place comes: the head and summary, the first highlights, then what follows. */
function sightIn({ blocks, layout }: Document): (offset: number) => Sight {
  const highlights = blocks.filter(
    ({ kind, section }) => kind === 'highlight' && (section ?? 'work') === 'work',
  );
  const first = highlights[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const second = highlights[REACHED]?.span.start ?? Number.POSITIVE_INFINITY;
  const rest = highlights[2 * REACHED]?.span.start ?? Number.POSITIVE_INFINITY;
  const late = Math.min(
    layout?.words.find(({ page }) => page > 1)?.span.start ?? Number.POSITIVE_INFINITY,
    highlights[4 * REACHED]?.span.start ?? Number.POSITIVE_INFINITY,
  );
  const summary = blocks.find(({ section, kind }) => section === 'summary' && kind !== 'heading')?.span;
  return (offset) => {
    if (offset >= late) return 'late';
    if (summary && summary.start <= offset && offset < summary.end) return 'summary';
    if (offset < first) return 'top';
    if (offset < second) return 'first';
    return offset < rest ? 'second' : 'rest';
  };
}
