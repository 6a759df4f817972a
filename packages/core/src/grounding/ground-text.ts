import { overlaps } from '../document/index.ts';
import { checkAwards } from './check-awards.ts';
import { checkCertificates } from './check-certificates.ts';
import { checkDates } from './check-dates.ts';
import { checkNames } from './check-names.ts';
import { checkOwnership } from './check-ownership.ts';
import { checkQuantities } from './check-quantities.ts';
import { checkScope } from './check-scope.ts';
import { checkSkills } from './check-skills.ts';
import { checkSuperlatives } from './check-superlatives.ts';
import { checkTitles } from './check-titles.ts';
import { type Sentence, sentencesOfDraft } from './draft.ts';
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
  return { ground: (draft) => ground(known, draft) };
}

/** Says of a text what its facts do not cover, what follows from them, and what they say. */
export const groundText = (draft: string, facts: readonly Fact[], options: GroundingOptions): Grounding =>
  prepareFacts(facts, options).ground(draft);

/** Each looks at a sentence for one sort of claim; where two find the same place, the earlier one is believed. */
const CHECKS: readonly ((known: Knowledge, draft: string, sentence: Sentence) => Verdict[])[] = [
  checkQuantities,
  checkDates,
  checkCertificates,
  checkAwards,
  checkTitles,
  checkNames,
  checkSkills,
  checkScope,
  checkSuperlatives,
  checkOwnership,
];

function ground(known: Knowledge, draft: string): Grounding {
  const found: Verdict[] = [];
  for (const sentence of sentencesOfDraft(draft))
    for (const check of CHECKS)
      for (const verdict of check(known, draft, sentence))
        if (!found.some((other) => other.is === verdict.is && overlaps(other.span, verdict.span)))
          found.push(verdict);
  return sorted(found, draft);
}

function sorted(found: readonly Verdict[], draft: string): Grounding {
  const grounding: Grounding = { ungrounded: [], derived: [], grounded: [] };
  for (const verdict of [...found].sort((a, b) => a.span.start - b.span.start)) {
    const text = draft.slice(verdict.span.start, verdict.span.end);
    const { span } = verdict;
    if (verdict.is === 'ungrounded')
      grounding.ungrounded.push({ span, text, kind: verdict.kind, reason: verdict.reason });
    else if (found.some((other) => other.is === 'ungrounded' && overlaps(other.span, span))) continue;
    else if (verdict.is === 'grounded') grounding.grounded.push({ span, text, from: verdict.from });
    else grounding.derived.push({ span, text, from: verdict.from, derivation: verdict.derivation });
  }
  return grounding;
}
