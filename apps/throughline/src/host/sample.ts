import { readFileSync } from 'node:fs';
import type { InputFile, Ports } from '@throughline/app';

const file = (name: string): InputFile => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`./sample/${name}`, import.meta.url))),
});

/** The sample person's files, laid beside the bundle by the build; read only when asked for. */
export const readSample = (): Ports['sample'] => ({
  get resume() {
    return file('resume-earlier.pdf');
  },
  get laterResume() {
    return file('resume-later.pdf');
  },
  get posting() {
    return file('posting.txt');
  },
});
