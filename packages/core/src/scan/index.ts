export { SOURCES, type Source, WORDS_PER_SECOND } from './attention.ts';
export { quote } from './came-through/quote.ts';
export { type DrawOptions, drawScan } from './draw-scan.ts';
export { type ScanOptions, scanDocument } from './scan-document.ts';
export { NOTHING_TO_REPEAT } from './sentence.ts';
export { setPage } from './set-page.ts';
export { type Stop, stopsOf } from './stops.ts';
export * from './types.ts';
