export { storiesApart } from './gates.ts';
export * from './project.ts';
export { prove } from './prove.ts';
export { isWhole } from './to-ask.ts';
export * from './types.ts';
