import { difference, differenceOverTime, partOf, product, quotient, sum } from './amounts.ts';
import type { Derivation, Rule } from './comparable.ts';
import type { Stated } from './knowledge.ts';
import type { Quantity } from './quantity.ts';
import { change, multiple, points, share } from './ratios.ts';

/** What a told number may follow from: it is tried in the order in which people reckon. */
export function derive(told: Quantity, pool: readonly Stated[], after: string): Derivation | undefined {
  for (const rule of rulesFor(told, after)) {
    const found = rule(told, pool);
    if (found) return found;
  }
  return undefined;
}

function rulesFor(told: Quantity, after: string): Rule[] {
  const ofWhole = /^\s(?:of|as|what)\b/u.test(after);
  switch (told.kind) {
    case 'percent':
      return told.end === 'to' || ofWhole ? [share, ...(told.end === 'to' ? [] : [change])] : [change, share];
    case 'points':
      return [points];
    case 'multiplier':
      return [multiple];
    case 'part':
      return told.end === 'to'
        ? [share]
        : ofWhole
          ? [share, change]
          : told.end === 'by'
            ? [change]
            : [change, share];
    case 'rank':
      return [];
    default:
      return [difference, sum, product, quotient(EACH_AFTER.test(after)), partOf, differenceOverTime];
  }
}

/** `260 registrations each`, `a dozen people in each`. */
const EACH_AFTER = /^(?:\s\p{L}+){0,3}\s(?:each|apiece|per|on average)\b/u;
