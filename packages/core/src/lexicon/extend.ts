import type { Loss } from '../reading/index.ts';
import { compileLexicon } from './compile.ts';
import { type ImportedLexicon, type ImportedSkill, NOTICES } from './imported.ts';
import { OwnNames } from './own-names.ts';
import type { Content, Skill } from './types.ts';

export interface Extended {
  content: Content;
  /** What was added, whose it is, and what was left out. */
  notes: Loss[];
}

/** A heading over more skills than this says nothing about how near they are to each other. */
const NARROW = 12;

/**
 * A content with the skills of public taxonomies added to it.
 *
 * What the content knows already stays as it is and gains names. A name that several imported skills claim is left
 * out, and a single everyday word counts only with evidence beside it: taxonomies name twelve thousand skills, and
 * `service`, `fashion` or `work in teams` would otherwise be found in every text.
 */
export function extendContent(content: Content, imported: readonly ImportedLexicon[]): Extended {
  const own = new OwnNames(compileLexicon(content));
  const claims = claimsOf(imported, own);
  const merged = new Map<string, string>();
  const gained = new Map<string, Set<string>>();
  const added = new Map<string, Skill>();
  const left = { shared: 0, short: 0 };
  for (const lexicon of imported) {
    for (const skill of lexicon.skills) {
      const id = idOf(lexicon, skill.id);
      const known = skill.group ? own.named(skill.name) : own.sameAs(skill);
      const names = usable(skill, own, claims, left).filter((name) => own.named(name) === undefined);
      if (known) {
        merged.set(id, known);
        const more = gained.get(known) ?? new Set();
        gained.set(known, new Set([...more, ...names]));
      } else if (!added.has(id) && names.length) added.set(id, skillOf(id, skill, names));
    }
  }
  relate(imported, added, merged);
  return {
    content: {
      ...content,
      skills: [...content.skills.map((skill) => withNames(skill, gained.get(skill.id))), ...added.values()],
    },
    notes: notesOf(imported, added.size, merged.size, left),
  };
}

const idOf = ({ source }: ImportedLexicon, id: string): string => `${source}:${id.split('/').at(-1)}`;

/** How many imported skills claim each name. */
function claimsOf(imported: readonly ImportedLexicon[], own: OwnNames): Map<string, number> {
  const claims = new Map<string, number>();
  for (const { skills } of imported)
    for (const skill of skills) {
      if (skill.group) continue;
      for (const key of new Set([skill.name, ...skill.aliases].map((name) => own.keyOf(name))))
        claims.set(key, (claims.get(key) ?? 0) + 1);
    }
  return claims;
}

/** The names that speak for one skill only. Its first name stays, whoever else has it as another name. */
function usable(
  { name, aliases, group }: ImportedSkill,
  own: OwnNames,
  claims: ReadonlyMap<string, number>,
  left: { shared: number; short: number },
): string[] {
  const seen = new Set<string>();
  return [name, ...(group ? [] : aliases)].filter((each, at) => {
    const key = own.keyOf(each);
    if (seen.has(key)) return false;
    seen.add(key);
    if (key.replace(/\P{L}/gu, '').length < 3 && at > 0) {
      left.short++;
      return false;
    }
    if (at > 0 && (claims.get(key) ?? 0) > 1) {
      left.shared++;
      return false;
    }
    return key !== '';
  });
}

function skillOf(id: string, { kind, group }: ImportedSkill, names: string[]): Skill {
  const ambiguous = names.filter(isEveryday);
  return {
    id,
    name: names[0]!,
    aliases: names.slice(1),
    broader: [],
    core: '',
    kind,
    ...(ambiguous.length && { ambiguous }),
    ...(group && { distinct: true }),
  };
}

/** One word without a figure, a mark or a capital inside: it may be a word of every day. */
const isEveryday = (name: string): boolean => /^\p{L}\p{Ll}*$|^\p{Lu}{2,4}$/u.test(name.trim());

function withNames(skill: Skill, names: ReadonlySet<string> | undefined): Skill {
  if (!names?.size) return skill;
  const doubtful = [...names].filter(isEveryday);
  return {
    ...skill,
    aliases: [...skill.aliases, ...names],
    ...((skill.ambiguous || doubtful.length > 0) && { ambiguous: [...(skill.ambiguous ?? []), ...doubtful] }),
  };
}

/** Hangs what was added under what is broader, the content's own skills included; never in a circle. */
function relate(
  imported: readonly ImportedLexicon[],
  added: ReadonlyMap<string, Skill>,
  merged: ReadonlyMap<string, string>,
): void {
  const children = new Map<string, number>();
  for (const lexicon of imported)
    for (const [narrower, broader] of lexicon.broader) {
      const child = added.get(idOf(lexicon, narrower));
      const parentId = idOf(lexicon, broader);
      const parent = merged.get(parentId) ?? (added.has(parentId) ? parentId : undefined);
      if (!child || !parent || child.broader.includes(parent) || leadsTo(added, parent, child.id)) continue;
      child.broader.push(parent);
      children.set(parent, (children.get(parent) ?? 0) + 1);
    }
  for (const [id, count] of children) {
    const skill = added.get(id);
    if (skill && count <= NARROW) delete skill.distinct;
    else if (skill) skill.distinct = true;
  }
}

function leadsTo(added: ReadonlyMap<string, Skill>, from: string, to: string): boolean {
  const seen = new Set<string>([from]);
  for (const id of seen) for (const next of added.get(id)?.broader ?? []) seen.add(next);
  return seen.has(to);
}

function notesOf(
  imported: readonly ImportedLexicon[],
  added: number,
  merged: number,
  { shared, short }: { shared: number; short: number },
): Loss[] {
  const notices = [...new Set(imported.map(({ source }) => NOTICES[source]))].join('; ');
  const note = (reason: string): Loss => ({ text: 'lexicon', reason });
  return [
    note(`${added} skills were added and ${merged} were known already; from ${notices}`),
    ...(shared ? [note(`${shared} other names were left out: several skills claim them`)] : []),
    ...(short
      ? [note(`${short} other names were left out: they are too short to be told from other words`)]
      : []),
    ...imported.flatMap(({ losses }) => losses),
  ];
}
