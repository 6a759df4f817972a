import { type Bend, bendOf, type Content, fold, type Skill, writings } from '@throughline/core/lexicon';

/** What is wrong between the parts of a content whose shape is right, one plain sentence each. */
export function contentFaults(content: Content): string[] {
  return [
    ...twice(content.skills, 'skill'),
    ...twice(content.coreSkills, 'core skill'),
    ...twice(content.roles, 'role'),
    ...twice(content.levels, 'level'),
    ...twice(content.domains, 'domain'),
    ...dangling(content),
    ...rivals(
      'skill',
      content.skills.map((s) => [s.id, [s.name, ...s.aliases], bendOf(s)]),
    ),
    ...rivals(
      'role',
      content.roles.map((r) => [r.id, r.titles]),
    ),
    ...rivals(
      'level',
      content.levels.map((l) => [l.id, [...l.words, ...(l.beside ?? [])]]),
    ),
    ...strayAmbiguous(content.skills),
    ...circles(content.skills),
  ];
}

function twice(list: readonly { id: string }[], what: string): string[] {
  const ids = list.map(({ id }) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the ${what} ${id} is there twice`);
}

function dangling(content: Content): string[] {
  const skills = new Set(content.skills.map(({ id }) => id));
  const cores = new Set(content.coreSkills.map(({ id }) => id));
  const roles = new Set(content.roles.map(({ id }) => id));
  const levels = new Set(content.levels.map(({ id }) => id));
  const missing = (known: Set<string>, from: string, ids: readonly string[]) =>
    ids.filter((id) => !known.has(id)).map((id) => `${from} names ${id}, which is not there`);
  return [
    ...content.skills.flatMap((s) => missing(skills, s.id, s.broader)),
    ...content.skills.flatMap((s) => missing(cores, s.id, [s.core])),
    ...content.roles.flatMap((r) => missing(cores, r.id, r.core)),
    ...content.roles.flatMap((r) => missing(skills, r.id, r.skills)),
    ...content.roles.flatMap((r) => missing(levels, r.id, r.level ? [r.level] : [])),
    ...content.roles.flatMap((r) => missing(roles, r.id, r.narrows ? [r.narrows] : [])),
  ];
}

/** Names that two things claim, compared as the finder compares them: `Node JS` is `Node.js`. */
function rivals(what: string, named: [id: string, names: readonly string[], bend?: Bend][]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const [id, names, bend = 'exact'] of named) {
    for (const name of new Set(names.flatMap((each) => keys(each, bend)))) {
      const owner = owners.get(name);
      if (owner !== undefined) faults.push(`the ${what}s ${owner} and ${id} both claim "${name}"`);
      else owners.set(name, id);
    }
  }
  return faults;
}

/** As written and as bent, so that a practice and a tool cannot share a name either. */
const keys = (name: string, bend: Bend): string[] =>
  writings(name).flatMap((list) =>
    [...new Set(['exact', bend] as const)].map((how) => list.map((atom) => atom[how]).join(' ')),
  );

function strayAmbiguous(skills: readonly Skill[]): string[] {
  return skills.flatMap((skill) => {
    const own = new Set([skill.name, ...skill.aliases].map(fold));
    const spoken = [...Object.keys(skill.unless ?? {}), ...Object.keys(skill.beside ?? {})];
    return [...(skill.ambiguous ?? []), ...spoken.filter((word) => word !== '*')]
      .filter((word) => !own.has(fold(word)))
      .map((word) => `${skill.id} speaks of "${word}", which is none of its names`);
  });
}

function circles(skills: readonly Skill[]): string[] {
  const broader = new Map(skills.map((skill) => [skill.id, skill.broader]));
  const reaches = (from: string, seen: Set<string>): Set<string> => {
    for (const id of broader.get(from) ?? []) if (!seen.has(id)) reaches(id, seen.add(id));
    return seen;
  };
  return skills
    .filter(({ id }) => reaches(id, new Set()).has(id))
    .map(({ id }) => `${id} is broader than itself`);
}
