import type { Content } from '../lexicon/index.ts';
import type { Target } from '../target/index.ts';
import { judgeSummary } from './faults.ts';
import { type RankedSummary, STORY_FAULTS, type StoryFault, type SummaryJudgement } from './types.ts';

/** Dearest first: what is read first, then what sends a reader elsewhere, then what leaves them with nothing to repeat. */
const DEAREST: readonly StoryFault[] = [
  'leads-with-gap',
  'several-roles',
  'no-target',
  'generic',
  'no-proof',
  'no-level',
  'too-long',
];

const SAID: Readonly<Record<StoryFault, string>> = {
  'leads-with-gap': 'opens with what is missing',
  'several-roles': 'offers several roles at once',
  'no-target': 'never names the role',
  generic: 'leans on stock phrases',
  'no-proof': 'shows no result',
  'no-level': 'does not show the level',
  'too-long': 'is longer than it will be read',
};

/**
 * Below zero when the first summary would be heard before the second: fewer faults, then cheaper ones, then more results
 * to repeat, then fewer words. An order with reasons, not a mark out of a hundred.
 */
export function compareSummaries(a: SummaryJudgement, b: SummaryJudgement): number {
  return (
    a.faults.length - b.faults.length ||
    costOf(a) - costOf(b) ||
    strengthsOf(b, 'result') - strengthsOf(a, 'result') ||
    b.strengths.length - a.strengths.length
  );
}

/** Several summaries of one person, best first, each with why it stands where it stands. */
export function rankSummaries(texts: readonly string[], content: Content, target?: Target): RankedSummary[] {
  const judged = texts.map((text, index) => ({ index, ...judgeSummary(text, content, target) }));
  const order = judged.sort((a, b) => compareSummaries(a, b) || a.index - b.index);
  return order.map((summary) => ({ ...summary, reason: reasonFor(summary) }));
}

const costOf = ({ faults }: SummaryJudgement): number =>
  faults.reduce((sum, { fault }) => sum + STORY_FAULTS.length - DEAREST.indexOf(fault), 0);

const strengthsOf = ({ strengths }: SummaryJudgement, kind: 'result'): number =>
  strengths.filter((strength) => strength.kind === kind).length;

function reasonFor(judgement: SummaryJudgement): string {
  const faults = DEAREST.filter((fault) => judgement.faults.some((found) => found.fault === fault));
  if (faults.length > 0) return `It ${listed(faults.map((fault) => SAID[fault]))}.`;
  const results = strengthsOf(judgement, 'result');
  return `It names the role and the level${results > 0 ? `, and gives ${results === 1 ? 'a result' : `${results} results`} to repeat` : ', and says how much was done'}.`;
}

const listed = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
