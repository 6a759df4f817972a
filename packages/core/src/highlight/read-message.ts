import type { Span } from '../document/index.ts';
import { askIn } from './message-ask.ts';
import { forwardablePassage } from './message-passage.ts';
import { targetedRoles } from './message-role.ts';
import { hasProof } from './read-summary.ts';
import type { MessageReading } from './types.ts';

/** Reads an outreach message or a referral note as its receiver would. */
export function readMessage(text: string): MessageReading {
  return {
    oneRoleNamed: targetedRoles(text).length === 1,
    explicitAsk: askIn(text) !== undefined,
    proofAttached: proofIn(text) !== undefined,
    forwardable: forwardablePassage(text) !== undefined,
    words: text.split(/\s+/).filter(Boolean).length,
  };
}

const MATERIAL =
  '(?:publications?(?: list)?|work history|track record|references?(?= list)|r[ée]sum[ée]|cv|portfolio|one[- ]pager|(?:one[- ]page|impact) (?:summary|page|snapshot)|case study|deck|work samples?|write-?up)';
const ATTACHED: readonly RegExp[] = [
  new RegExp(`\\b${MATERIAL}\\b[^.?!\\n]{0,25}\\b(?:attached|enclosed|below|linked|here)\\b`, 'iu'),
  new RegExp(
    `\\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|i['’]ve linked|here is|here['’]s)\\b[^.?!\\n]{0,40}\\b${MATERIAL}`,
    'iu',
  ),
  /\bhttps?:\/\/\S+|\bwww\.\S+|\b(?:linkedin|github|behance|dribbble)\.com\/\S+/iu,
];

/** Letters that are read: ten times the longest message that anybody reads. */
const READ = 10_000;

/** Where a message proves something: a file or link, or a concrete result. */
export function proofIn(whole: string): Span | undefined {
  const text = whole.slice(0, READ);
  for (const pattern of ATTACHED) {
    const match = pattern.exec(text);
    if (
      match &&
      !/\b(?:happy|glad|can|could|will) (?:to )?(?:send|share|attach)[^.]*$/i.test(
        text.slice(0, match.index + match[0].length),
      )
    )
      return { start: match.index, end: match.index + match[0].length };
  }
  for (const sentence of text.matchAll(/[^.?!\n]+(?:\.\d[^.?!\n]*)*[.?!]?/gu))
    if (!sentence[0].endsWith('?') && !ABOUT_THE_TALK.test(sentence[0]) && hasProof(sentence[0]))
      return { start: sentence.index, end: sentence.index + sentence[0].length };
  return undefined;
}

/** Numbers about the conversation itself prove nothing. */
const ABOUT_THE_TALK =
  /\b(?:minutes?|questions?|calls?|chats?|coffees?|all (?:two|three|four)|roles|openings|positions|pages|slides|drafts?|your (?:advice|feedback|tips))\b/i;
