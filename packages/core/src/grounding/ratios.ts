import { base, type Derivation, isChange, pairs, tells, wentFrom } from './comparable.ts';
import type { Stated } from './knowledge.ts';
import type { Quantity } from './quantity.ts';
import { shown } from './show.ts';

/** `by 25 %`, `a third fewer`. */
export function change(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  for (const [a, b] of pairs(pool)) {
    if (told.towards === 'less' && base(b.quantity) > base(a.quantity)) continue;
    if (!wentFrom(a, b)) continue;
    const scale = told.kind === 'percent' ? 100 : 1;
    const truth = (Math.abs(base(b.quantity) - base(a.quantity)) / base(a.quantity)) * scale;
    if (!tells(told, { value: truth })) continue;
    const [low, high] = base(a.quantity) < base(b.quantity) ? [a, b] : [b, a];
    return {
      from: [a, b],
      how: `(${shown(high)} − ${shown(low)}) ÷ ${shown(a)} = ${percent(truth / scale)}`,
    };
  }
  return undefined;
}

/** `to a third of it`, `two of three`. */
export function share(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  for (const [a, b] of pairs(pool)) {
    if (told.end !== 'to' && told.end !== undefined) continue;
    if (isChange(b, a) && !isChange(a, b)) continue;
    if (a.quantity.kind === 'percent' && told.end !== 'to') continue;
    const ratios = told.end === 'to' || isChange(a, b) ? [[b, a]] : [[a, b]];
    for (const [part, whole] of ratios as [Stated, Stated][]) {
      const scale = told.kind === 'percent' ? 100 : 1;
      const truth = (base(part.quantity) / base(whole.quantity)) * scale;
      if (truth < 2 * scale && tells(told, { value: truth }))
        return { from: [part, whole], how: `${shown(part)} ÷ ${shown(whole)} = ${percent(truth / scale)}` };
    }
  }
  return undefined;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

/** `12 percentage points`. */
export function points(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  for (const [a, b] of pairs(pool)) {
    // A score between 0 and 1 is told in points as a share is.
    const scored = a.quantity.kind === 'count' && a.quantity.value < 1 && b.quantity.value <= 1;
    // So is a score of a hundred: from 58 to 79 it rose by 21 points.
    const outOf100 = a.quantity.kind === 'count' && !a.quantity.head && !b.quantity.head && isChange(a, b);
    if (a.quantity.kind !== 'percent' && !scored && !outOf100) continue;
    const truth = Math.abs(b.quantity.value - a.quantity.value) * (scored ? 100 : 1);
    if (tells(told, { value: Number(truth.toPrecision(12)) }))
      return { from: [a, b], how: `${shown(a)} against ${shown(b)} = ${Number(truth.toFixed(2))} points` };
  }
  return undefined;
}

/** `doubled`, `four times lower`. */
export function multiple(told: Quantity, pool: readonly Stated[]): Derivation | undefined {
  const factorWord = told.written === 'words' && told.towards !== undefined;
  for (const [a, b] of pairs(pool)) {
    const ratio = base(b.quantity) / base(a.quantity);
    const falls = ratio < 1 && a.quantity.kind !== 'duration';
    if (factorWord && told.value >= 1 && told.towards === 'more' && falls) continue;
    if (isChange(b, a) && !isChange(a, b)) continue;
    const truths = told.value < 1 ? [ratio] : [Math.max(ratio, 1 / ratio)];
    const truth = truths.find((value) => Number.isFinite(value) && tells(told, { value }));
    if (truth !== undefined) {
      const [from, to] = told.value < 1 || ratio > 1 ? [b, a] : [a, b];
      return { from: [a, b], how: `${shown(from)} ÷ ${shown(to)} = ${Number(truth.toFixed(2))}` };
    }
  }
  return undefined;
}
