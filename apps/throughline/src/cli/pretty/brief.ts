import type { Brief } from '@throughline/core/brief';
import { prettyCheck } from './check.ts';
import { prettyMap } from './map.ts';
import { prettyScan } from './scan.ts';
import { heading, wrap } from './text.ts';

export function prettyBrief({ person, target, scan, check, map, proof, checklist, losses }: Brief): string {
  const { findings, fixFirst } = check;
  const first = {
    ...check,
    findings: fixFirst.flatMap((index) => findings[index] ?? []),
    fixFirst: fixFirst.map((_, index) => index),
  };
  return [
    [person, target.title, target.company].filter(Boolean).join(' → '),
    heading('What did they see in ten seconds?'),
    prettyScan(scan),
    prettyCheck(first),
    heading('What carries over to the role?'),
    prettyMap(map),
    heading('Is the proof there?'),
    ...proof.outcomes.map(({ text, strength }) => `  ${strength}: ${wrap(text, 4)}`),
    ...proof.gaps.map(({ what, ask }) => `  missing: ${wrap(what, 4)}\n    → ${wrap(ask, 6)}`),
    ...checklist.map(({ label, state, because }) => `  ${state.padEnd(12)} ${label}: ${wrap(because, 15)}`),
    ...(losses.length > 0 ? [heading('What could not be read')] : []),
    ...losses.map(({ text, reason }) => `  “${wrap(text.slice(0, 160), 4)}”: ${reason}`),
  ].join('\n');
}
