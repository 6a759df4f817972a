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
    const hit = words.levels
      .at(parts.text, parts.list, from)
      .find(({ until }) => !/^['’]/u.test(parts.text.slice(parts.list[until - 1]!.end)));
    if (hit) hits.push({ ...hit.value, from, until: hit.until });
    from = hit ? hit.until : from + 1;
  }
  return hits;
}

/** The level words that speak about this role. */
export function levelsFor(
  words: TitleWords,
  parts: TitleParts,
  hits: readonly LevelHit[],
  role?: RoleAt,
): LevelHit[] {
  return hits.filter((hit) => (role ? speaksOf(words, parts, hit, role) : !hit.beside));
}

/** A role and the words that say it. */
export interface RoleAt extends Run {
  role: Role;
}

function speaksOf(words: TitleWords, parts: TitleParts, hit: LevelHit, role: RoleAt): boolean {
  const { rank, track } = hit.level;
  if (within(hit.from, role)) return track === 'both' || (track === 'manager' && (rank >= 6 || !hit.beside));
  if (NUMERAL.test(wordsAt(parts, hit))) return hit.from === role.until;
  if (hit.until <= role.from && parts.clause[hit.from] === parts.clause[role.from]) return true;
  const part = partRun(parts, hit.from);
  const alone = hit.from === part.from && hit.until === part.until;
  const another = words.titles.at(parts.text, parts.list, hit.from).length > 0;
  return within(role.from, part) || (alone && !another) || (!hit.beside && rank <= 1);
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
const oneUp = ({ levels }: Content, head: Level): Level =>
  levels.find(({ id }) => id === `senior-${head.id}`) ?? head;
