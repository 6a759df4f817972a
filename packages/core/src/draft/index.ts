export { type CheckedDraft, DraftChecker, type DraftMeasure } from './check-draft.ts';
export { type LineConflict, type MergedLines, mergeLines } from './merge-lines.ts';
export { printedDraft } from './printed.ts';
export { type ReadDraft, readDraft } from './read.ts';
export { replaceHighlight } from './replace-line.ts';
export { UNGROUNDED } from './ungrounded.ts';
export { writeDraft } from './write.ts';
