/** A file name every system accepts, e.g. `brief-noor-haddad-engineering-manager`. */
export const fileStem = (...parts: (string | undefined)[]): string =>
  parts
    .map((part) => part ?? '')
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
