/** The version of the product, as the build found it in package.json. */
declare const THROUGHLINE_VERSION: string;
export const VERSION = typeof THROUGHLINE_VERSION === 'string' ? THROUGHLINE_VERSION : 'development';
