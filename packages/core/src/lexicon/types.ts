/** The product's knowledge of skills, roles and levels: data, written in `content/`, handed in as an argument. */
export interface Content {
  skills: Skill[];
  coreSkills: CoreSkill[];
  roles: Role[];
  levels: Level[];
  domains: Domain[];
  /** How companies are called; see `company`. */
  companies?: CompanyNames;
}

export interface Skill {
  /** kebab-case, permanent. */
  id: string;
  name: string;
  /** Other names of the same thing, abbreviations included (`k8s`). Matching folds case and inflects. */
  aliases: string[];
  /** Ids of the skills this one is an instance of (`postgresql` → `relational-databases`). */
  broader: string[];
  /** Id of the transferable core skill behind it. */
  core: string;
  kind: 'tool' | 'language' | 'practice' | 'knowledge' | 'people';
  /** Those of the names above that are everyday words too (`Go`, `Excel`): they count only with evidence beside them. */
  ambiguous?: string[];
  /**
   * Words that rule a name out (`coding` beside `medical`), by the name as written above, `*` for all of them.
   * `medical ~` stands right before the name, `~ company` right after it, a word without `~` anywhere near.
   */
  unless?: Record<string, string[]>;
  /** Words that beside one of the ambiguous names say that the skill is meant, in the same form. */
  beside?: Record<string, string[]>;
  /** Its kinds do not stand in for each other: German is no step towards French. */
  distinct?: boolean;
}

/** A skill that survives a change of role (e.g. `prioritisation`), with what it means in plain words. */
export interface CoreSkill {
  id: string;
  name: string;
  meaning: string;
}

export type RoleFamily =
  | 'product'
  | 'programme'
  | 'engineering'
  | 'engineering-management'
  | 'data'
  | 'design'
  | 'reliability';

export interface Role {
  id: string;
  name: string;
  family: RoleFamily;
  /** Titles that name this role, without level words. */
  titles: string[];
  /** Who listens to this role's story, e.g. `engineering, design and go-to-market`. */
  partners: string;
  /** Ids of core skills the role lives on, strongest first. */
  core: string[];
  /** Ids of skills usually asked for. */
  skills: string[];
  /** Id of the general role that `focus` turns into this one. */
  narrows?: string;
  /** Words that beside the general title name this role (`Software Engineer, iOS`). */
  focus?: string[];
  /** Nouns that name this role with a word of the trade before them (`Ruby developer`). */
  heads?: string[];
  /** What one is head, director or manager of in this role (`VP of Product`). */
  departments?: string[];
  /** Lowest and highest rank of that headship, where two roles share a department. */
  ranks?: [number, number];
  /** Id of the level that the bare title already says (an engineering manager is a manager). */
  level?: string;
}

export interface Level {
  id: string;
  name: string;
  /** Comparable across tracks: 0 intern … 9 executive. */
  rank: number;
  track: 'ic' | 'manager' | 'both';
  /** Words in a title that say this level (`senior`, `sr.`, `iii`, `head of`). */
  words: string[];
  /** Words that say it only beside a known role (`associate`, `ii`, `staff`). */
  beside?: string[];
  /** What a reader expects to see at this level. */
  expects: string;
}

export interface Domain {
  id: string;
  name: string;
  words: string[];
}

/** How companies are called: data, written in `content/companies.yaml`. */
export interface CompanyNames {
  /** Endings that only say the legal form, folded and without dots. */
  legalForms: string[];
  /** Words at the end of a name that may be left off. */
  descriptors: string[];
  /** One word in other languages and shortened, by the word that stands for all of them. */
  words: Record<string, string[]>;
  companies: KnownCompany[];
}

export interface KnownCompany {
  name: string;
  /** Other names of the same: abbreviations, former names. */
  also?: string[];
  /** What belongs to it and is written as an employer too. */
  brands?: string[];
}
