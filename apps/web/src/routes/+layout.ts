/** Screens are finished on the server. A screen that needs the browser's help says so itself. */
export const csr = false;
