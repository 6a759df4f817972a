import { fold } from '../lexicon/index.ts';
import { type DegreeRank, degreeHeld, degreeIn } from '../target/index.ts';
import { type Answer, evidenceOf, nothing } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Reach } from './reach.ts';
import type { Statement } from './statement.ts';

const NAMES: Record<DegreeRank, string> = {
  1: 'degree',
  2: 'bachelor’s degree',
  3: 'master’s degree',
  4: 'doctorate',
};
const ANY_FIELD =
  /\b(?:any|related|relevant|similar|technical|equivalent|quantitative) (?:field|discipline|degree|area|subject)/i;

/** Answers `Bachelor's in X or equivalent` by the education that is listed, and where allowed by the work. */
export function answerByDegree({ statements }: Reach, ask: Ask): Answer {
  const { rank, orEquivalent } = degreeIn(ask.requirement.text)!;
  const education = statements.filter(({ block }) => block.section === 'education');
  const held = education
    .map((statement) => ({ statement, held: degreeHeld(statement.text) ?? 0 }))
    .sort((a, b) => b.held - a.held);
  const enough = held.filter((entry) => entry.held >= rank);
  const fitting = enough.filter(({ statement }) => fieldFits(ask, statement));
  const [best] = fitting.length ? fitting : enough;
  if (best)
    return {
      transfer: fitting.length ? 'exact' : 'broader',
      evidence: [evidenceOf(best.statement)],
      because: fitting.length
        ? `The ${NAMES[rank]} asked for is listed under education.`
        : 'A degree of that level is listed, in another field than the posting names.',
      used: [best.statement],
    };
  const work = statements.filter(({ block }) => block.kind === 'position').slice(0, 2);
  if (orEquivalent && work.length)
    return {
      transfer: 'broader',
      evidence: work.map(evidenceOf),
      because: `No ${NAMES[rank]} is listed; the posting also takes equivalent experience, and the positions are that.`,
      used: work,
    };
  return nothing(
    `No ${NAMES[rank]} is listed under education.`,
    'Which degree, course or certificate stands nearest to it? Name it under education; if there is none, apply all the same when the work fits.',
  );
}

/** The field of study shares a word with those the posting names, or the posting takes any related one. */
function fieldFits(ask: Ask, { text, skills, words }: Statement): boolean {
  const wanted = ask.words
    .map(({ key, text: word }) => ({ key, word: fold(word) }))
    .filter(({ word }) => !LEVEL.test(word));
  const asked = [...wanted.map(({ key }) => key), ...ask.skills.map(({ id }) => id)];
  if (asked.length === 0 || ANY_FIELD.test(ask.requirement.text)) return true;
  const said = fold(text);
  return (
    wanted.some(({ key, word }) => words.some((own) => own.key === key) || said.includes(word)) ||
    skills.some(({ skill }) => asked.includes(skill.id))
  );
}

const LEVEL =
  /^(?:degree|bachelor|master|phd|doctora\w*|bs|ba|ms|ma|bsc|msc|diploma|university|college|education)s?$/;
