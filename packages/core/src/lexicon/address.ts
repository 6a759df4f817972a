const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>()"']+|[\w.+-]+@[\w-]+\.[\w.-]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|io|dev|me|co|app|de|fr|es|uk|eu)\/[^\s<>()"']*/giu;

/**
 * The text with web and mail addresses blotted out, every other word in its place.
 *
 * Why: the `github` in a link says where a page is, not what a person can do.
 */
export const withoutAddresses = (text: string): string =>
  text.replace(ADDRESS, (address) => '\0'.repeat(address.length));
