import type { Stated } from './knowledge.ts';

/** A number of the facts as it stands there, for a derivation. */
export const shown = ({ quantity, statement }: Stated): string =>
  statement.text.slice(quantity.span.start, quantity.span.end).trim();
