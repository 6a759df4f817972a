export * from './line.ts';
export * from './result.ts';
