export { type UnderstandOptions, understandResume } from './understand.ts';
