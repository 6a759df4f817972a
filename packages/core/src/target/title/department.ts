import type { Role } from '../../lexicon/index.ts';
import type { LevelHit, RoleAt } from './level.ts';
import { partRun, type Run, type TitleParts } from './parts.ts';
import type { TitleWords } from './words.ts';

const LINKS = new Set('of the for de du des der fur di del da do en und and our van'.split(' '));
const REST_OF_DEPARTMENT = new Set('team teams organization organisation department org group'.split(' '));

export const isRestOfDepartment = (word: string): boolean => REST_OF_DEPARTMENT.has(word);

interface Department extends Run {
  roles: Role[];
}

/** A headship: `VP of Product`, `Head, Data Engineering`, `Analytics Director`. */
export function headOf(
  words: TitleWords,
  parts: TitleParts,
  levels: readonly LevelHit[],
): RoleAt | undefined {
  for (const hit of levels) {
    const { track, rank } = hit.level;
    if (track !== 'manager') continue;
    const found =
      departmentAfter(words, parts, hit) ??
      (rank > 5 ? departmentBefore(words, parts, levels, hit) : undefined);
    const role = found?.roles.find(({ ranks = [0, 9] }) => rank >= ranks[0] && rank <= ranks[1]);
    if (found && role) {
      return { role, from: Math.min(hit.from, found.from), until: Math.max(hit.until, found.until) };
    }
  }
  return undefined;
}

function departmentAfter(words: TitleWords, parts: TitleParts, hit: LevelHit): Department | undefined {
  let from = hit.until;
  while (LINKS.has(parts.list[from]?.exact ?? '')) from++;
  let last: Department | undefined;
  for (let next = departmentAt(words, parts, from); next; next = departmentAt(words, parts, next.until)) {
    if (last && parts.part[next.from] !== parts.part[last.from]) break;
    last = { from, until: next.until, roles: next.roles };
  }
  return last && ends(parts, last.until) ? last : undefined;
}

/** Only where the part begins with it: a director of business development directs no developers. */
function departmentBefore(
  words: TitleWords,
  parts: TitleParts,
  levels: readonly LevelHit[],
  hit: LevelHit,
): Department | undefined {
  let start = partRun(parts, hit.from).from;
  for (const other of levels) if (other.from === start && other !== hit) start = other.until;
  const found = departmentAt(words, parts, start);
  return found?.until === hit.from ? found : undefined;
}

function departmentAt(words: TitleWords, parts: TitleParts, from: number): Department | undefined {
  const hits = from < parts.list.length ? words.departments.at(parts.text, parts.list, from) : [];
  const until = hits[0]?.until;
  if (until === undefined) return undefined;
  return { from, until, roles: hits.filter((hit) => hit.until === until).map(({ value }) => value) };
}

/** A department's name has to end there: `Head of Product Marketing` heads no product. */
function ends({ list, part }: TitleParts, at: number): boolean {
  const next = list[at];
  return !next || part[at] !== part[at - 1] || LINKS.has(next.exact) || isRestOfDepartment(next.exact);
}
