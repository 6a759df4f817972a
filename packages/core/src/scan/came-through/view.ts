import type { Document } from '../../document/index.ts';
import type { Content } from '../../lexicon/index.ts';
import type { Target } from '../../target/index.ts';
import type { Glimpse } from '../glimpse.ts';

/** What the four questions are asked of. */
export interface View {
  glimpse: Glimpse;
  document: Document;
  content: Content;
  target?: Target | undefined;
}

/** The title a reader files the person under: that of the first position of which one was seen. */
export const currentTitle = ({ glimpse }: View): string | undefined =>
  glimpse.positions.find(({ title }) => title)?.title;
