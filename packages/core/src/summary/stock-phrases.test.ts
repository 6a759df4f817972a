import { expect, test } from 'vitest';
import { stockPhrases } from './stock-phrases.ts';

const found = (text: string): string[] => stockPhrases(text).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'Dynamic, results-oriented leader with excellent communication skills',
    ['Dynamic', 'results-oriented', 'excellent communication skills'],
  ],
  ['Innovative product designer, highly skilled', ['Innovative', 'highly skilled']],
  [
    'Seasoned professional and proven track record of success',
    ['Seasoned professional', 'proven track record'],
  ],
  ['A passionate team player', ['passionate', 'team player']],
  ['Rebuilt dynamic pricing for creative agencies', []],
  ['Strategic planning for 40 depots; committed 12 crews', []],
])('%s', (text, phrases) => expect(found(text)).toEqual(phrases));
