import type { Channel } from '@throughline/core/document';
import { checkDocument, documentOf } from '@throughline/core/signal';
import { nameTarget } from '@throughline/core/target';
import { describe, expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import { CLEAN_MESSAGES, CLEAN_TEXTS } from './clean-texts.test-support.ts';
import { signals } from './index.ts';

const told = (text: string, channel: Channel, target?: string): string[] =>
  checkDocument(documentOf(text, channel), signals, {
    content,
    today: '2026-01-15',
    ...(target && { target: nameTarget(target, content) }),
  }).findings.map(({ rule, text: words }) => `${rule} “${words}”`);

describe('no rule objects to a text that is as it should be', () => {
  test.each(CLEAN_MESSAGES)('%s', (text) => {
    expect(told(text, 'referral-note')).toEqual([]);
    expect(told(text, 'outreach')).toEqual([]);
  });
  test.each(CLEAN_TEXTS)('$channel: $text', ({ text, channel, target }) => {
    expect(told(text, channel, target)).toEqual([]);
  });
});

describe('texts that are hardly any', () => {
  const channels = ['headline', 'about', 'summary', 'pitch', 'outreach', 'referral-note', 'mock'] as const;
  test.each(channels)('an empty %s is silence', (channel) => {
    expect(told(' \n ', channel)).toEqual([]);
  });

  const german =
    'Projektleiterin mit zehn Jahren Erfahrung in der Einführung von Plattformen und in der Führung der Teams, die damit arbeiten.';
  test.each(channels)('a German %s is not judged by English rules, and that is said', (channel) => {
    const { findings, notes } = checkDocument(documentOf(german, channel), signals, { content });
    expect(findings).toEqual([]);
    expect(notes?.join(' ')).toContain('German');
  });

  test.each(channels)(
    'a %s of 200,000 characters comes back, with one finding for its length',
    (channel) => {
      const sentence =
        'I rebuilt the forecast with the night shift and its error went from 14% to 9% at Wren. ';
      const text = sentence.repeat(Math.ceil(200_000 / sentence.length));
      const { findings } = checkDocument(documentOf(text, channel), signals, { content });
      const long = channel === 'mock' ? 'answer-length' : 'too-long';
      expect(findings.filter(({ rule }) => rule === long)).toHaveLength(1);
    },
    60_000,
  );
});
