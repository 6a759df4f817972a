import type { ReadingPage } from './page.ts';
import type { ReadingView } from './view.ts';

/** A correction as it is listed: what it says, when it was made, and whether this version has a place for it. */
type ShownCorrection = Omit<ReadingPage['corrections'][number], 'change'>;

/** All that the Read page shows of one résumé. */
export interface ShownReading {
  id: string;
  name: string;
  /** What the page is about: `“resume.pdf”, read 21 November 2026 · 2 pages`. */
  about: string;
  view: ReadingView;
  corrections: ShownCorrection[];
  /** What became of the corrections made on an earlier version. */
  carried?: { held: number; unfit: number };
  /** Of the same résumé, newest first. */
  versions: { id: string; name: string; day: string }[];
  /** What is being corrected, by its address. */
  edit?: string;
  /** What just happened, in a sentence, and the correction that can be taken back. */
  said?: { text: string; undo?: string };
}
