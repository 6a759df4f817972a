import type { Channel } from '../document/index.ts';
import type { StoryKind } from './types.ts';
import { countWords } from './wording/letters.ts';

export interface Limit {
  most: number;
  unit: 'words' | 'characters';
  /** Under this it is thinner than its readers expect. */
  least: number;
  channel: Channel;
  /** What the limit comes from. */
  because: string;
}

/** How long each text may be; characters are those that the site counts. */
export const LIMITS: Readonly<Record<StoryKind, Limit>> = {
  summary: {
    most: 80,
    unit: 'words',
    least: 25,
    channel: 'summary',
    because: 'Four lines are read; more are skipped.',
  },
  headline: {
    most: 220,
    unit: 'characters',
    least: 40,
    channel: 'headline',
    because: 'LinkedIn cuts it there.',
  },
  about: {
    most: 2600,
    unit: 'characters',
    least: 400,
    channel: 'about',
    because: 'LinkedIn takes no more, and shows the first 300 before “see more”.',
  },
  'pitch-60': {
    most: 150,
    unit: 'words',
    least: 70,
    channel: 'pitch',
    because: 'About 145 words are said in a minute.',
  },
  'pitch-90': {
    most: 220,
    unit: 'words',
    least: 110,
    channel: 'pitch',
    because: 'About 145 words are said in a minute.',
  },
  opener: {
    most: 180,
    unit: 'words',
    least: 60,
    channel: 'pitch',
    because: 'After a minute and a quarter the listener waits for their turn.',
  },
};

export const lengthOf = (kind: StoryKind, text: string): number =>
  LIMITS[kind].unit === 'words' ? countWords(text) : text.length;
