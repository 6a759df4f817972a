import { cutLine } from './cue.ts';
import { showsLeadership } from './leadership.ts';
import { measuresOf } from './measure.ts';
import { withVerb } from './nominal.ts';
import { findQuantities } from './numbers.ts';
import { weakOpeningOf } from './opening.ts';
import { outcomeOf } from './outcome.ts';
import { rateChangeIn } from './rate-change.ts';
import { showsScope } from './scope.ts';
import type { HighlightReading } from './types.ts';

/** Characters of a highlight that are read; what stands further back, no reader reaches either. */
const READ = 1500;

/**
 * Reads one highlight the way a careful recruiter would mark it.
 *
 * Why by grammar: the person must be able to see which words decided, and the same line must always read the same.
 */
export function readHighlight(text: string): HighlightReading {
  const written = text
    .slice(0, READ)
    .replace(/\s+/g, ' ')
    .replace(/^[\s•·▪◦‣*–—-]+/u, '')
    .trim();
  const line = cutLine(withVerb(written.replace(/^I\s(?:have\s|also\s|then\s)?/, '')));
  const measures = measuresOf(line.text, findQuantities(line.text));
  return {
    hasMetric: measures.length > 0 || rateChangeIn(line),
    kind: outcomeOf(line, measures),
    hasScope: showsScope(line, measures),
    weakOpening: weakOpeningOf(written) !== undefined,
    leadership: showsLeadership(line),
  };
}
