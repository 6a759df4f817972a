import type { Brief, ChecklistItem } from '@throughline/core/brief';
import type { Evidence } from '@throughline/core/match';
import type { CameThrough } from '@throughline/core/scan';
import type { RequirementKind } from '@throughline/core/target';
import { type FindingText, findingTexts } from './findings.ts';

/**
 * A brief in the words in which it is told, part by part.
 *
 * Why apart from the writers: page, PDF and Markdown must say the same things in the same order.
 */
export interface Report {
  title: string;
  kicker: string;
  person?: string;
  scan: {
    question: string;
    sentence: string;
    about: string;
    came: { label: string; state: CameThrough['state']; says: string; because: string }[];
    caption: string;
  };
  fixFirst: { question: string; empty: string; items: FindingText[] };
  map: { question: string; empty: string; rows: MapText[] };
  gaps: { question: string; rows: { asked: string; kind: string; because: string; next: string }[] };
  proof: {
    question: string;
    empty: string;
    outcomes: EvidenceText[];
    missing: { question: string; items: { what: string; ask: string }[] };
  };
  cut: { question: string; items: { text: string; reason: string }[] };
  checklist: { question: string; items: (Omit<ChecklistItem, 'id'> & { says: string })[] };
  others: { question: string; items: FindingText[] };
  losses: { question: string; items: { text: string; reason: string }[] };
}

export interface EvidenceText {
  text: string;
  strength: Evidence['strength'];
  /** 1 to 4. */
  rank: number;
}

interface MapText {
  asked: string;
  kind: string;
  evidence: EvidenceText[];
  /** What else there is to show, where not all of it is listed. */
  more: string;
  because: string;
}

const STRENGTHS: readonly Evidence['strength'][] = ['asserted', 'described', 'measured', 'verifiable'];
const KINDS: Record<RequirementKind, string> = {
  must: 'must',
  nice: 'nice to have',
  responsibility: 'the work itself',
  level: 'level',
  domain: 'domain',
};
const STATES: Record<ChecklistItem['state'], string> = {
  met: 'Met',
  partly: 'Partly',
  missing: 'Missing',
  'not-checked': 'Not checked',
};
const EVIDENCE_SHOWN = 2;

/** Puts a brief into words, each of them on one line. */
export const reportOf = (brief: Brief): Report =>
  JSON.parse(JSON.stringify(told(brief)), (_, value) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );

function told(brief: Brief): Report {
  const { map, proof, check, target } = brief;
  const findings = findingTexts(brief);
  const first = new Set(check.fixFirst);
  return {
    title: [brief.person, target.title].filter(Boolean).join(', for '),
    kicker: [target.title, target.company, `from “${brief.resumeName}”`].filter(Boolean).join(' · '),
    ...(brief.person && { person: brief.person }),
    scan: scanText(brief),
    fixFirst: {
      question: 'What should be fixed first?',
      empty: 'Nothing that would cost this reader’s first ten seconds.',
      items: check.fixFirst.map((index) => findings[index]!).filter(Boolean),
    },
    map: {
      question: 'What carries over to the role?',
      empty: 'The target names no requirement that could be held against the résumé.',
      rows: map.rows.filter((row) => row.evidence.length > 0).map(mapText),
    },
    gaps: {
      question: 'What is still missing for it?',
      rows: map.gaps.map(({ requirement, because, next }) => ({
        asked: requirement.text,
        kind: KINDS[requirement.kind],
        because,
        next,
      })),
    },
    proof: {
      question: 'What proves it?',
      empty: 'No line yet says what changed with a number.',
      outcomes: proof.outcomes.map(evidenceText),
      missing: { question: 'Which answers would strengthen it?', items: proof.gaps },
    },
    cut: { question: 'What can go?', items: byReason(map.cut) },
    checklist: {
      question: 'Is it ready to send?',
      items: brief.checklist.map(({ label, state, because }) => ({
        label,
        state,
        because,
        says: STATES[state],
      })),
    },
    others: {
      question: 'What else will a careful reader notice?',
      items: findings.filter((_, index) => !first.has(index)),
    },
    losses: { question: 'What could not be read?', items: byReason(brief.losses) },
  };
}

function scanText({ scan, page }: Brief): Report['scan'] {
  const words = scan.seen
    .flatMap(({ text }) => text.split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const { role, level, proof, reason } = scan.cameThrough;
  const pages = page.pages.length;
  return {
    question:
      scan.seconds === 10
        ? 'What did they see in ten seconds?'
        : `What did they see in ${scan.seconds} seconds?`,
    sentence: scan.sentence,
    about: 'The one sentence a recruiter could repeat, made only of what they saw.',
    came: [
      { label: 'Role', ...role },
      { label: 'Level', ...level },
      { label: 'Proof', ...proof },
      { label: 'Reason', ...reason },
    ],
    caption: `Where a first reading goes, in order; the darker, the longer. ${words} words in ${scan.seconds} seconds${
      pages > 1 ? `, page 1 of ${pages}` : ''
    }. A model built on published eye-tracking studies of recruiters.`,
  };
}

/** One item a reason, with all it is about: a reason is said once. */
function byReason(items: readonly { text: string; reason: string }[]): { text: string; reason: string }[] {
  const texts = new Map<string, string[]>();
  for (const { text, reason } of items) texts.set(reason, [...(texts.get(reason) ?? []), text]);
  return [...texts].map(([reason, all]) => ({ text: all.join(' · '), reason }));
}

const evidenceText = ({ text, strength }: Evidence): EvidenceText => ({
  text,
  strength,
  rank: STRENGTHS.indexOf(strength) + 1,
});

const more = (left: number): string => (left > 0 ? `And ${left} more ${left === 1 ? 'line' : 'lines'}.` : '');

const mapText = ({ requirement, evidence, because }: Brief['map']['rows'][number]): MapText => ({
  asked: requirement.text,
  kind: KINDS[requirement.kind],
  evidence: evidence.slice(0, EVIDENCE_SHOWN).map(evidenceText),
  more: more(evidence.length - EVIDENCE_SHOWN),
  because,
});
