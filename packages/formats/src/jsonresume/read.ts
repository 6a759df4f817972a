import { done, refused } from '@throughline/core/problem';
import type { Format } from '../format.ts';
import { composeText } from './compose-text.ts';
import { repairResume } from './repair.ts';
import { likeness } from './shapes.ts';

/** What is this much like a résumé is one to be filled in, even when nothing stands in it. */
const FORM = 0.5;

/** JSON Resume of any version, FRESH, and what other tools write that says the same in other words. */
export const jsonresume: Format = {
  id: 'jsonresume',
  extensions: ['json'],
  gives: ['resume', 'text'],
  recognises: ({ json }) => likeness(json),
  async read({ json }, { as }) {
    const { resume, losses } = repairResume(json);
    const composed = composeText(resume);
    if (!composed.text && likeness(json) < FORM) return blank();
    if (!composed.text) losses.push({ text: '', reason: 'Every field of this résumé is empty.' });
    if (as === 'text') return done({ kind: 'text', text: composed.text, losses });
    return done({ kind: 'resume', ...composed, resume, losses });
  },
};

const blank = () =>
  refused(
    'file.no-text',
    'The JSON holds no résumé: no name, no position, no section with anything in it.',
    'Fill it in, or give the résumé as PDF, Word, Markdown or text.',
  );
