import type { Content, Domain } from '../lexicon/index.ts';
import { namedDomain } from '../target/index.ts';
import { type Answer, evidenceOf, nothing, spokenList, strengthRank } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Reach } from './reach.ts';

/** Answers `Background in fintech` by what the résumé says of the same industry. */
export function answerByDomain({ statements, content }: Reach, ask: Ask): Answer {
  const domains = domainsIn(ask.requirement.text, content);
  const names = domains.map(({ name }) => name);
  const used = statements
    .filter(
      ({ block, text }) =>
        block.section !== 'skills' && domains.some((domain) => speaksOf(text, domain, content)),
    )
    .sort((a, b) => strengthRank(b.strength) - strengthRank(a.strength));
  if (used.length === 0)
    return nothing(
      `Nothing on the résumé says ${spokenList(names, 'or')}.`,
      `Which customer, product or project of yours touched ${spokenList(names, 'or')}? If none did, choose it as the subject of a proof project.`,
    );
  return {
    transfer: 'exact',
    evidence: used.slice(0, 3).map(evidenceOf),
    because: `The résumé speaks of the same domain: ${spokenList(names, 'or')}.`,
    used,
  };
}

export const domainsIn = (text: string, content: Content): Domain[] =>
  content.domains.filter((domain) => speaksOf(text, domain, content));

const alone = new WeakMap<Domain, Content>();

/** Whether a text names this domain, whatever else it names. */
export function speaksOf(text: string, domain: Domain, content: Content): boolean {
  const only = alone.get(domain) ?? { ...content, domains: [domain] };
  alone.set(domain, only);
  return namedDomain(text, only) !== undefined;
}
