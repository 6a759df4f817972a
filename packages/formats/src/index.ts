export type { RawReading, ReadAs } from './format.ts';
export { readFile } from './read-file.ts';
