import type { Document } from '../document/index.ts';
import { type Content, compileLexicon } from '../lexicon/index.ts';
import {
  degreeIn,
  isAboutDomain,
  type Requirement,
  type RequirementKind,
  type Target,
  usualRequirements,
} from '../target/index.ts';
import { type Answer, nothing } from './answer.ts';
import { answerByDegree } from './answer-degree.ts';
import { answerByDomain } from './answer-domain.ts';
import { answerByLanguage } from './answer-language.ts';
import { answerBySkills, nothingSaid } from './answer-skills.ts';
import { answerByYears } from './answer-years.ts';
import { type Ask, askOf } from './ask.ts';
import { cutFrom } from './cut.ts';
import { nextFor } from './next-move.ts';
import type { Reach } from './reach.ts';
import { statementsOf } from './statement.ts';
import type { RoleMap } from './types.ts';
import { rarity } from './words.ts';

/**
 * The target role map: every requirement beside the evidence that transfers, what is missing, and what to cut.
 *
 * `today` is an ISO date; without it an open position is counted up to the last date that the résumé prints.
 */
export function mapRole(
  document: Document,
  target: Target,
  content: Content,
  options: { today?: string } = {},
): RoleMap {
  const requirements = target.description
    ? target.requirements
    : usualRequirements(target.role?.id ?? '', content);
  const statements = statementsOf(document, content);
  const reach: Reach = {
    document,
    target,
    content,
    lexicon: compileLexicon(content),
    statements,
    ...options,
  };
  const weigh = rarity(requirements.map(({ text }) => text));
  const answered = ranked(requirements)
    .map((requirement) => askOf(requirement, content, target))
    .sort(
      (a, b) =>
        Number(a.soft || a.logistics) - Number(b.soft || b.logistics) ||
        order(a.requirement) - order(b.requirement),
    )
    .map((ask) => ({ ask, answer: answerTo(reach, ask, weigh) }));
  return {
    target: namesOf(target),
    rows: answered.map(({ ask, answer }) => ({
      requirement: ask.requirement,
      evidence: answer.evidence,
      transfer: answer.transfer,
      because: answer.because,
    })),
    gaps: answered.flatMap(({ ask, answer }) =>
      answer.next ? [{ requirement: ask.requirement, because: answer.because, next: answer.next }] : [],
    ),
    cut: cutFrom(reach, answered),
  };
}

const ORDER: RequirementKind[] = ['must', 'level', 'domain', 'responsibility', 'nice'];

const order = ({ kind }: Requirement) => ORDER.indexOf(kind);

const ranked = (requirements: readonly Requirement[]): Requirement[] =>
  [...requirements].sort((a, b) => order(a) - order(b));

function answerTo(reach: Reach, ask: Ask, weigh: (key: string) => number): Answer {
  const { text, kind } = ask.requirement;
  if (ask.logistics) return nothing(nothingSaid(ask, []), nextFor(ask));
  if (ask.years) return answerByYears(reach, ask);
  if (ask.language) return answerByLanguage(reach, ask);
  if (degreeIn(text)) return answerByDegree(reach, ask);
  if (kind !== 'responsibility' && isAboutDomain(text, ask.requirement.skills, reach.content))
    return answerByDomain(reach, ask);
  return answerBySkills(reach.lexicon, ask, reach.statements, weigh);
}

const namesOf = ({ title, role, level, domain, company }: Target): RoleMap['target'] => ({
  title,
  ...(role && { role: role.name }),
  ...(level && { level: level.name }),
  ...(domain && { domain: domain.name }),
  ...(company && { company }),
});
