import { type Telling, textOf } from '../teller.ts';
import type { StoryKind, StorySentence, StoryText } from '../types.ts';
import { composeAbout } from './about.ts';
import { composeHeadline } from './headline.ts';
import { composePitch } from './pitch.ts';
import { composeSummary } from './summary.ts';

/** A text of one channel; `undefined` where the ledger holds nothing to tell it from. */
export function composeText(kind: StoryKind, telling: Telling): StoryText | undefined {
  const paragraphs = COMPOSERS[kind](telling, kind);
  return textOf(paragraphs) === '' ? undefined : { kind, paragraphs };
}

type Compose = (telling: Telling, kind: StoryKind) => StorySentence[][];

const COMPOSERS: Readonly<Record<StoryKind, Compose>> = {
  summary: (telling) => composeSummary(telling),
  headline: (telling) => composeHeadline(telling),
  about: (telling) => composeAbout(telling),
  'pitch-60': (telling, kind) => composePitch(telling, kind),
  'pitch-90': (telling, kind) => composePitch(telling, kind),
  opener: (telling, kind) => composePitch(telling, kind),
};
