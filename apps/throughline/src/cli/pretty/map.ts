import type { RoleMap } from '@throughline/core/match';
import { heading, wrap } from './text.ts';

export function prettyMap({ target, rows, gaps, cut }: RoleMap): string {
  return [
    [target.title, target.company, target.domain].filter(Boolean).join(' · '),
    heading('What carries over'),
    ...rows
      .filter(({ transfer }) => transfer !== 'none')
      .map(({ requirement, evidence, transfer, because }) =>
        [
          `${requirement.kind}: ${wrap(requirement.text, 2)}`,
          ...evidence.slice(0, 2).map(({ text, strength }) => `    ${strength}: ${wrap(text, 6)}`),
          `    ${transfer}: ${wrap(because, 6)}`,
        ].join('\n'),
      ),
    ...(gaps.length > 0 ? [heading('What is missing')] : []),
    ...gaps.map(
      ({ requirement, because, next }) =>
        `${requirement.kind}: ${wrap(requirement.text, 2)}\n    ${wrap(because, 4)}\n    → ${wrap(next, 6)}`,
    ),
    ...(cut.length > 0 ? [heading('What to cut')] : []),
    ...cut.map(({ text, reason }) => `“${wrap(text, 2)}”\n    ${wrap(reason, 4)}`),
  ].join('\n');
}
