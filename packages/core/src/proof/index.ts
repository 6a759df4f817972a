export { storiesApart } from './gates.ts';
export * from './project.ts';
export { prove } from './prove.ts';
export * from './types.ts';
