import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../document/index.ts';
import { findPhrases, indexWords, phrases } from './word-index.ts';

const all = (text: string): Block[] => [{ kind: 'paragraph', span: { start: 0, end: text.length } }];
const found = (text: string, ...sources: string[]): string[] =>
  findPhrases({ text, words: indexWords(text) }, all(text), phrases(...sources)).map(({ match }) => match[0]);

describe('phrases', () => {
  test('stand at the beginning of words, whatever the case', () =>
    expect(found('Team player, TEAM  PLAYER; steam player', 'team\\s+player')).toEqual([
      'Team player',
      'TEAM  PLAYER',
    ]));
  test('of several at one place the first given', () =>
    expect(found('many hands', 'many\\s+hands', 'many')).toEqual(['many hands']));
  test('end where a word ends', () => expect(found('gurus and a guru', 'guru')).toEqual(['guru']));
  test('short words are whole words', () =>
    expect(found('we went, as we do', 'we\\s+do')).toEqual(['we do']));
  test('one that begins with a choice is refused', () =>
    expect(() => phrases('(?:a|b)c')).toThrow(/three plain letters/));
  test('do not run over the end of a block', () => {
    const text = 'team player';
    const words = indexWords(text);
    expect(
      findPhrases(
        { text, words },
        [{ kind: 'label', span: { start: 0, end: 6 } }],
        phrases('team\\s+player'),
      ),
    ).toEqual([]);
  });
  test('find what a plain search finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('many', 'Many', 'a', 'few', 'hands', 'é', '-', '.', '\n', 'manyfold', '–'), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join(' ');
          const plain = [...text.matchAll(/(?<![\p{L}\p{N}-])(?:many|a\s+few)(?![\p{L}\p{N}])/giu)];
          expect(found(text, 'many', 'a\\s+few')).toEqual(plain.map(([match]) => match));
        },
      ),
    );
  });
});
