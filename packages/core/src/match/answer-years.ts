import type { Document } from '../document/index.ts';
import { type Content, fold, type Lexicon, type Role, relate } from '../lexicon/index.ts';
import { readTitle, type Target } from '../target/index.ts';
import { type Answer, evidenceOf, nothing, spokenList } from './answer.ts';
import type { Ask } from './ask.ts';
import { lastDateIn, spokenMonths, stretchOf, unionMonths } from './months.ts';
import type { Statement } from './statement.ts';

export interface Reach {
  document: Document;
  target: Target;
  content: Content;
  lexicon: Lexicon;
  statements: readonly Statement[];
  /** ISO date. */
  today?: string;
}

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

interface Subject {
  says: string;
  fits(index: number): boolean;
}

/** What the years are of: a role that is named, the skills, the same kind of role, or any work at all. */
function subjectOf(reach: Reach, ask: Ask): Subject {
  const roles = rolesNamed(ask.requirement.text, reach.content);
  const skills = ask.skills.filter(({ kind }) => kind !== 'people');
  const roleAt = (index: number) =>
    readTitle(reach.document.resume?.work?.[index]?.position ?? '', reach.content).role;
  const family = (role: Role | undefined, among: readonly Role[]) =>
    among.some((other) => other.family === role?.family);
  if (roles.length || skills.length)
    return {
      says: spokenList(
        [...roles, ...skills].slice(0, 3).map(({ name }) => name),
        'or',
      ),
      fits: (index) =>
        family(roleAt(index), roles) || skills.some(({ id }) => shows(reach, index, id, roleAt(index))),
    };
  const target = reach.content.roles.find(({ id }) => id === reach.target.role?.id);
  if (target && /similar|related|relevant|this role|the role|comparable/i.test(ask.requirement.text))
    return { says: `work as ${target.name}`, fits: (index) => family(roleAt(index), [target]) };
  return /\b(?:professional|work|industry|overall|total|relevant)\b|^\W*\d/i.test(ask.requirement.text)
    ? { says: 'professional work', fits: () => true }
    : { says: 'this', fits: (index) => sharesWords(reach, ask, index) };
}

/** Named in the position; a field of work also by the role that the title says. */
function shows({ statements, lexicon }: Reach, index: number, want: string, role: Role | undefined): boolean {
  const near = (have: string) =>
    ['exact', 'broader'].includes(relate(lexicon, have, want).transfer) &&
    relate(lexicon, have, want).via !== lexicon.skills.get(have)?.name;
  const field = ['practice', 'knowledge'].includes(lexicon.skills.get(want)?.kind ?? '');
  return (
    statements.some(
      ({ position, skills }) => position === index && skills.some(({ skill }) => near(skill.id)),
    ) ||
    (field && (role?.skills ?? []).some(near))
  );
}

function sharesWords({ statements }: Reach, ask: Ask, index: number): boolean {
  const asked = new Set(ask.words.filter(({ action }) => !action).map(({ key }) => key));
  const said = new Set(
    statements
      .filter(({ position }) => position === index)
      .flatMap(({ words }) => words.map(({ key }) => key)),
  );
  return asked.size > 0 && [...asked].filter((key) => said.has(key)).length * 2 >= asked.size;
}

/** The roles whose titles a text uses, by titles of more than one word. */
function rolesNamed(text: string, { roles }: Content): Role[] {
  const plain = ` ${fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/s\b/g, '')} `;
  return roles.filter(({ titles }) =>
    titles.some((title) => title.includes(' ') && plain.includes(` ${fold(title).replace(/s\b/g, '')} `)),
  );
}
