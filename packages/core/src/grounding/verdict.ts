import type { Span } from '../document/index.ts';
import type { FactPlace, UngroundedKind } from './types.ts';

/** What is found of one place of the draft. */
export type Verdict =
  | { span: Span; is: 'grounded'; from: FactPlace[] }
  | { span: Span; is: 'derived'; from: FactPlace[]; derivation: string }
  | { span: Span; is: 'ungrounded'; kind: UngroundedKind; reason: string };

export const ungrounded = (span: Span, kind: UngroundedKind, reason: string): Verdict => ({
  span,
  is: 'ungrounded',
  kind,
  reason,
});
