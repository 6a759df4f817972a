import type { Finding, Signal } from '@throughline/core/signal';
import type { Brief } from '#lib/brief/brief.ts';
import { type Move, moveOf } from './fix.ts';
import { type Quote, quoteOf } from './quote.ts';

/** What a page needs to know of a rule to answer "why?". */
export type Reason = Pick<Signal, 'id' | 'title' | 'why' | 'basis'>;

/** A finding as a person reads it. */
export interface Note {
  quote?: Quote | undefined;
  message: string;
  severity: Finding['severity'];
  move?: Move | undefined;
  reason?: Reason | undefined;
}

/**
 * The findings of a brief: what to fix first, and the rest in reading order.
 * What is said of the whole document stands on the name, and the name explains nothing: it is not quoted.
 */
export function findingsOf(
  { check, page, person }: Pick<Brief, 'check' | 'page' | 'person'>,
  rules: readonly Reason[],
): { first: Note[]; rest: Note[] } {
  const note = (finding: Finding): Note => ({
    quote: finding.text === person ? undefined : quoteOf(finding, page),
    message: finding.message,
    severity: finding.severity,
    move: moveOf(finding),
    reason: rules.find(({ id }) => id === finding.rule),
  });
  return {
    first: check.fixFirst.flatMap((index) => check.findings[index] ?? []).map(note),
    rest: check.findings.filter((_, index) => !check.fixFirst.includes(index)).map(note),
  };
}
