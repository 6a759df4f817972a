export { isUnknown } from './compose.ts';
export { interview } from './interview.ts';
export * from './types.ts';
