import type { Document } from '../document/index.ts';
import type { Content, Lexicon } from '../lexicon/index.ts';
import type { Target } from '../target/index.ts';
import type { Statement } from './statement.ts';

/** Everything an answer may look at. */
export interface Reach {
  document: Document;
  target: Target;
  content: Content;
  lexicon: Lexicon;
  statements: readonly Statement[];
  /** ISO date. */
  today?: string;
}
