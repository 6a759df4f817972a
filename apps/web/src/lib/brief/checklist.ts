import type { ChecklistItem } from '@throughline/core/brief';
import type { CameThrough } from '@throughline/core/scan';
import type { Brief } from './brief.ts';

type Mark = CameThrough['state'] | 'not-checked';

const MARKS: Record<ChecklistItem['state'], { mark: Mark; says: string }> = {
  met: { mark: 'yes', says: 'Met' },
  partly: { mark: 'partly', says: 'In part' },
  missing: { mark: 'no', says: 'Missing' },
  'not-checked': { mark: 'not-checked', says: 'Not checked' },
};

/** The gate before anything is sent, each point with its state as a mark and in words. */
export const checklistOf = ({ checklist }: Pick<Brief, 'checklist'>) =>
  checklist.map((item) => ({ ...item, ...MARKS[item.state] }));
