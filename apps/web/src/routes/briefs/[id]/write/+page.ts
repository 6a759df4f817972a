/** Findings while one types take script. Without it the draft is a plain form. */
export const csr = true;
