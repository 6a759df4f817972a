/** The form tells how the work goes and can stop it: that takes script. Without script it is a plain form. */
export const csr = true;
