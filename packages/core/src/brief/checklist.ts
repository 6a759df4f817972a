import { quote, type Scan } from '../scan/index.ts';
import type { Check } from '../signal/index.ts';
import { OUTCOMES_ASKED } from './proof.ts';
import { isOutcome, isWholeOutcome, type ReadLine } from './read-lines.ts';
import type { ChecklistItem } from './types.ts';

interface Material {
  scan: Scan;
  check: Check;
  lines: readonly ReadLine[];
}

/** The gate before anything is sent: five things, each with what is known about it. */
export const checklistOf = (material: Material): ChecklistItem[] => [
  { id: 'target', label: 'Target role and level are clear', ...target(material) },
  { id: 'outcomes', label: 'Three outcomes with metric and scope', ...outcomes(material) },
  { id: 'leadership', label: 'One example of leadership or ownership', ...leadership(material) },
  {
    id: 'call-to-action',
    label: 'The ask fits the occasion',
    state: 'not-checked',
    because:
      'A résumé asks for nothing. The message it goes out with does: check that one too, and this can be said.',
  },
  { id: 'consistency', label: 'One story in résumé, LinkedIn and interviews', ...consistency(material) },
];

type Verdict = Pick<ChecklistItem, 'state' | 'because'>;

function target({ scan: { cameThrough } }: Material): Verdict {
  const { role, level } = cameThrough;
  const states = [role.state, level.state];
  const because = `Role, as a first reader sees it: ${role.says}. Level: ${level.says}.`;
  if (states.every((state) => state === 'yes')) return { state: 'met', because };
  return { state: states.every((state) => state === 'no') ? 'missing' : 'partly', because };
}

function outcomes({ lines }: Material): Verdict {
  const whole = lines.filter(isWholeOutcome).length;
  const counted = lines.filter(isOutcome).length;
  if (whole >= OUTCOMES_ASKED)
    return { state: 'met', because: `${whole} lines say what changed, by how much and for how many.` };
  if (counted === 0)
    return { state: 'missing', because: `None of ${lines.length} lines says what changed with a number.` };
  const without = counted - whole;
  const scope =
    without > 0 ? ` ${without} more ${without === 1 ? 'has' : 'have'} a number but not its scope.` : '';
  return {
    state: 'partly',
    because: `${whole} of ${OUTCOMES_ASKED} ${whole === 1 ? 'stands' : 'stand'} with metric and scope.${scope}`,
  };
}

function leadership({ lines }: Material): Verdict {
  const found =
    lines.find(({ reading }) => reading.leadership && !reading.weakOpening) ??
    lines.find(({ reading }) => reading.leadership);
  if (!found)
    return { state: 'missing', because: 'No line shows people led, coached or hired, or a decision owned.' };
  const weak = found.reading.weakOpening;
  return {
    state: weak ? 'partly' : 'met',
    because: weak ? `It is there, in weak words: ${quote(found.text)}.` : `${quote(found.text)}.`,
  };
}

function consistency({ check }: Material): Verdict {
  const contradictions = check.findings.filter(({ family }) => family === 'consistency');
  const [first] = contradictions;
  if (first) return { state: 'missing', because: first.message };
  return {
    state: 'not-checked',
    because:
      'One document cannot contradict another. With the LinkedIn export beside the résumé this can be said.',
  };
}
