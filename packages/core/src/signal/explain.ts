import type { Channel, Span } from '../document/index.ts';
import type { Content } from '../lexicon/index.ts';
import { done, type ProblemCode, type Result, refused } from '../problem/index.ts';
import { checkExample, plainExample } from './example.ts';
import type { Family, Fix, Severity, Signal } from './types.ts';

/** All that `throughline explain RULE` and a rule's page say. */
export interface Explanation {
  id: string;
  family: Family;
  title: string;
  severity: Severity;
  why: string;
  basis: Signal['basis'];
  appliesTo: readonly Channel[];
  flags: ExplainedExample[];
  quiet: ExplainedExample[];
  /** Whether its fixes rearrange what is there, ask for what is missing, or both, depending on the words. */
  fixes: Fix['kind'][];
}

export interface ExplainedExample {
  text: string;
  channel: Channel;
  target?: string;
  /** What is found, where something is. */
  findings: { span: Span; message: string; fix?: Fix }[];
}

/** The example with « » around what is found in it. */
export const markedExample = ({ text, findings }: ExplainedExample): string =>
  findings
    .map(({ span }) => span)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (sum, { start, end }) => `${sum.slice(0, start)}«${sum.slice(start, end)}»${sum.slice(end)}`,
      text,
    );

/** A rule by its id, with what it says about its own examples. */
export function explainRule(
  id: string,
  signals: readonly Signal[],
  content: Content,
): Result<Explanation, Extract<ProblemCode, 'rule.not-found'>> {
  const signal = signals.find((known) => known.id === id);
  if (!signal)
    return refused(
      'rule.not-found',
      `There is no rule “${id}”.`,
      `The rules are: ${signals.map((known) => known.id).join(', ')}.`,
    );
  return done(explainSignal(signal, content));
}

/** The same for a rule at hand. */
export function explainSignal(signal: Signal, content: Content): Explanation {
  const { id, family, title, severity, why, basis, appliesTo, examples } = signal;
  const flags = examples.flags.map((example) => explained(signal, example, content));
  const kinds = flags.flatMap(({ findings }) => findings.flatMap(({ fix }) => (fix ? [fix.kind] : [])));
  return {
    id,
    family,
    title,
    severity,
    why,
    basis,
    appliesTo,
    flags,
    quiet: examples.quiet.map((example) => explained(signal, example, content)),
    fixes: [...new Set(kinds)],
  };
}

function explained(
  signal: Signal,
  example: Signal['examples']['flags'][number],
  content: Content,
): ExplainedExample {
  const { text, channel, target } = plainExample(signal, example);
  const findings = checkExample(signal, example, content).map(({ span, message, fix }) => ({
    span,
    message,
    ...(fix && { fix }),
  }));
  return { text, channel, ...(target && { target }), findings };
}
