import type { Layout } from '@throughline/core/document';
import { describe, expect, it } from 'vitest';
import { quoteOf } from './quote.ts';

/** Lines of words set in ten-point type, each letter five points wide. */
function layoutOf(lines: string[]): { text: string; layout: Layout } {
  const text = lines.join('\n');
  let at = 0;
  const words = lines.flatMap((line, row) => {
    let x = 50;
    return line.split(' ').map((word) => {
      const start = text.indexOf(word, at);
      at = start + word.length;
      const laid = {
        text: word,
        span: { start, end: at },
        page: 1,
        box: { x, y: 100 + row * 14, width: word.length * 5, height: 11 },
        size: 10,
        bold: false,
        italic: false,
      };
      x += word.length * 5 + 3;
      return laid;
    });
  });
  return { text, layout: { pages: [{ width: 595, height: 842 }], words } };
}

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, text: words };
};

describe('the quote of a finding', () => {
  const { text, layout } = layoutOf([
    'Ilse Brandvold',
    'Still responsible for the billing migration, and its rollout to all of the customers we had then',
    'Coached two engineers',
  ]);

  it('shows the words with the rest of their own line', () => {
    expect(quoteOf(at(text, 'responsible for'), layout)).toEqual({
      before: 'Still ',
      mark: 'responsible for',
      after: ' the billing migration, and its rollout to all of the…',
    });
  });

  it('never runs into another line', () => {
    expect(quoteOf(at(text, 'Coached two engineers'), layout)).toEqual({
      before: '',
      mark: 'Coached two engineers',
      after: '',
    });
  });

  it('has none when the place holds no words', () => {
    expect(quoteOf({ span: { start: 0, end: 0 }, text: '' }, layout)).toBeUndefined();
  });

  it('shortens a place that is a whole passage', () => {
    const quote = quoteOf({ span: { start: 0, end: text.length }, text: `${text} ${text}` }, layout);
    expect(quote?.mark.endsWith('…')).toBe(true);
    expect(quote).toMatchObject({ before: '', after: '' });
  });
});
