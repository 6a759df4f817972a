import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipDirectory } from './directory.ts';
import { type Inflation, inflateParts } from './stream.ts';

/** Letters without a pattern, always the same. */
function noise(size: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length: size }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 97 + (Math.floor(state / 65_536) % 26);
  });
}

function inflate(bytes: Uint8Array, limit: number) {
  const [entry] = zipDirectory(bytes)!;
  const outcome: Inflation = {};
  const parts = [...inflateParts(bytes, entry!, limit, outcome)];
  return { size: parts.reduce((sum, { length }) => sum + length, 0), parts: parts.length, outcome };
}

describe('an entry as it inflates', () => {
  it('comes in parts, packed or not', () => {
    for (const level of [0, 6] as const) {
      const { size, parts, outcome } = inflate(zipSync({ 'a.csv': noise(400_000) }, { level }), 1e9);
      expect([size, parts > 1, outcome]).toEqual([400_000, true, {}]);
    }
  });

  it('ends at the limit, and says so', () => {
    expect(inflate(zipSync({ 'a.csv': noise(400_000) }), 1000)).toMatchObject({
      size: 1000,
      outcome: { cut: true },
    });
  });

  it('gives what stands before the damage', () => {
    const bytes = zipSync({ 'a.csv': noise(400_000) });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 20, view.getUint32(directory + 20, true) >> 1, true);
    const { size, outcome } = inflate(bytes, 1e9);
    expect([size > 0 && size < 400_000, outcome]).toEqual([true, { broken: true }]);
  });

  it('is a bomb by what it says and by what it does', () => {
    const bytes = zipSync({ 'a.csv': strToU8('a'.repeat(24_000_000)) });
    expect(inflate(bytes, 1e9)).toMatchObject({ size: 0, outcome: { bomb: true } });
    const view = new DataView(bytes.buffer);
    view.setUint32(view.getUint32(bytes.length - 22 + 16, true) + 24, 10, true);
    const lying = inflate(bytes, 1e9);
    expect(lying.outcome).toEqual({ bomb: true });
    expect(lying.size).toBeLessThan(30_000_000);
  });
});
