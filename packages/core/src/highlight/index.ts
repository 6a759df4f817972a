export * from './numbers.ts';
export * from './read-highlight.ts';
export * from './types.ts';
