export { groundText, type PreparedFacts, prepareFacts } from './ground-text.ts';
export type { GroundingOptions } from './knowledge.ts';
export * from './types.ts';
