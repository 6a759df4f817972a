import type { Kind, Signs } from './evidence.ts';

/**
 * What each sign is worth, in logits, by kind of field.
 * Fitted by `npx tsx bench/calibration.ts --fit`; never edited by hand.
 */
export const WEIGHTS: Record<Kind, Signs> = {
  title: { reader: 1 },
  employer: { reader: 1 },
  date: { reader: 1 },
  highlight: { reader: 1 },
  school: { reader: 1 },
  degree: { reader: 1 },
  name: { reader: 1 },
  reach: { reader: 1 },
  other: { reader: 1 },
};
