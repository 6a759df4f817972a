/** Correcting in place and lighting up both sides takes script. Without it every correction is a plain form. */
export const csr = true;
