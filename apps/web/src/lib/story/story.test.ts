import { describe, expect, it } from 'vitest';
import { lengthOf, piecesOf, uncovered } from './story.ts';

const judgement = {
  ungrounded: [
    { span: { start: 4, end: 6 }, text: '40', kind: 'number' as const, reason: 'The facts say 35.' },
  ],
  derived: [],
  findings: [],
  length: 12,
  limit: { most: 150, unit: 'words' as const, least: 70, channel: 'pitch' as const, because: '' },
};

describe('a text in pieces', () => {
  it('cuts at sentences and at what is not covered, and loses nothing', () => {
    const text = 'Cut 40 %. Led six.';
    const sentences = [
      { span: { start: 0, end: 9 }, claims: ['a'] },
      { span: { start: 10, end: 18 }, claims: [] },
    ];
    const pieces = piecesOf({ text, sentences, judgement });
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces).toEqual([
      { text: 'Cut ', sentence: 0 },
      { text: '40', sentence: 0, reason: 'The facts say 35.' },
      { text: ' %.', sentence: 0 },
      { text: ' ' },
      { text: 'Led six.', sentence: 1 },
    ]);
  });
});

describe('how long a text is', () => {
  it('says what is spoken in seconds, and what is over', () => {
    expect(lengthOf({ kind: 'pitch-60', judgement })).toBe('12 of 150 words, about 5 seconds.');
    expect(lengthOf({ kind: 'pitch-60', judgement: { ...judgement, length: 160 } })).toContain(
      '10 too many.',
    );
  });
});

it('counts what is covered nowhere', () => {
  expect(uncovered([{ judgement }, { judgement }])).toBe(2);
});
