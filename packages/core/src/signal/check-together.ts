import type { Ledger } from '../ledger/index.ts';
import type { Family, RawTogetherFinding, Signal } from './types.ts';

/** A finding between documents: where it stands, and what it stands against. */
export interface TogetherFinding extends RawTogetherFinding {
  rule: string;
  family: Family;
  severity: Signal['severity'];
}

/** Runs the rules that look at several documents together. */
export const checkTogether = (ledger: Ledger, signals: readonly Signal[], only?: Family): TogetherFinding[] =>
  signals
    .filter(({ family }) => !only || family === only)
    .flatMap(({ id: rule, family, severity, checkTogether }) =>
      [...(checkTogether?.(ledger) ?? [])].map((raw) => ({ rule, family, severity, ...raw })),
    );
