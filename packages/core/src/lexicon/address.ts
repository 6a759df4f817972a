import type { Span } from '../document/index.ts';

const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>()"']+|[\w.+-]+@[\w-]+\.[\w.-]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|io|dev|me|co|app|de|fr|es|uk|eu)\/[^\s<>()"']*/giu;

/** Web and mail addresses: the `github` in a link says where a page is, not what a person can do. */
export const addresses = (text: string): Span[] =>
  Array.from(text.matchAll(ADDRESS), (match) => ({ start: match.index, end: match.index + match[0].length }));
