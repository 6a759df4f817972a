export { buildLedger, type LedgerOptions } from './build-ledger.ts';
export { factsOf } from './facts.ts';
export * from './types.ts';
