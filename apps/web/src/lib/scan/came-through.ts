import type { CameThrough, Scan } from '@throughline/core/scan';

const LABELS = { role: 'Role', level: 'Level', proof: 'Proof', reason: 'Reason' } as const;

/** The state in words, for whoever does not see the colour. */
export const STATE_WORDS: Record<CameThrough['state'], string> = {
  yes: 'came through',
  partly: 'came through in part',
  no: 'did not come through',
};

/** Role, level, proof and reason, in the order a reader asks for them. */
export const cameThroughOf = ({ cameThrough }: Pick<Scan, 'cameThrough'>) =>
  (['role', 'level', 'proof', 'reason'] as const).map((what) => ({
    label: LABELS[what],
    ...cameThrough[what],
  }));
