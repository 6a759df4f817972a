import { done } from '@throughline/core/problem';
import { resumeLikeness, understandResume } from '@throughline/core/reading';
import type { Format } from '../format.ts';
import { textLines } from '../text/read.ts';
import { htmlToText } from './to-text.ts';

/** A résumé saved as a web page: what a reader of the page sees, line by line. */
export const html: Format = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  gives: ['resume', 'text'],
  recognises({ text, json }) {
    if (text === undefined || json !== undefined || !PAGE.test(text.slice(0, 4000))) return 0;
    return Math.max(0.06, resumeLikeness(htmlToText(text)) * 0.9);
  },
  async read({ text: source = '' }, { as }) {
    const text = htmlToText(source);
    return done(
      as === 'text'
        ? { kind: 'text', text, losses: [] }
        : understandResume(textLines(text), { source: text }),
    );
  },
};

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|div|article|main|section|h1)\b/i;
