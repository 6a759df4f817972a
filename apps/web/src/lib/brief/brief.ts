import type { OutputOf } from '@throughline/app';

/** A kept brief as the catalogue gives it. */
export type Brief = OutputOf<'briefs.open'>['brief'];
