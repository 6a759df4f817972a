import { types } from '@electric-sql/pglite';

/**
 * `bytea` in and out of PGlite through Node's hex.
 * *Why*: PGlite's own goes byte by byte in JavaScript, and a file of a few megabytes would hold everything up for
 * seconds.
 */
export const FAST_BYTEA = {
  serializers: {
    [types.BYTEA]: (bytes: Uint8Array) =>
      `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`,
  },
  parsers: { [types.BYTEA]: (text: string) => Buffer.from(text.slice(2), 'hex') },
};
