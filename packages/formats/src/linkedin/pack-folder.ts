import { zipSync } from 'fflate';

/**
 * Puts the files of a folder into one archive, uncompressed. *Why*: a folder of an export is then read as the zip it
 * was unpacked from, by the same reader with the same limits.
 */
export const packFolder = (files: { name: string; bytes: Uint8Array }[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
