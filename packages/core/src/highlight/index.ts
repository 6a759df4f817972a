export { verbForms } from './inflect.ts';
export * from './numbers.ts';
export * from './read-highlight.ts';
export * from './types.ts';
export { isVerb } from './verbs.ts';
