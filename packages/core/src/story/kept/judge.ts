import type { PreparedFacts } from '../../grounding/index.ts';
import type { Content } from '../../lexicon/index.ts';
import { checkDocument, documentOf, type Signal } from '../../signal/index.ts';
import type { Target } from '../../target/index.ts';
import { LIMITS, lengthOf } from '../limits.ts';
import type { StoryKind } from '../types.ts';
import type { TextJudgement } from './types.ts';

interface Judging {
  gate: PreparedFacts;
  signals: readonly Signal[];
  target: Target;
  content: Content;
  today: string;
}

/** Holds a text of a channel against the ledger and the rules of its place. */
export function judgeText(
  kind: StoryKind,
  text: string,
  { gate, signals, target, content, today }: Judging,
): TextJudgement {
  const { ungrounded, derived } = gate.ground(text);
  const limit = LIMITS[kind];
  const length = lengthOf(kind, text);
  const { findings } = checkDocument(documentOf(text, limit.channel), signals, { content, target, today });
  // A text has the length of its own place, which a pitch of ninety seconds does not share with one of sixty.
  return { ungrounded, derived, findings: findings.filter(({ rule }) => rule !== 'too-long'), length, limit };
}
