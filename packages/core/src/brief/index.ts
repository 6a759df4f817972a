export { compareBriefs } from './compare.ts';
export { type BriefInput, composeBrief } from './compose.ts';
export * from './types.ts';
