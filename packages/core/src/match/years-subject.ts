import { type Content, fold, type Role, relate, type Skill } from '../lexicon/index.ts';
import { readTitle } from '../target/index.ts';
import { spokenList } from './answer.ts';
import { domainsIn, speaksOf } from './answer-domain.ts';
import { type Ask, isHard } from './ask.ts';
import type { Reach } from './reach.ts';

/** What years are asked of, and which positions are that. */
export interface Subject {
  says: string;
  fits(index: number): boolean;
}

/** A role that is named, the skills, the industry, the same kind of role, or any work at all. */
export function subjectOf(reach: Reach, ask: Ask): Subject {
  const { text } = ask.requirement;
  const skills = skillsOfYears(ask);
  const industry = IN_INDUSTRY.test(text) && skills.every(({ kind }) => kind === 'knowledge');
  const domains = industry ? domainsIn(text, reach.content) : [];
  if (domains.length)
    return {
      says: spokenList(
        domains.map(({ name }) => name),
        'or',
      ),
      fits: (index) =>
        at(reach, index).some((said) => domains.some((domain) => speaksOf(said.text, domain, reach.content))),
    };
  const target = reach.content.roles.find(({ id }) => id === reach.target.role?.id);
  const roles = rolesNamed(text, reach.content);
  const likeTarget = target && {
    says: `work as ${target.name}`,
    fits: (index: number) => sameFamily(roleAt(reach, index), [target]),
  };
  if (likeTarget && roles.length === 0 && skills.length === 0 && ask.skills.length > 0) return likeTarget;
  if (roles.length || skills.length)
    return {
      says: spokenList(
        (skills.length ? skills : roles).slice(0, 3).map(({ name }) => name),
        'or',
      ),
      fits: (index) =>
        sameFamily(roleAt(reach, index), roles) || skills.some(({ id }) => shows(reach, index, id)),
    };
  if (likeTarget && /similar|related|relevant|this role|the role|comparable/i.test(text)) return likeTarget;
  return /\b(?:professional|work|industry|overall|total|relevant)\b/i.test(text)
    ? { says: 'professional work', fits: () => true }
    : { says: 'this', fits: (index) => sharesWords(reach, ask, index) };
}

const IN_INDUSTRY = /\b(?:in|within|industry|sector|domain|space)\b/i;

const ON_THE_WAY =
  /[,;]? (?:within|at|with|including|that|which|of which|preferably|ideally|for|demonstrating|where|building|plus)\b|[;:]/i;

/** The skills that stand right after the years; what comes on the way (`within SaaS environments`) is not counted in years. */
function skillsOfYears({ requirement, years, mentions, skills }: Ask): Skill[] {
  const said = skills.filter(({ kind }) => kind !== 'people');
  const of = years!.of.replace(/^(?:\p{L}+[- ]){0,3}?experience(?: (?:in|with|as|of|using))?\s*/iu, '');
  if (!of) return said;
  const start = requirement.text.lastIndexOf(of);
  const end = start + (of.search(ON_THE_WAY) === -1 ? of.length : of.search(ON_THE_WAY));
  const near = mentions
    .filter(({ span }) => span.start >= start && span.start < end)
    .map(({ skill }) => skill);
  const counted = said.filter((skill) => near.includes(skill));
  return counted.length ? counted : said.filter(isHard);
}

const at = ({ statements }: Reach, index: number) => statements.filter(({ position }) => position === index);

const roleAt = ({ document, content }: Reach, index: number): Role | undefined =>
  readTitle(document.resume?.work?.[index]?.position ?? '', content).role;

const sameFamily = (role: Role | undefined, among: readonly Role[]): boolean =>
  among.some(({ family }) => family === role?.family);

/** Named in the position; a field of work also by the first skill of the role that the title says. */
function shows(reach: Reach, index: number, want: string): boolean {
  const { skills } = reach.lexicon;
  const near = (have: string, kinds: boolean) => {
    const { transfer, via } = relate(reach.lexicon, have, want);
    return transfer === 'exact' || (kinds && transfer === 'broader' && via === skills.get(want)?.name);
  };
  const field = ['practice', 'knowledge'].includes(skills.get(want)?.kind ?? '');
  return (
    at(reach, index).some((said) => said.skills.some(({ skill }) => near(skill.id, isHard(skill)))) ||
    (field && near(roleAt(reach, index)?.skills[0] ?? '', true))
  );
}

function sharesWords(reach: Reach, ask: Ask, index: number): boolean {
  const asked = ask.words.filter(({ action }) => !action).map(({ key }) => key);
  const said = new Set(at(reach, index).flatMap(({ words }) => words.map(({ key }) => key)));
  return asked.length > 0 && asked.filter((key) => said.has(key)).length * 2 >= asked.length;
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
