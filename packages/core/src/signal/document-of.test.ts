import { describe, expect, test } from 'vitest';
import type { Channel } from '../document/index.ts';
import { documentOf } from './document-of.ts';

const blocks = (text: string, channel: Channel) =>
  documentOf(text, channel).blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

describe('a text as a document', () => {
  test('highlights: a line each, without its bullet, empty ones left out', () => {
    expect(blocks('- Cut errors\n\n  • Ran a desk  \n3) Wrote\r\n-12% returns', 'highlights')).toEqual([
      'highlight: Cut errors',
      'highlight: Ran a desk',
      'highlight: Wrote',
      'highlight: 12% returns',
    ]);
  });
  test('a letter: paragraphs, broken lines kept together', () => {
    expect(blocks('Hi Ada,\n\nwould you\nrefer me?\n \nMara', 'outreach')).toEqual([
      'paragraph: Hi Ada,',
      'paragraph: would you\nrefer me?',
      'paragraph: Mara',
    ]);
  });
  test('a headline is a label, a summary a paragraph', () => {
    expect(blocks('Data analyst', 'headline')).toEqual(['label: Data analyst']);
    expect(blocks('Data analyst.', 'summary')).toEqual(['paragraph: Data analyst.']);
  });
  test('nothing holds no blocks', () => expect(blocks(' \n ', 'pitch')).toEqual([]));
});
