import type { Problem } from '@throughline/core/problem';
import type { Rail } from '#lib/rail/rail.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      code?: Problem['code'];
      hint?: string;
    }
    interface PageData {
      /** What the left rail says about the brief at hand. */
      rail?: Rail;
    }
    interface PageState {}
    interface Platform {}
  }
}
