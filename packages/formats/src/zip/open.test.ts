import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from './open.ts';

const archive = (entries: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, it]) => [name, typeof it === 'string' ? strToU8(it) : it]),
    ),
  );

/** Lies about the size of the only entry in its directory. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const directory = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(directory + 24, size, true);
  return copy;
}

const problemOf = (result: ReturnType<typeof openZip>) => (result.ok ? undefined : result.problem.code);

describe('openZip', () => {
  it('gives the entries that are wanted', () => {
    const opened = openZip(archive({ 'a.xml': 'first', 'media/b.png': 'second' }), {
      wanted: (name) => name.endsWith('.xml'),
    });
    expect(
      opened.ok && [...opened.value.files].map(([name, it]) => [name, new TextDecoder().decode(it)]),
    ).toEqual([['a.xml', 'first']]);
  });

  it('refuses what declares too much before inflating it', () => {
    expect(problemOf(openZip(archive({ big: new Uint8Array(5000) }), { maxEntry: 4999 }))).toBe('file.bomb');
    expect(
      problemOf(openZip(archive({ a: new Uint8Array(600), b: new Uint8Array(600) }), { maxTotal: 1000 })),
    ).toBe('file.bomb');
  });

  it('refuses what inflates to more than it declares, having inflated little of it', () => {
    const bomb = lying(archive({ small: new Uint8Array(50_000_000) }), 10);
    const before = process.memoryUsage().arrayBuffers;
    expect(problemOf(openZip(bomb, { maxEntry: 1_000_000 }))).toBe('file.bomb');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
  });

  it('leaves out paths that lead outside, and says so', () => {
    const opened = openZip(
      archive({ '../evil': 'x', '/abs': 'x', 'C:\\x': 'x', 'a/../../b': 'x', 'good..txt': 'y' }),
    );
    expect(opened.ok && [...opened.value.files.keys()]).toEqual(['good..txt']);
    expect(opened.ok && opened.value.losses.map(({ text }) => text)).toEqual([
      '../evil',
      '/abs',
      'C:\\x',
      'a/../../b',
    ]);
  });

  it('says when an archive is cut short or locked', () => {
    const whole = archive({ a: 'text '.repeat(100) });
    expect(problemOf(openZip(whole.slice(0, whole.length - 30)))).toBe('file.corrupt');
    const locked = whole.slice();
    const view = new DataView(locked.buffer);
    const directory = view.getUint32(locked.length - 22 + 16, true);
    view.setUint16(directory + 8, 1, true);
    expect(problemOf(openZip(locked))).toBe('file.encrypted');
  });

  it('never throws, whatever is broken', () => {
    const whole = archive({ 'word/document.xml': 'text '.repeat(200), b: 'more' });
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.nat(whole.length - 1),
        fc.nat(255),
        (at, byte, other, its) => {
          const broken = whole.slice();
          broken[at] = byte;
          broken[other] = its;
          const opened = openZip(broken);
          expect(opened.ok || opened.problem.code.startsWith('file.')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
