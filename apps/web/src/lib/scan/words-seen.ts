import type { Scan } from '@throughline/core/scan';

/** How many words were seen. */
export const wordsSeen = ({ seen }: Pick<Scan, 'seen'>): number =>
  seen.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
