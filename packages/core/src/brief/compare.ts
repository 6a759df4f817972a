import type { Evidence } from '../match/index.ts';
import type { CameThrough, Scan } from '../scan/index.ts';
import type { Finding } from '../signal/index.ts';
import { similar } from './similar.ts';
import type { Brief, Change, ChecklistItem, Comparison } from './types.ts';

/** One thing held against its earlier self: above zero it got better. */
interface Held {
  change: Change;
  by: number;
}

/** What a later version of a résumé does better and worse than an earlier one, for the same target. */
export function compareBriefs(before: Brief, after: Brief): Comparison {
  const held = [
    ...heldScan(before.scan, after.scan),
    ...heldProof(before, after),
    ...heldChecklist(before, after),
    ...heldRequirements(before, after),
    ...heldFindings(before.check.findings, after.check.findings),
  ];
  return {
    better: held.filter(({ by }) => by > 0).map(({ change }) => change),
    worse: held.filter(({ by }) => by < 0).map(({ change }) => change),
    unchanged: held.filter(({ by }) => by === 0).length,
  };
}

const CAME = { no: 0, partly: 1, yes: 2 };
const CAME_LABEL: Record<keyof Scan['cameThrough'], string> = {
  role: 'The role they see',
  level: 'The level they see',
  proof: 'The proof they see',
  reason: 'The reason they see',
};

const heldScan = (before: Scan, after: Scan): Held[] =>
  (Object.keys(CAME_LABEL) as (keyof Scan['cameThrough'])[]).map((key) => {
    const [was, is]: CameThrough[] = [before.cameThrough[key], after.cameThrough[key]];
    return {
      change: { about: 'scan', text: CAME_LABEL[key], before: was!.says, after: is!.says },
      by: CAME[is!.state] - CAME[was!.state],
    };
  });

function heldProof(before: Brief, after: Brief): Held[] {
  const [was, is] = [before, after].map(({ proof }) => proof.outcomes.length) as [number, number];
  return [
    {
      change: {
        about: 'proof',
        text: 'Outcomes with a number, of the three asked for',
        before: `${was}`,
        after: `${is}`,
      },
      by: is - was,
    },
  ];
}

const CHECKED: Record<ChecklistItem['state'], number> = { 'not-checked': 0, missing: 0, partly: 1, met: 2 };

const heldChecklist = (before: Brief, after: Brief): Held[] =>
  after.checklist.flatMap((item) => {
    const was = before.checklist.find(({ id }) => id === item.id);
    if (!was || was.state === 'not-checked' || item.state === 'not-checked') return [];
    return [
      {
        change: { about: 'checklist', text: item.label, before: was.state, after: item.state },
        by: CHECKED[item.state] - CHECKED[was.state],
      },
    ];
  });

const STRENGTH: Record<Evidence['strength'], number> = {
  asserted: 1,
  described: 2,
  measured: 3,
  verifiable: 4,
};

/** The strongest evidence of a requirement, as a word and as a rank; a gap is zero. */
const strongest = (evidence: readonly Evidence[]): { says: string; rank: number } =>
  evidence.reduce(
    (best, { strength }) =>
      STRENGTH[strength] > best.rank ? { says: strength, rank: STRENGTH[strength] } : best,
    { says: 'nothing yet', rank: 0 },
  );

const heldRequirements = (before: Brief, after: Brief): Held[] =>
  after.map.rows.flatMap(({ requirement, evidence }) => {
    const row = before.map.rows.find(({ requirement: { text } }) => text === requirement.text);
    if (!row) return [];
    const [was, is] = [strongest(row.evidence), strongest(evidence)];
    return [
      {
        change: { about: 'requirement', text: requirement.text, before: was.says, after: is.says },
        by: is.rank - was.rank,
      },
    ];
  });

/** A finding is the same when its rule is and its words are a version of the other's; offsets move with every edit. */
function heldFindings(before: readonly Finding[], after: readonly Finding[]): Held[] {
  const open = [...before];
  const stay: Held[] = [];
  const fresh: Finding[] = [];
  for (const finding of after) {
    const at = closest(open, finding);
    if (at === -1) fresh.push(finding);
    else stay.push({ change: { about: 'finding', text: open.splice(at, 1)[0]!.message }, by: 0 });
  }
  return [
    ...stay,
    ...open.map(
      ({ message, text }): Held => ({ change: { about: 'finding', text: message, before: text }, by: 1 }),
    ),
    ...fresh.map(
      ({ message, text }): Held => ({ change: { about: 'finding', text: message, after: text }, by: -1 }),
    ),
  ];
}

function closest(open: readonly Finding[], { rule, text }: Finding): number {
  const exact = open.findIndex((old) => old.rule === rule && old.text === text);
  return exact === -1 ? open.findIndex((old) => old.rule === rule && similar(old.text, text)) : exact;
}
