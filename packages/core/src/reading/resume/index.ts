export { readDate } from './dates.ts';
export { resumeLikeness } from './likeness.ts';
export { type UnderstandOptions, understandResume } from './understand.ts';
