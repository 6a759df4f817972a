import type { Content, Level, Role } from '../lexicon/index.ts';
import { withoutGenderMarks } from './title/clean.ts';
import { chooseLevel, levelHits, levelsFor } from './title/level.ts';
import { partsOf, type Run, type TitleParts, within, wordsAt } from './title/parts.ts';
import { findRole } from './title/role.ts';
import { titleWords } from './title/words.ts';

/** What a title says. */
export interface TitleReading {
  role?: Role;
  level?: Level;
  /** What is left: team, product, place. */
  rest: string;
}

/** Reads role and level out of a job title; the `manager` of a product manager is no level. */
export function readTitle(title: string, content: Content): TitleReading {
  const words = titleWords(content);
  const parts = partsOf(withoutGenderMarks(title));
  const hits = levelHits(words, parts);
  const role = findRole(content, words, parts, hits);
  const spoken = levelsFor(words, parts, hits, role);
  const level = chooseLevel(content, parts, spoken, role?.role);
  const taken = [...spoken, ...(role ? [role] : []), ...(role?.focus ? [role.focus] : [])];
  return {
    ...(role ? { role: role.role } : {}),
    ...(level ? { level } : {}),
    rest: restOf(parts, taken),
  };
}

const OFFERS_APART = /;|\||,|\s[/–—&]\s|\s(?:or|oder|ou|and|und)\s/u;

/** Every role of a title that offers several (`Data Scientist / ML Engineer; CTO`), the first first. */
export function rolesNamed(title: string, content: Content): Role[] {
  const first = readTitle(title, content).role;
  const others = title.split(OFFERS_APART).flatMap((part) => readTitle(part, content).role ?? []);
  return [...new Set([...(first ? [first] : []), ...others])].filter(({ id }) => id !== first?.narrows);
}

const LINK_FIRST = /^(?:(?:of|and|the|for|at|de|und|or|in|bei|chez)(?:\s+|$))+/iu;

function restOf(parts: TitleParts, taken: readonly Run[]): string {
  const kept: Run[] = [];
  parts.list.forEach((_, at) => {
    if (taken.some((run) => within(at, run))) return;
    const last = kept.at(-1);
    if (last?.until === at && parts.part[at] === parts.part[at - 1]) last.until = at + 1;
    else kept.push({ from: at, until: at + 1 });
  });
  return kept
    .map((run) => wordsAt(parts, run).replace(LINK_FIRST, ''))
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .join(', ');
}
