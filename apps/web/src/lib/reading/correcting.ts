import type { SubmitFunction } from '@sveltejs/kit';
import { applyAction } from '$app/forms';
import { goto } from '$app/navigation';

/**
 * Sends a correction without leaving the place: the page is asked anew, and the address it would have gone to says
 * where the person goes on.
 */
export const correcting: SubmitFunction =
  () =>
  async ({ result }) => {
    if (result.type !== 'redirect') return applyAction(result);
    await goto(result.location, { invalidateAll: true, noScroll: true, keepFocus: true, replaceState: true });
  };
