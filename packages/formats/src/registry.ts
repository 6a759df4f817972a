import type { Format } from './format.ts';
import { plaintext } from './plaintext/read.ts';

/** Every format there is. A new one is a folder of its own and one line here; order does not matter. */
export const FORMATS: readonly Format[] = [plaintext];
