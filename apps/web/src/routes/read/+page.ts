/** The form tells that reading is under way: that takes script. Without script it is a plain form. */
export const csr = true;
