import { type Answer, evidenceOf, nothing } from './answer.ts';
import type { Ask } from './ask.ts';
import { lastDateIn, spokenMonths, stretchOf, unionMonths } from './months.ts';
import type { Reach } from './reach.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './years-subject.ts';

/** Answers `5+ years of X` by adding up the positions that show X; two jobs at once count once. */
export function answerByYears(reach: Reach, ask: Ask): Answer {
  const { min } = ask.years!;
  const work = reach.document.resume?.work ?? [];
  const now = reach.today ?? lastDateIn(reach.document.resume ?? {});
  const about = subjectOf(reach, ask);
  const fitting = work.flatMap((position, index) => {
    const stretch = about.fits(index) ? stretchOf(position, now) : undefined;
    return stretch ? [{ index, stretch }] : [];
  });
  if (fitting.length === 0)
    return nothing(
      `No position with dates shows ${about.says}, so no years can be added up.`,
      nextForYears(min, about.says),
    );
  const months = unionMonths(fitting.map(({ stretch }) => stretch));
  const used = fitting.flatMap(({ index }) => positionLine(reach.statements, index) ?? []);
  const sum = `Positions that show ${about.says} add up to ${spokenMonths(months)}`;
  const enough = months >= min * 12;
  return {
    transfer: enough ? 'exact' : 'broader',
    evidence: used.slice(0, 5).map(evidenceOf),
    because: enough
      ? `${sum}; ${spokenYears(min)} asked.`
      : `${sum}, which is less than the ${min} years asked.`,
    ...(!enough && { next: nextForYears(min, about.says) }),
    used,
  };
}

const spokenYears = (min: number) => (min === 1 ? '1 year is' : `${min} years are`);

const nextForYears = (min: number, says: string) =>
  `Is there earlier or side work with ${says} whose dates are not on the résumé? If it stays under ${min} years, let one strong outcome stand for them.`;

const positionLine = (statements: readonly Statement[], index: number): Statement | undefined => {
  const own = statements.filter(({ position }) => position === index);
  return own.find(({ block }) => block.kind === 'position') ?? own[0];
};
