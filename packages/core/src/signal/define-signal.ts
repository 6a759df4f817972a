import type { Signal } from './types.ts';

/** Declares a rule: one plain object in a file that bears its id. */
export const defineSignal = (signal: Signal): Signal => signal;
