/** Copying a text and lighting what a sentence rests on take script; all else is plain forms. */
export const csr = true;
