import type { Span } from '../document/index.ts';
import type { Measure } from './measure.ts';
import { rateChangeIn } from './rate-change.ts';
import { formsOf, gerundsOf, pastOf } from './verbs.ts';

const IMPROVE = `improve enhance optimize optimise streamline strengthen simplify stabilize stabilise increase reduce decrease
  cut lower raise grow boost accelerate shrink slash minimize minimise maximize maximise shorten lift elevate speed
  eliminate prevent save scale exceed surpass outperform beat quicken revitalize revitalise lessen`;

/** Results told without a number. */
const STATED: readonly RegExp[] = [
  /\b(?:adopted|used|in use|followed|rolled out)\s(?:org(?:ani[sz]ation)?|company|firm|team|department|campus)-?wide\b|\badopted (?:by|across) (?:all|every|the (?:whole|entire))\b/i,
  /\b(?:ahead of (?:schedule|plan|time|deadline)|under budget|below budget|(?:weeks?|months?|days?) (?:early|ahead)|on[- ]time,?\s(?:and\s)?(?:on|within|under|in)[- ]budget)\b/i,
  /^(?:was\s)?(?:selected|chosen|picked|shortlisted)\s(?:as\s(?:an?\s)?)?(?:one of|from|out of|among|finalist|winner|best)\b/i,
  new RegExp(
    `\\b(?:${pastOf('win')}|winner|finalist|awarded|(?:received|earned) (?:[\\p{L}-]+\\s){0,4}(?:award|prize|medal|recognition)|(?:named|voted|recogni[sz]ed as) (?:[\\p{L}-]+\\s){0,3}of the (?:year|month|quarter))\\b`,
    'iu',
  ),
  /\b(?:was|were|been|being|are|is|be|got|later|since|both|all|whom|them|who)\s(?:\p{L}+\s){0,2}promoted\b|\b(?:earned|resulting in|leading to) (?:[\p{L}-]+\s){0,3}promotions?\b|^promoted (?:to|from|twice|within|into)\b|\bto promotions?\b|^promoted (?:[\p{L}\p{N}-]+\s){1,4}to (?:senior|staff|lead|principal|manager|supervisor|director)/iu,
  /\b(?:with no|without (?:any\s|a\s)?|no)\s(?:[\p{L}-]+\s){0,2}(?:downtime|outages?|incidents?|data loss|interruptions?|disruptions?|regressions?|escalations?|rollbacks?|overruns?|breach(?:es)?|injur(?:y|ies)|errors?|defects?)\b/iu,
];

/** A benefit claimed and not measured. */
const CLAIMED: readonly RegExp[] = [
  // An improvement as a main verb: at the start, or joined on.
  new RegExp(
    `(?<=^|[.;]\\s|,\\s(?:and\\s)?|\\band\\s|\\bthereby\\s|\\bwhich\\s|\\bthat\\s)(?:\\p{L}+ly\\s)?(?:${pastOf(IMPROVE)})\\b(?!-)`,
    'iu',
  ),
  new RegExp(`^(?:\\p{L}+ly\\s)?(?:${formsOf(IMPROVE)})\\b(?!-)`, 'iu'),
  new RegExp(
    `(?<!\\b(?:for|of|on|in|to|about|towards?|with|at|into|and)\\s)(?<!-)\\b(?:${gerundsOf(IMPROVE)})\\b(?!-)`,
    'iu',
  ),
  /\b(?:resulting in|which resulted in|led to|leading to|contributing to|thereby|making it (?:easier|possible)|for (?:better|improved|faster|greater|higher|increased|enhanced|optimal|easier|smoother|more efficient|seamless)\b)/i,
  /(?<=(?:,|\b(?:and|while|thus|thereby|platform|pipelines?|process(?:es)?|tools?|systems?|dashboards?|services?))\s)(?:enabling|allowing|empowering|helping|giving|ensuring|freeing|making)\b/i,
  new RegExp(
    `(?<=\\b(?:that|which)\\s)(?:\\p{L}+ly\\s)?(?:${formsOf(`allow enable help empower ensure ${IMPROVE}`)})\\b`,
    'iu',
  ),
  /\b(?:significant|measurable|lasting|major|positive|substantial|real)\s(?:[\p{L}-]+\s)?(?:impact|improvements?|gains?|savings|results|growth|reductions?|increase)\b/iu,
  /(?<=\P{L}\s?)\b(?:(?:adopted|used|relied on|embraced)\s(?:\p{L}+\s)?(?:by|across)|(?:upstreamed|accepted)\s(?:by|into|to))\b/iu,
  /^(?:closed|won|exceeded|surpassed|met|achieved|hit)\s(?:[\p{L}-]+\s){0,3}(?:deals?|quotas?|targets?|goals?|objectives|sales|expectations|kpis|okrs)\b/iu,
];

const DUTY =
  /^(?:\p{L}+ly\s)?(?:responsible|tasked|in charge|accountable|assisted|helped|supported|participated|involved|duties)\b/iu;

/** Whether a highlight tells a result, an activity, or an activity with a benefit nobody can check. */
export function outcomeOf(text: string, measures: readonly Measure[]): 'outcome' | 'task' | 'mixed' {
  if (
    measures.some(({ result }) => result) ||
    rateChangeIn(text) ||
    STATED.some((pattern) => pattern.test(text))
  )
    return 'outcome';
  if (DUTY.test(text))
    return /,\s/.test(text) && CLAIMED.slice(2).some((pattern) => pattern.test(text)) ? 'mixed' : 'task';
  return CLAIMED.some((pattern) => pattern.test(text)) ? 'mixed' : 'task';
}

/** The words of a highlight that claim a benefit, the first if there are several. */
export function claimedBenefit(text: string): Span | undefined {
  const line = text.replace(/\s/g, ' ');
  const found = CLAIMED.map((pattern) => pattern.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}
