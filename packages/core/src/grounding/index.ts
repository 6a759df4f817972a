export { type GroundingOptions, groundText, type PreparedFacts, prepareFacts } from './ground-text.ts';
export * from './types.ts';
