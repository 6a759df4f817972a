import { fold } from './atom.ts';
import { writings } from './phrase.ts';
import { type Bend, PhraseTrie } from './trie.ts';
import type { Content, CoreSkill, Skill } from './types.ts';

/** One written name of a skill, as it stands in the content. */
export interface Naming {
  skill: Skill;
  written: string;
  as: 'name' | 'alias';
  /** An everyday word too: counts only with evidence beside it. */
  ambiguous: boolean;
}

/** The skills of a content, made ready for finding and relating. */
export interface Lexicon {
  skills: ReadonlyMap<string, Skill>;
  core: ReadonlyMap<string, CoreSkill>;
  namings: PhraseTrie<Naming>;
}

const compiled = new WeakMap<Content, Lexicon>();

/** Makes a content ready; the same content is made ready once, so call it wherever a lexicon is needed. */
export function compileLexicon(content: Content): Lexicon {
  const known = compiled.get(content);
  if (known) return known;
  const lexicon = compile(content);
  compiled.set(content, lexicon);
  return lexicon;
}

function compile(content: Content): Lexicon {
  const namings = new PhraseTrie<Naming>();
  for (const skill of content.skills) {
    for (const naming of namingsOf(skill)) {
      for (const writing of writings(naming.written)) namings.add(writing, bendOf(skill), naming);
    }
  }
  return {
    skills: new Map(content.skills.map((skill) => [skill.id, skill])),
    core: new Map(content.coreSkills.map((core) => [core.id, core])),
    namings,
  };
}

function namingsOf(skill: Skill): Naming[] {
  const doubtful = new Set(skill.ambiguous?.map(fold));
  return [skill.name, ...skill.aliases].map((written, i) => ({
    skill,
    written,
    as: i === 0 ? 'name' : 'alias',
    ambiguous: doubtful.has(fold(written)),
  }));
}

/** A practice is done (`mentored`), a field has a plural (`microservices`), a product's name never bends. */
export function bendOf(skill: Skill): Bend {
  if (skill.kind === 'practice' || skill.kind === 'people') return 'verb';
  return skill.kind === 'knowledge' ? 'plural' : 'exact';
}
