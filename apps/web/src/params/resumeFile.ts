import type { ResumeFile } from '@throughline/app';

const KINDS: Record<ResumeFile, true> = { pdf: true, docx: true, json: true };

/** The kinds of file a résumé can be taken as. */
export const match = (word: string): word is ResumeFile => Object.hasOwn(KINDS, word);
