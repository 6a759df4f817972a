/** A number with its noun: `1 requirement`, `3 requirements`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
