import type { Block, Span } from '../document/index.ts';
import { type RoleFamily, relate, type Skill } from '../lexicon/index.ts';
import { readTitle } from '../target/index.ts';
import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Reach } from './reach.ts';
import type { Statement } from './statement.ts';
import type { Cut } from './types.ts';

interface Answered {
  ask: Ask;
  answer: Answer;
}

/** Fewer requirements than this say too little to judge a whole résumé by. */
const ENOUGH_ASKED = 4;
const MOST_SKILLS = 8;
const WRITE_CODE = new Set<RoleFamily>(['engineering', 'engineering-management', 'data', 'reliability']);

/**
 * What supports no requirement, nor level, leadership or outcome.
 * *Why* so careful: a cut is advice that cannot be taken back by the reader; titles, dates, education and the
 * latest position always stay.
 */
export function cutFrom(reach: Reach, answered: readonly Answered[]): Cut[] {
  if (answered.length < ENOUGH_ASKED) return [];
  const used = new Set(answered.flatMap(({ answer }) => answer.used));
  return [...highlightCuts(reach, used), ...skillCuts(reach, answered), ...sectionCuts(reach, answered)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function highlightCuts(reach: Reach, used: ReadonlySet<Statement>): Cut[] {
  const count = reach.document.resume?.work?.length ?? 0;
  const usual = reach.content.roles.find(({ id }) => id === reach.target.role?.id)?.skills ?? [];
  const fitsRole = ({ skills }: Statement) =>
    skills.some(({ skill }) =>
      usual.some((id) => ['exact', 'broader'].includes(relate(reach.lexicon, skill.id, id).transfer)),
    );
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const told = reach.statements.filter(
      ({ position, block }) => position === index && block.kind === 'highlight',
    );
    const idle = told.filter(
      (statement) => !used.has(statement) && !earnsItsPlace(statement) && !fitsRole(statement),
    );
    const far = isFar(reach, index) && told.every((statement) => !used.has(statement));
    // The latest position keeps at least three lines, any other at least one.
    const spare = Math.max(0, told.length - (index === 0 ? 3 : 1));
    const reason = far
      ? `${titleAt(reach, index)} is another kind of work; its title, dates and strongest line are enough.`
      : `It answers nothing that ${reach.target.title} asks, and shows neither a result nor the lead in something.`;
    return idle.slice(Math.max(0, idle.length - spare)).map((statement) => cutOf(statement, reason));
  });
}

const earnsItsPlace = ({ reading, strength }: Statement): boolean =>
  !reading || reading.hasMetric || reading.leadership || reading.kind !== 'task' || strength === 'verifiable';

const titleAt = ({ document }: Reach, index: number) =>
  document.resume?.work?.[index]?.position ?? 'This position';

function isFar({ document, target, content }: Reach, index: number): boolean {
  const role = readTitle(document.resume?.work?.[index]?.position ?? '', content).role;
  const family = content.roles.find(({ id }) => id === target.role?.id)?.family;
  return index > 0 && family !== undefined && role?.family !== family;
}

function skillCuts({ statements, lexicon, target, content }: Reach, answered: readonly Answered[]): Cut[] {
  const asked = new Set(answered.flatMap(({ ask }) => ask.skills.map(({ id }) => id)));
  if (asked.size < ENOUGH_ASKED) return [];
  const role = content.roles.find(({ id }) => id === target.role?.id);
  // Who writes code shows range with languages, and with tools that colleagues of any such role work with.
  const codes = role !== undefined && WRITE_CODE.has(role.family);
  const colleagues = codes
    ? content.roles.filter(({ family }) => WRITE_CODE.has(family))
    : role
      ? [role]
      : [];
  const wanted = [...asked, ...colleagues.flatMap(({ skills }) => skills)];
  const spared = codes ? ['people', 'language'] : ['people'];
  const cores = new Set([...(role?.core ?? []), ...wanted.map((id) => lexicon.skills.get(id)?.core)]);
  const counts = ({ id, core }: Skill) =>
    cores.has(core) || wanted.some((want) => relate(lexicon, id, want).transfer !== 'none');
  return statements
    .filter(({ block }) => block.section === 'skills')
    .flatMap((statement) => statement.skills.map((mention) => ({ statement, ...mention })))
    .filter(({ skill }) => !spared.includes(skill.kind) && !counts(skill))
    .slice(0, MOST_SKILLS)
    .map(({ statement, span, text }) => ({
      text,
      span: { start: statement.span.start + span.start, end: statement.span.start + span.end },
      reason: `${target.title} asks for nothing near it; a shorter list is read to its end.`,
    }));
}

const SECTION_REASONS = {
  references: 'References are asked for when they are wanted; the line says nothing of you.',
  interests: 'It says nothing of the work that is asked for.',
} as const;

function sectionCuts({ document, statements }: Reach, answered: readonly Answered[]): Cut[] {
  const asked = new Set(answered.flatMap(({ ask }) => ask.skills.map(({ id }) => id)));
  const telling = statements.filter(
    ({ skills, strength }) => strength === 'verifiable' || skills.some(({ skill }) => asked.has(skill.id)),
  );
  return (['interests', 'references'] as const).flatMap((section) => {
    const idle = document.blocks.filter(
      (block) =>
        block.section === section &&
        block.kind !== 'heading' &&
        telling.every((statement) => statement.block !== block),
    );
    return runsOf(document.blocks, idle).map((span) => ({
      text: document.text.slice(span.start, span.end),
      span,
      reason: SECTION_REASONS[section],
    }));
  });
}

/** Blocks that stand one after the other are one piece of advice. */
function runsOf(all: readonly Block[], idle: readonly Block[]): Span[] {
  const runs: Span[] = [];
  let last = Number.NaN;
  for (const block of idle) {
    const at = all.indexOf(block);
    if (at === last + 1) runs.at(-1)!.end = block.span.end;
    else runs.push({ ...block.span });
    last = at;
  }
  return runs;
}

const cutOf = ({ text, span }: Statement, reason: string): Cut => ({ text, span, reason });
