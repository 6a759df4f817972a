import type { Document, Layout } from '../document/index.ts';
import type { Content } from '../lexicon/index.ts';
import type { Target } from '../target/index.ts';
import { cameThrough } from './came-through/came-through.ts';
import { drawsOf } from './draws.ts';
import { gaze } from './gaze.ts';
import { glimpseOf } from './glimpse.ts';
import { runsOf } from './runs.ts';
import { sentenceOf } from './sentence.ts';
import { setPage } from './set-page.ts';
import type { Scan } from './types.ts';

export interface ScanOptions {
  content: Content;
  target?: Target | undefined;
  /** How long the reading lasts; ten where nothing is said. */
  seconds?: number | undefined;
}

/** What a first reading of a document takes in, what could be repeated of it, and the page it rested on. */
export function scanDocument(
  document: Document,
  { content, target, seconds = 10 }: ScanOptions,
): { scan: Scan; page: Layout } {
  const page = document.layout?.words.length ? document.layout : setPage(document);
  const fixations = gaze(drawsOf(document, page), page, seconds);
  const glimpse = glimpseOf(fixations, document, page);
  const scan: Scan = {
    seconds,
    seen: runsOf(fixations, page, seconds),
    sentence: sentenceOf(glimpse, document.text, content),
    cameThrough: cameThrough({ glimpse, document, content, target }),
  };
  return { scan, page };
}
