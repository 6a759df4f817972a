import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return bytes;
};

const SAMPLE = 'José Müller\r\nKraków – 5 “quoted” words\rend 🌟';
const EXPECTED = 'José Müller\nKraków – 5 “quoted” words\nend 🌟';

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(SAMPLE), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${SAMPLE}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(SAMPLE, true, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(SAMPLE, false, true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16('Plain words of a letter', true, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16('Plain words of a letter', false, false), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded?.encoding).toBe(encoding);
    expect([EXPECTED, 'Plain words of a letter']).toContain(decoded?.text);
  });

  it('falls back to Windows-1252 and says that it guessed', () => {
    const bytes = Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x93, 0x68, 0x69, 0x94, 0x20, 0x80]);
    expect(decodeText(bytes)).toEqual({ text: 'José “hi” €', encoding: 'windows-1252', guessed: true });
  });

  it('knows what is not text', () => {
    expect(decodeText(Uint8Array.from([1, 2, 0, 3, 200, 0, 7]))).toBeUndefined();
    expect(decodeText(Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256 || 1))).toBeUndefined();
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/[\r\p{Cc}\uFEFF\uFFFD]/u.test(text));
        expect(decodeText(new TextEncoder().encode(text))?.text).toBe(text);
      }),
    );
  });

  it('knows letters of old Macs, which stand where others have quotes', () => {
    const mac = Uint8Array.from(
      [...'R\x8esum\x8e: Z\x9frich, fa\x8dade'].map((letter) => letter.charCodeAt(0)),
    );
    expect(decodeText(mac)).toMatchObject({
      text: 'Résumé: Zürich, façade',
      encoding: 'macintosh',
      guessed: true,
    });
    const windows = Uint8Array.from(
      [...'R\xe9sum\xe9: don\x92t, A\x96B'].map((letter) => letter.charCodeAt(0)),
    );
    expect(decodeText(windows)).toMatchObject({ text: 'Résumé: don’t, A–B', encoding: 'windows-1252' });
  });
});
