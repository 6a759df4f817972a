import type { Content } from '../../lexicon/index.ts';
import type { SourceLines } from '../lines.ts';
import type { Names, PostLink } from '../link-posts.ts';
import type { ClaimOrigin, Contradiction } from '../types.ts';

/** Two sources and the posts that both tell of. */
export interface SourcePair {
  a: SourceLines;
  b: SourceLines;
  links: readonly PostLink[];
}

/** All that contradictions are found in. */
export interface Found {
  sources: readonly SourceLines[];
  pairs: readonly SourcePair[];
  content: Content;
  names: Names;
  today?: string;
  /** How a person calls a source: “résumé”. */
  nameOf(origin: ClaimOrigin): string;
}

/** Finds the contradictions of one kind. */
export type Finder = (found: Found) => Contradiction[];
