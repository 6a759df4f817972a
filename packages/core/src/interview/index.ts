export { interview } from './interview.ts';
export * from './types.ts';
