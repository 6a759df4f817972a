import { atoms, type Content, type Level, PhraseTrie, type Role, writings } from '../../lexicon/index.ts';

export interface LevelWord {
  level: Level;
  /** Counts only next to a known role. */
  beside: boolean;
}

/** The words that titles are made of, ready to be looked up. */
export interface TitleWords {
  titles: PhraseTrie<Role>;
  heads: PhraseTrie<Role>;
  focus: PhraseTrie<Role>;
  departments: PhraseTrie<Role>;
  levels: PhraseTrie<LevelWord>;
  /** Core skills of the people who build: what a head noun's modifiers must be about. */
  trade: ReadonlySet<string>;
}

const known = new WeakMap<Content, TitleWords>();

export function titleWords(content: Content): TitleWords {
  const words = known.get(content) ?? compile(content);
  known.set(content, words);
  return words;
}

function compile({ roles, levels }: Content): TitleWords {
  return {
    titles: trieOf(roles, (role) => role.titles),
    heads: trieOf(roles, (role) => role.heads),
    focus: trieOf(roles, (role) => role.focus),
    departments: trieOf(roles, (role) => role.departments),
    levels: levelTrie(levels),
    trade: new Set(roles.filter(builds).flatMap(({ core }) => core.slice(0, 2))),
  };
}

const builds = ({ family, narrows, heads }: Role): boolean =>
  family !== 'product' && (narrows !== undefined || heads !== undefined);

function trieOf(
  roles: readonly Role[],
  phrases: (role: Role) => readonly string[] | undefined,
): PhraseTrie<Role> {
  const trie = new PhraseTrie<Role>();
  for (const role of roles) {
    for (const phrase of phrases(role) ?? []) {
      for (const writing of writings(phrase)) trie.add(writing, 'plural', role);
    }
  }
  return trie;
}

function levelTrie(levels: readonly Level[]): PhraseTrie<LevelWord> {
  const trie = new PhraseTrie<LevelWord>();
  for (const level of levels) {
    const firm = { level, beside: false };
    const weak = { level, beside: true };
    for (const word of level.words) trie.add(atoms(word), 'exact', firm);
    for (const word of level.beside ?? []) trie.add(atoms(word), 'exact', weak);
  }
  return trie;
}
