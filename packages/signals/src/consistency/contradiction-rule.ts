import { CHANNELS } from '@throughline/core/document';
import type { Contradiction } from '@throughline/core/ledger';
import { defineSignal, type Signal } from '@throughline/core/signal';

interface ContradictionRule extends Pick<Signal, 'id' | 'title' | 'severity' | 'why' | 'basis' | 'examples'> {
  kind: Contradiction['kind'];
  /** What the person is asked; the software does not know which of two places is right. */
  question(contradiction: Contradiction): string;
}

/** A rule that shows the ledger's contradictions of one kind. It looks at documents together, never at one alone. */
export const contradictionRule = ({ kind, question, ...rule }: ContradictionRule): Signal =>
  defineSignal({
    ...rule,
    family: 'consistency',
    appliesTo: CHANNELS.filter((channel) => channel !== 'outreach' && channel !== 'referral-note'),
    anyLanguage: true,
    check: () => [],
    *checkTogether({ contradictions }) {
      for (const contradiction of contradictions) {
        if (contradiction.kind !== kind) continue;
        const { a, b, message } = contradiction;
        yield {
          at: a,
          ...(b && { other: b }),
          message,
          fix: { kind: 'ask', question: question(contradiction) },
        };
      }
    },
  });
