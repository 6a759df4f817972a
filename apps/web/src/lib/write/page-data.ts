import type { Loss } from '@throughline/core/reading';
import type { Scan } from '@throughline/core/scan';
import type { Finding } from '@throughline/core/signal';
import type { Held } from './worker/messages.ts';

/** All that the page of a draft begins with. */
export interface WritePage {
  briefId: string;
  about: string;
  text: string;
  revision: number;
  savedAt?: string | undefined;
  held: Held;
  before: { scan: Scan; svg: string };
  /** What was found, where the page was asked for without script. */
  plain?: { findings: Finding[]; first: number[]; losses: Loss[] } | undefined;
}

/** What a form that was refused gives back: the text is the person's and is never lost. */
export interface Refused {
  refused: { message: string; hint: string };
  text?: string | undefined;
  /** What is kept now, where another window came first. */
  theirs?: string | undefined;
}
