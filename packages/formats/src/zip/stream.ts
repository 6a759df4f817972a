import { Inflate } from 'fflate';
import { packedBytes, type ZipEntry } from './directory.ts';

/** How a streamed entry came out. */
export interface Inflation {
  /** The entry's bytes are damaged; what came before the damage was given. */
  broken?: true;
  /** It unpacks to so much more than it is that it can only be meant to do harm. */
  bomb?: true;
  /** It is longer than the limit; the rest was not unpacked. */
  cut?: true;
}

/** Compressed bytes fed at a time: one slice can inflate a thousandfold, so slices stay small. */
const SLICE = 4096;
/** Written text packs to a tenth, generated text to a hundredth; nothing honest this long packs to less. */
const BOMB_RATIO = 250;
const BOMB_SIZE = 20_000_000;

/** The bytes of one entry as they inflate, up to `limit`; never the whole of it in memory. */
export function* inflateParts(
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number,
  outcome: Inflation = {},
): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) {
    outcome.broken = true;
    return;
  }
  if (entry.size > BOMB_SIZE && entry.size > packed.length * BOMB_RATIO) {
    outcome.bomb = true;
    return;
  }
  let size = 0;
  for (const part of entry.method === 0 ? slices(packed) : inflating(packed, outcome)) {
    size += part.length;
    if (size > BOMB_SIZE && size > packed.length * BOMB_RATIO) {
      outcome.bomb = true;
      return;
    }
    if (size > limit) {
      outcome.cut = true;
      yield part.subarray(0, part.length - (size - limit));
      return;
    }
    yield part;
  }
}

function* slices(packed: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < packed.length; at += SLICE * 16) yield packed.subarray(at, at + SLICE * 16);
}

function* inflating(packed: Uint8Array, outcome: Inflation): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let finished = false;
  const stream = new Inflate((part, final) => {
    ready.push(part);
    finished ||= final;
  });
  for (let at = 0; at < packed.length && !finished; at += SLICE) {
    try {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    } catch {
      outcome.broken = true;
      return;
    }
    yield* ready;
    ready = [];
  }
  if (!finished) outcome.broken = true;
}
