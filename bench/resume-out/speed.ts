import type { TailorPlan } from '@throughline/core/tailor';
import type { Known } from './people.ts';
export async function speed(_people: Known[], _plan: (one: Known) => TailorPlan): Promise<void> {}
