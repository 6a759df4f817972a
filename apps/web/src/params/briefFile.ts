import type { BriefFile } from '@throughline/app';

const KINDS: Record<BriefFile, true> = { html: true, pdf: true, md: true };

/** The kinds of file a brief can be kept as. */
export const match = (word: string): word is BriefFile => Object.hasOwn(KINDS, word);
