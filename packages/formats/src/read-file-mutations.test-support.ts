import { strFromU8, strToU8, unzipSync, unzlibSync, zipSync, zlibSync } from 'fflate';

/** A number from 0 up to, not including, `count`; the same seed always draws the same. */
export type Draw = (count: number) => number;

/** Draws from a seed (mulberry32). */
export function drawsFrom(seed: number): Draw {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * count);
  };
}

type Change = (bytes: Uint8Array, draw: Draw) => Uint8Array;

/** A place near the start as often as anywhere: that is where headers are. */
const place = (bytes: Uint8Array, draw: Draw) => draw(draw(2) ? bytes.length : Math.min(bytes.length, 512));

function stretch(bytes: Uint8Array, draw: Draw): [from: number, to: number] {
  const from = place(bytes, draw);
  return [from, Math.min(bytes.length, from + 1 + draw(draw(3) ? 64 : 4096))];
}

const joined = (...parts: Uint8Array[]) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** What happens to files on their way: bits flip, runs are zeroed, the end is missing, blocks are lost or swapped. */
const ON_THE_WAY: Change[] = [
  (bytes, draw) => {
    const changed = bytes.slice();
    for (let n = 1 + draw(12); n > 0; n--) changed[place(bytes, draw)]! ^= 1 << draw(8);
    return changed;
  },
  (bytes, draw) => bytes.slice().fill(draw(3) ? 0 : draw(256), ...stretch(bytes, draw)),
  (bytes, draw) => bytes.slice(0, draw(bytes.length)),
  (bytes, draw) => bytes.slice(draw(bytes.length)),
  (bytes, draw) => {
    const [from, to] = stretch(bytes, draw);
    return joined(bytes.slice(0, from), bytes.slice(to));
  },
  (bytes, draw) => {
    const [from, to] = stretch(bytes, draw);
    const copies = Array.from({ length: 1 + draw(40) }, () => bytes.slice(from, to));
    return joined(bytes.slice(0, to), ...copies, bytes.slice(to));
  },
  (bytes, draw) => {
    const [[a, b], at] = [stretch(bytes, draw), place(bytes, draw)];
    const changed = bytes.slice();
    changed.set(bytes.slice(a, Math.min(b, a + bytes.length - at)), at);
    return changed;
  },
];

const PLANTED = [
  '__proto__',
  'constructor',
  '\u0000',
  '\uFEFF',
  '-1',
  '0',
  '1e309',
  '99999999999999999999',
  'NaN',
  '{{{{{{{{{{{{',
  '[[[[[[[[[[[[',
  '</w:p></w:body>',
  '<w:p><w:tbl><w:tr>',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '"',
  '\\u0000',
  '\r\r\n',
  '\t\t\t\t',
  ';;;,,,',
  'Jan 0000 – Dec 9999',
  '%PDF-1.7',
  'PK\u0003\u0004',
  '[0 0 1e9 1e9]',
  '1e9 0 0 1e9 0 0 cm',
  'null',
];

/** What careless or hostile hands do to text: they plant words that mean something to a parser, or far too many letters. */
const BY_HAND: Change[] = [
  (bytes, draw) => {
    const at = place(bytes, draw);
    const planted = strToU8(PLANTED[draw(PLANTED.length)]!.repeat(draw(8) ? 1 : 2000));
    return joined(bytes.slice(0, at), planted, bytes.slice(at));
  },
  (bytes, draw) => {
    const at = place(bytes, draw);
    const long = [...'a @•1.(-\n'][draw(9)]!.repeat(draw(6) ? 300 : 60_000);
    return joined(bytes.slice(0, at), strToU8(long), bytes.slice(at));
  },
  (bytes, draw) => {
    // A number anywhere becomes another one, of a kind nobody expects.
    const text = strFromU8(bytes, true);
    const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
    const found = numbers[draw(numbers.length || 1)];
    if (!found) return bytes;
    const other = ['-1', '0', '1e20', '65536', '4294967296', '0.0000001', '-999999'][draw(7)]!;
    return strToU8(text.slice(0, found.index) + other + text.slice(found.index + found[0].length), true);
  },
];

const ALL = [...ON_THE_WAY, ...BY_HAND];

function changed(bytes: Uint8Array, draw: Draw, kinds: readonly Change[]): Uint8Array {
  let now = bytes;
  for (let n = 1 + draw(3); n > 0 && now.length > 0; n--) now = kinds[draw(kinds.length)]!(now, draw);
  return now;
}

/** Changes what an archive holds and packs it again, so that its readers see the change. */
function insideZip(bytes: Uint8Array, draw: Draw): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => files[name]!.length > 0);
  if (names.length === 0) return bytes;
  for (let n = 1 + draw(2); n > 0; n--) {
    const name = names[draw(names.length)]!;
    if (draw(12) === 0) delete files[name];
    else if (files[name]) files[name] = changed(files[name], draw, ALL);
  }
  return zipSync(files, { level: 1 });
}

/** Changes what one compressed stream of a PDF holds; readers find the moved parts again. */
function insidePdf(bytes: Uint8Array, draw: Draw): Uint8Array {
  const text = strFromU8(bytes, true);
  const starts = [...text.matchAll(/stream\r?\n/g)].map((found) => found.index + found[0].length);
  const from = starts[draw(starts.length || 1)];
  const to = from === undefined ? -1 : text.indexOf('endstream', from);
  if (from === undefined || to === -1) return changed(bytes, draw, ALL);
  try {
    const inner = changed(unzlibSync(bytes.subarray(from, to)), draw, ALL);
    return joined(bytes.slice(0, from), zlibSync(inner), strToU8('\n'), bytes.slice(to));
  } catch {
    return changed(bytes, draw, ALL);
  }
}

/** A file as it might arrive: damaged on its way or changed by hand, from outside or inside its packing. */
export function mutated(bytes: Uint8Array, draw: Draw): Uint8Array {
  const head = strFromU8(bytes.subarray(0, 5), true);
  if (draw(3) > 0 && head.startsWith('PK')) return insideZip(bytes, draw);
  if (draw(3) > 0 && head === '%PDF-') return insidePdf(bytes, draw);
  return changed(bytes, draw, head.startsWith('PK') || head === '%PDF-' ? ON_THE_WAY : ALL);
}
