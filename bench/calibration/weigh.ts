/** A field with its signs, and whether it was right. */
export interface Example {
  signs: Record<string, number>;
  right: boolean;
}

/** Keeps a weight from growing where few examples speak for it. */
const RIDGE = 3;
const ROUNDS = 400;

/**
 * Weights, in logits, under which the signs best foretell what was right: logistic regression with a ridge,
 * by gradient steps with momentum over all examples.
 */
export function weigh(examples: Example[]): Record<string, number> {
  const names = [...new Set(examples.flatMap(({ signs }) => Object.keys(signs)))];
  const rows = examples.map(({ signs }) => names.map((name) => signs[name] ?? 0));
  const scale = names.map((_, at) => Math.max(0.1, ...rows.map((row) => Math.abs(row[at]!))));
  const weights = names.map(() => 0);
  const speed = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (names[at] === 'always' ? 0 : RIDGE * weight));
    rows.forEach((row, i) => {
      const sum = row.reduce((total, value, at) => total + (value / scale[at]!) * weights[at]!, 0);
      const off = 1 / (1 + Math.exp(-sum)) - +examples[i]!.right;
      row.forEach((value, at) => {
        slope[at]! += (off * value) / scale[at]!;
      });
    });
    slope.forEach((value, at) => {
      speed[at] = 0.9 * speed[at]! - (1 / examples.length) * value;
      weights[at]! += speed[at]!;
    });
  }
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round((weights[at]! / scale[at]!) * 1000) / 1000]),
  );
}
