import { createHash, randomUUID } from 'node:crypto';
import type { Ports, Store } from '@throughline/app';
import { angles, content } from '@throughline/content';
import { signals } from '@throughline/signals';
import { workerReader } from '../reading/worker-reader.ts';
import { readSample } from './sample.ts';

/** Where implementations meet: the only place that knows all of them. */
export const portsWith = (store: Store): Ports => ({
  reader: workerReader(new URL('./worker.js', import.meta.url)),
  store,
  // The writers bring Typst along (tens of megabytes): loaded when a file is asked for, not before.
  writer: { write: async (brief, as) => (await import('@throughline/formats/brief')).writeBrief(brief, as) },
  resumes: {
    fit: async (plan, options) => (await import('@throughline/formats/resume')).fitResume(plan, options),
    write: async (fitted, as) => (await import('@throughline/formats/resume')).writeResume(fitted, as),
    draw: async (fitted) => (await import('@throughline/formats/resume')).drawResume(fitted),
  },
  signals,
  content,
  angles,
  sample: readSample(),
  clock: { now: () => new Date().toISOString() },
  ids: { next: randomUUID },
  hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
});

/** A store for commands that keep nothing. */
export const noStore: Store = {
  within: () => Promise.reject(new Error('this command has no store')),
  close: () => Promise.resolve(),
};
