import type { OutputOf } from '@throughline/app';

/** Everything there is to show of one kept résumé: what was understood, what is doubtful, what was corrected. */
export type ReadingPage = OutputOf<'readings.open'>;
