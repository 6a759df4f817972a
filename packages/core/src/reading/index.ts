export { DOUBTFUL } from './confidence/index.ts';
export * from './line.ts';
export * from './linkedin/index.ts';
export * from './result.ts';
export * from './resume/index.ts';
