import type { Atom } from './atom.ts';
import type { Candidate } from './candidate.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

const LIST_GAP =
  /^\s*(?:[,;/|•·&+]|[,;]?\s*\b(?:and|or|und|oder|et|ou|y|o|e)\b)\s*$|^[ \t]*\n\s*(?:[-*•·–][ \t]+)?$/iu;

/** No list puts more between two of its items, in characters; no line has more skills on one side of a word. */
const NEAR = 20;
/** The longest line that is read as one, in characters. */
const LINE = 400;

interface Doubt {
  candidate: Candidate;
  at: Surroundings;
}

/** Keeps firm candidates, and of the doubtful ones those whose neighbours say that the skill is meant. */
export function withEvidence(text: string, list: readonly Atom[], candidates: Candidate[]): Candidate[] {
  const firm = new Set(candidates.filter((candidate) => !candidate.naming.ambiguous));
  if (firm.size === candidates.length) return candidates;
  const all = candidates.map((candidate) => ({ candidate, at: surroundings(text, list, candidate) }));
  for (const order of [all.keys(), [...all.keys()].reverse(), all.keys()]) {
    for (const i of order)
      if (!firm.has(all[i]!.candidate) && meant(text, all, firm, i)) firm.add(all[i]!.candidate);
  }
  return candidates.filter((candidate) => firm.has(candidate));
}

function meant(text: string, all: readonly Doubt[], firm: ReadonlySet<Candidate>, i: number): boolean {
  const { candidate, at } = all[i]!;
  if (at.excluded) return false;
  const sides = [beside(text, all, firm, i, i - 1), beside(text, all, firm, i, i + 1)];
  if (!at.cased) return sides.every((side, s) => side || atEdge(text, at, s)) && sides.includes(true);
  if (sides.includes(true)) return true;
  if (at.leadsName) return false;
  return (
    at.cued || (candidate.naming.skill.kind === 'language' && !at.opens && inFirmLine(text, all, firm, i))
  );
}

/** Whether the neighbour in a list is a skill that is meant, or one as doubtful but written as a skill too. */
function beside(
  text: string,
  all: readonly Doubt[],
  firm: ReadonlySet<Candidate>,
  i: number,
  j: number,
): boolean {
  const [one, other] = [all[i]!, all[j]];
  if (!other) return false;
  const sure = firm.has(other.candidate);
  const alike = one.at.cased && one.at.item && other.at.cased && other.at.item && !other.at.excluded;
  if (!sure && !alike) return false;
  const [from, until] = [Math.min(one.at.end, other.at.end), Math.max(one.at.start, other.at.start)];
  if (until - from > NEAR) return false;
  const gap = text.slice(from, until);
  return LIST_GAP.test(gap) || (sure && gap === ' ' && isTool(other.candidate));
}

const isTool = ({ naming }: Candidate): boolean =>
  naming.skill.kind === 'tool' || naming.skill.kind === 'language';

/** Whether a list begins (side 0) or ends (side 1) there. */
const atEdge = (text: string, { start, end, item }: Surroundings, side: number): boolean =>
  item ||
  (side === 0
    ? /(?:^|[\n(:])\s*$/u.test(text.slice(Math.max(0, start - NEAR), start))
    : /^\s*(?:$|[\n).])/u.test(text.slice(end, end + NEAR)));

function inFirmLine(text: string, all: readonly Doubt[], firm: ReadonlySet<Candidate>, i: number): boolean {
  const sure = ({ candidate }: Doubt) => firm.has(candidate) && isTool(candidate);
  return all
    .slice(Math.max(0, i - NEAR), i + NEAR)
    .some((other) => sure(other) && inOneLine(text, all[i]!, other));
}

function inOneLine(text: string, one: Doubt, other: Doubt): boolean {
  const from = Math.min(one.at.end, other.at.end);
  const until = Math.max(one.at.start, other.at.start);
  return until - from < LINE && !text.slice(from, until).includes('\n');
}
