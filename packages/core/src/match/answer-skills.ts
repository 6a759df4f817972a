import type { Lexicon } from '../lexicon/index.ts';
import { type Answer, evidenceOf, nothing, spokenList, strengthRank } from './answer.ts';
import type { Ask } from './ask.ts';
import { becauseOf } from './because.ts';
import { nextFor, wantedNames } from './next-move.ts';
import type { Statement } from './statement.ts';
import { type Support, supportOf } from './support.ts';
import { worthOf } from './transfer.ts';
import type { Evidence } from './types.ts';

const SHOWN = 4;

/** Answers a requirement by the skills it names and the work it describes. */
export function answerBySkills(
  lexicon: Lexicon,
  ask: Ask,
  statements: readonly Statement[],
  rarity: (key: string) => number,
): Answer {
  const all = statements
    .filter(speaksOfWork)
    .flatMap((statement) => supportOf(lexicon, ask, statement, rarity) ?? []);
  const supports = nearest(all).sort(strongestFirst);
  const [first] = [...supports].sort((a, b) => worthOf(b.transfer) - worthOf(a.transfer));
  if (!first) return nothing(nothingSaid(ask, statements), nextFor(ask));
  return {
    transfer: first.transfer,
    evidence: supports.flatMap(shownAs).slice(0, SHOWN),
    because: becauseOf(lexicon, ask, supports),
    used: all.map(({ statement }) => statement),
  };
}

const speaksOfWork = ({ block }: Statement) => block.section !== 'languages' && block.section !== 'interests';

/** What only carries over is shown where nothing nearer is; one listing beside told work is enough. */
function nearest(supports: Support[]): Support[] {
  const near = supports.filter(({ transfer }) => transfer !== 'transferable');
  if (near.length === 0) return [...supports].sort(strongestFirst).slice(0, 2);
  const same = near.filter(({ transfer }) => transfer !== 'broader');
  if (same.length) return oneListing(same);
  return oneListing(near);
}

function oneListing(near: Support[]): Support[] {
  const told = near.filter(({ statement }) => statement.told);
  const listed = near.filter(({ statement }) => !statement.told);
  return told.length ? [...told, ...listed.slice(0, 1)] : listed;
}

const strongestFirst = (a: Support, b: Support): number =>
  strengthRank(b.statement.strength) - strengthRank(a.statement.strength) ||
  worthOf(b.transfer) - worthOf(a.transfer) ||
  b.coverage - a.coverage ||
  a.statement.span.start - b.statement.span.start;

/** Out of a list of skills only those that count, each by itself. */
function shownAs({ statement, hits }: Support): Evidence[] {
  const whole = evidenceOf(statement);
  if (statement.told || statement.block.section !== 'skills' || hits.length === 0) return [whole];
  const counting = statement.skills.filter(({ skill }) => hits.some(({ have }) => have.id === skill.id));
  const each = new Map(counting.map((mention) => [mention.skill.id, mention]));
  return [...each.values()].map(({ text, span }) => ({
    ...whole,
    text,
    span: { start: statement.span.start + span.start, end: statement.span.start + span.end },
  }));
}

/** Why a requirement has no answer, from what it asks and what is named elsewhere. */
export function nothingSaid(ask: Ask, statements: readonly Statement[]): string {
  if (ask.logistics) return 'No résumé answers this; it is for you to say.';
  if (ask.soft)
    return 'Anyone can claim this, so it counts only where an example shows it, and none does yet.';
  const listed = ask.skills.filter(({ id }) =>
    statements.some(({ skills }) => skills.some(({ skill }) => skill.id === id)),
  );
  if (listed.length)
    return `${spokenList(listed.map(({ name }) => name))} ${listed.length > 1 ? 'are' : 'is'} named, but no line shows this work.`;
  const names = wantedNames(ask);
  if (names.length === 1) return `${names[0]} is not named, nor anything close to it.`;
  if (names.length)
    return `Neither ${spokenList(names.slice(0, 5), 'nor')} is named, nor anything close to it.`;
  return 'No line of the résumé speaks of this work.';
}
