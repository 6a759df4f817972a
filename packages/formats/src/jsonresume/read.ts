import { done } from '@throughline/core/problem';
import type { Format } from '../format.ts';
import { composeText } from './compose-text.ts';
import { fromFresh, isFresh } from './fresh.ts';
import { repairResume } from './repair.ts';

/** JSON Resume of any version, and FRESH. */
export const jsonresume: Format = {
  id: 'jsonresume',
  extensions: ['json'],
  gives: ['resume', 'text'],
  recognises: ({ json }) => (isFresh(json) ? 0.95 : likeness(json)),
  async read({ json }, { as }) {
    const { resume, losses } = repairResume(isFresh(json) ? fromFresh(json) : json);
    const composed = composeText(resume);
    if (as === 'text') return done({ kind: 'text', text: composed.text, losses });
    return done({ kind: 'resume', ...composed, resume, losses });
  },
};

const PARTS = [
  'work',
  'experience',
  'education',
  'skills',
  'volunteer',
  'projects',
  'certificates',
  'awards',
  'languages',
];

function likeness(json: unknown): number {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return 0;
  const bag = json as Record<string, unknown>;
  const lists = PARTS.filter((part) => Array.isArray(bag[part])).length;
  if (typeof bag.basics === 'object' && bag.basics !== null) return Math.min(1, 0.85 + lists * 0.05);
  return lists >= 2 ? 0.6 : 0;
}
