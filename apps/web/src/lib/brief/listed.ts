import type { OutputOf } from '@throughline/app';

/** A brief as the list shows it. */
export type ListedBrief = OutputOf<'briefs.list'>[number];
