/** A PDF transformation: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Six numbers out of what a page description gives, or nothing. */
export function toMatrix(value: unknown): Matrix | undefined {
  const numbers = value && typeof value === 'object' ? Array.from(value as ArrayLike<number>) : [];
  return numbers.length >= 6 && numbers.every(Number.isFinite)
    ? (numbers.slice(0, 6) as unknown as Matrix)
    : undefined;
}
