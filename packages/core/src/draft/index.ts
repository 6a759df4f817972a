export { type ReadDraft, readDraft } from './read.ts';
export { writeDraft } from './write.ts';
