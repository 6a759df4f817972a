export { guessEntry } from './add-entry.ts';
export { applyCorrections } from './apply.ts';
export { doubtsOf } from './doubts.ts';
export { LISTS } from './entries.ts';
export { refusalOf } from './refusal.ts';
export { changeSays } from './says.ts';
export * from './types.ts';
