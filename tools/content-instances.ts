/** A skill as its YAML says it: `instances` are tools of this kind, each `Name | other name | …`; `?` marks an everyday word. */
interface Written {
  id: string;
  core: string;
  kind: string;
  /** What the instances are, when they are no tools. */
  instanceKind?: string;
  instances?: string[];
  /** What rules the names of the instances out or in; the parent's own for all names holds for them too. */
  unless?: Record<string, string[]>;
  beside?: Record<string, string[]>;
}

/** Writes every instance out as a skill of its own under the one that lists it. */
export function expandInstances(skills: readonly unknown[]): unknown[] {
  return skills.flatMap((raw) => {
    const { instances = [], instanceKind = 'tool', ...skill } = raw as Written;
    return [skill, ...instances.map((line) => instanceOf(skill, instanceKind, line))];
  });
}

function instanceOf(parent: Written, kind: string, line: string): unknown {
  const names = line.split('|').map((name) => name.trim());
  const [name = '', ...aliases] = names.map((each) => each.replace(/\?$/u, ''));
  const ambiguous = names.filter((each) => each.endsWith('?')).map((each) => each.slice(0, -1));
  return {
    id: idOf(name),
    name,
    aliases,
    broader: [parent.id],
    core: parent.core,
    kind,
    ...(ambiguous.length > 0 ? { ambiguous } : {}),
    ...(parent.unless?.['*'] ? { unless: { '*': parent.unless['*'] } } : {}),
    ...(parent.beside?.['*'] ? { beside: { '*': parent.beside['*'] } } : {}),
  };
}

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');
