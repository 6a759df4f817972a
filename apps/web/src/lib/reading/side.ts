/** Which side is shown where there is no room for both. */
export type Side = 'document' | 'understood';
