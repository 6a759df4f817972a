import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storableJson, storableText } from './storable.ts';

const anyText = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) });

describe('storableText', () => {
  it('replaces what Postgres cannot keep, one for one', () => {
    expect(storableText('a\0b\ud800c\udfff')).toBe('a\ufffdb\ufffdc\ufffd');
  });

  it('leaves everything else as it is', () => {
    expect(storableText('Zoë 😀 \u0001 \\u0000')).toBe('Zoë 😀 \u0001 \\u0000');
  });

  it('never moves an offset, and leaves nothing to replace', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stored = storableText(text);
        expect(stored).toHaveLength(text.length);
        expect(storableText(stored)).toBe(stored);
        expect(Buffer.from(stored, 'utf8').toString('utf8')).toBe(stored);
      }),
    );
  });
});

describe('storableJson', () => {
  it('says nothing as null', () => {
    expect(storableJson(undefined)).toBe('null');
  });

  it('reads back as the value with every string made storable, keys included', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, text) => {
        const value = { a: [text, { [`k${key}`]: `\\${text}` }] };
        expect(JSON.parse(storableJson(value))).toEqual({
          a: [storableText(text), { [storableText(`k${key}`)]: storableText(`\\${text}`) }],
        });
      }),
    );
  });
});
