import type { Content, Level, Role } from '../../lexicon/index.ts';
import { partRun, type Run, type TitleParts, within, wordsAt } from './parts.ts';
import type { LevelWord, TitleWords } from './words.ts';

/** A level word in a title. */
export interface LevelHit extends Run, LevelWord {}

const NUMERAL = /^(?:[ivx]+|\d)$/iu;

/** Every level word of a title, longest first where they overlap. */
export function levelHits(words: TitleWords, parts: TitleParts): LevelHit[] {
  const hits: LevelHit[] = [];
  for (let from = 0; from < parts.list.length; ) {
    const hit = words.levels.at(parts.text, parts.list, from)[0];
    if (hit) hits.push({ ...hit.value, from, until: hit.until });
    from = hit ? hit.until : from + 1;
  }
  return hits;
}

/** The level words that speak about this role. */
export function levelsFor(parts: TitleParts, hits: readonly LevelHit[], role?: RoleAt): LevelHit[] {
  if (!role) return hits.filter((hit) => !hit.beside);
  return hits.filter((hit) => speaksOf(parts, hit, role));
}

/** A role and the words that say it. */
export interface RoleAt extends Run {
  role: Role;
}

function speaksOf(parts: TitleParts, hit: LevelHit, role: RoleAt): boolean {
  const { rank, track } = hit.level;
  if (within(hit.from, role)) return track === 'both' || (track === 'manager' && (rank >= 6 || !hit.beside));
  if (NUMERAL.test(wordsAt(parts, hit))) return hit.from === role.until;
  const part = partRun(parts, hit.from);
  if (within(role.from, part) || (hit.from === part.from && hit.until === part.until)) return true;
  return !hit.beside && (rank <= 1 || (track === 'manager' && hit.from === part.from));
}

/** One level out of all that a title says; `Senior / Staff` asks for the first, `Senior Lead` is the higher. */
export function chooseLevel(
  content: Content,
  parts: TitleParts,
  hits: readonly LevelHit[],
  role?: Role,
): Level | undefined {
  const base = content.levels.find(({ id }) => id === role?.level);
  const heading = highest(hits.filter(({ level }) => level.track === 'manager'));
  const rung = ladder(parts, hits);
  const head = heading ?? (base?.track === 'manager' ? base : undefined);
  if (!head) return rung ?? base;
  return rung && rung.rank >= 2 && rung.track === 'ic' ? oneUp(content, head) : head;
}

const highest = (hits: readonly LevelHit[]): Level | undefined =>
  hits
    .map(({ level }) => level)
    .reduce<Level | undefined>((a, b) => (a && a.rank >= b.rank ? a : b), undefined);

/** A word wins over a numeral: `Sr. Engineer II` is senior. */
function ladder(parts: TitleParts, hits: readonly LevelHit[]): Level | undefined {
  const own = hits.filter(({ level }) => level.track !== 'manager');
  const spoken = own.filter((hit) => !NUMERAL.test(wordsAt(parts, hit)));
  const [first, ...others] = spoken.length > 0 ? spoken : own;
  if (!first) return undefined;
  return highest([first, ...others.filter((hit) => parts.part[hit.from] === parts.part[first.from])]);
}

/** A senior manager is one above a manager, a senior director one above a director; higher up the word adds nothing. */
function oneUp({ levels }: Content, head: Level): Level {
  const next = levels.find(
    ({ track, rank, name }) => track === 'manager' && rank === head.rank + 1 && /^senior/iu.test(name),
  );
  return next && head.words.length + (head.beside?.length ?? 0) > 0 && !/^head/iu.test(head.name)
    ? next
    : head;
}
