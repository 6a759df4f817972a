import { overlaps } from '../document/index.ts';
import { checkAwards } from './check-awards.ts';
import { checkCertificates } from './check-certificates.ts';
import { checkCodes } from './check-codes.ts';
import { checkDates } from './check-dates.ts';
import { checkNames } from './check-names.ts';
import { checkOwnership } from './check-ownership.ts';
import { checkParts } from './check-parts.ts';
import { checkPosts } from './check-posts.ts';
import { checkQuantities } from './check-quantities.ts';
import { checkScope } from './check-scope.ts';
import { checkSkills } from './check-skills.ts';
import { checkSuperlatives } from './check-superlatives.ts';
import { checkTitles } from './check-titles.ts';
import { checkWhose } from './check-whose.ts';
import { type Sentence, sentenceOf, sentenceSpans } from './draft.ts';
import { type GroundingOptions, type Knowledge, knowledgeOf } from './knowledge.ts';
import type { Fact, Grounding } from './types.ts';
import type { Verdict } from './verdict.ts';

/** A person's facts, read once: every draft can then be held against them quickly. */
export interface PreparedFacts {
  ground(draft: string): Grounding;
}

/** Reads the facts, so that many drafts (or one, at each keystroke) can be held against them. */
export function prepareFacts(facts: readonly Fact[], options: GroundingOptions): PreparedFacts {
  const known = knowledgeOf(facts, options);
  const seen = new Map<string, Verdict[]>();
  return { ground: (draft) => ground(known, seen, draft) };
}

/** Says of a text what its facts do not cover, what follows from them, and what they say. */
export const groundText = (draft: string, facts: readonly Fact[], options: GroundingOptions): Grounding =>
  prepareFacts(facts, options).ground(draft);

/** Each looks at a sentence for one sort of claim; where two find the same place, the earlier one is believed. */
const CHECKS: readonly ((known: Knowledge, sentence: Sentence) => Verdict[])[] = [
  checkQuantities,
  checkCodes,
  checkDates,
  checkCertificates,
  checkAwards,
  checkTitles,
  checkNames,
  checkPosts,
  checkSkills,
  checkScope,
  checkSuperlatives,
  checkOwnership,
  checkParts,
  checkWhose,
];

/** As many sentences as a long career has; while one is typed, the others need not be looked at again. */
const REMEMBERED = 2000;

function ground(known: Knowledge, seen: Map<string, Verdict[]>, draft: string): Grounding {
  const found = sentenceSpans(draft).flatMap(({ start, end }) => {
    const text = draft.slice(start, end);
    const verdicts = seen.get(text) ?? verdictsOn(known, text);
    if (seen.size > REMEMBERED) seen.clear();
    seen.set(text, verdicts);
    return verdicts.map(({ span, ...verdict }) => ({
      ...verdict,
      span: { start: span.start + start, end: span.end + start },
    }));
  });
  return sorted(found, draft);
}

function verdictsOn(known: Knowledge, text: string): Verdict[] {
  const found: Verdict[] = [];
  const sentence = sentenceOf(text);
  for (const check of CHECKS)
    for (const verdict of check(known, sentence))
      if (!found.some((other) => other.is === verdict.is && overlaps(other.span, verdict.span)))
        found.push(verdict);
  const wrong = found.filter(({ is }) => is === 'ungrounded');
  return found.filter((one) => wrong.includes(one) || !wrong.some(({ span }) => overlaps(span, one.span)));
}

function sorted(found: readonly Verdict[], draft: string): Grounding {
  const grounding: Grounding = { ungrounded: [], derived: [], grounded: [] };
  for (const verdict of [...found].sort((a, b) => a.span.start - b.span.start)) {
    const { span } = verdict;
    const place = { span, text: draft.slice(span.start, span.end) };
    if (verdict.is === 'ungrounded')
      grounding.ungrounded.push({ ...place, kind: verdict.kind, reason: verdict.reason });
    else if (verdict.is === 'grounded') grounding.grounded.push({ ...place, from: verdict.from });
    else grounding.derived.push({ ...place, from: verdict.from, derivation: verdict.derivation });
  }
  return grounding;
}
