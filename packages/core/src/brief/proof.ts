import type { Evidence, RoleMap } from '../match/index.ts';
import { quote } from '../scan/index.ts';
import { isOutcome, isWholeOutcome, type ReadLine } from './read-lines.ts';
import type { Brief } from './types.ts';

/** The method asks for three outcomes with metric and scope, and one example of leadership. */
export const OUTCOMES_ASKED = 3;

/** The outcomes that carry the story, and what is missing before it can be sent. */
export function proofOf(lines: readonly ReadLine[], map: RoleMap): Brief['proof'] {
  const evidence = new Map(map.rows.flatMap((row) => row.evidence.map((item) => [item.span.start, item])));
  const outcomes = lines
    .filter(isOutcome)
    .sort((a, b) => worth(b, evidence) - worth(a, evidence))
    .slice(0, OUTCOMES_ASKED);
  return {
    outcomes: outcomes.map((line) => evidenceOf(line, evidence.get(line.block.span.start))),
    gaps: [...outcomeGaps(lines), ...scopeGaps(outcomes), ...leadershipGap(lines)],
  };
}

/** Scope weighs more than bearing on the target: without it nobody knows what the number is worth. */
const worth = (line: ReadLine, evidence: ReadonlyMap<number, Evidence>): number =>
  (line.reading.hasScope ? 2 : 0) +
  (evidence.has(line.block.span.start) ? 1 : 0) +
  (line.reading.leadership ? 0.5 : 0);

const evidenceOf = ({ block, text }: ReadLine, known: Evidence | undefined): Evidence => ({
  text,
  span: block.span,
  strength: known?.strength === 'verifiable' ? 'verifiable' : 'measured',
  ...(block.path && { path: block.path }),
});

function outcomeGaps(lines: readonly ReadLine[]): Brief['proof']['gaps'] {
  const missing = OUTCOMES_ASKED - lines.filter(isOutcome).length;
  if (missing <= 0) return [];
  const tasks = lines.filter((line) => !isOutcome(line)).slice(0, missing);
  const asked = tasks.map(({ text }) => ({
    what: `An outcome behind ${quote(text)}`,
    ask: 'What was different afterwards, by how much, and for whom?',
  }));
  const rest = missing - tasks.length;
  const more = `${rest} more ${rest === 1 ? 'outcome' : 'outcomes'} with a number`;
  return rest > 0
    ? [
        ...asked,
        {
          what: more,
          ask: 'Which change of yours would a colleague still quote, and which number shows it?',
        },
      ]
    : asked;
}

const scopeGaps = (outcomes: readonly ReadLine[]): Brief['proof']['gaps'] =>
  outcomes
    .filter((line) => !isWholeOutcome(line))
    .map(({ text }) => ({
      what: `The size behind ${quote(text)}`,
      ask: 'Of what, for how many, over which time?',
    }));

function leadershipGap(lines: readonly ReadLine[]): Brief['proof']['gaps'] {
  if (lines.some(({ reading }) => reading.leadership)) return [];
  return [
    {
      what: 'An example of leadership or ownership',
      ask: 'Whom did you lead, coach or hire, or which decision was yours to make?',
    },
  ];
}
