import { findTitles } from '../highlight/index.ts';
import type { Content } from '../lexicon/index.ts';
import type { Target } from '../target/index.ts';

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/(?<=\p{L})['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;

/** Whether a text names the target's role: by its title, its field, or any title of that role in the lexicon. */
export function namesRole(text: string, target: Target, content: Content): boolean {
  const words = plain(text);
  return (
    ownNames(target, content).some(
      (title) => words.includes(plain(title)) || words.includes(plain(fieldOf(title))),
    ) || titlesOf(target, content).some((title) => words.includes(plain(title)))
  );
}

/**
 * Whether a text names the role itself: its title, an abbreviation of it, or the same words in another order. A neighbouring
 * title of the same family (`release manager` for a program manager) does not name it.
 */
export function namesRoleItself(text: string, target: Target, content: Content): boolean {
  const words = plain(text);
  const names = ownNames(target, content);
  if (names.some((name) => words.includes(plain(name)))) return true;
  const wanted = names.map(coreWords);
  const holds = (title: string): boolean => {
    const words = coreWords(title);
    return wanted.some((needed) => [...needed].every((word) => words.has(word)));
  };
  if (findTitles(text).some((title) => holds(title.text))) return true;
  return titlesOf(target, content).some((title) => {
    const isShort = /^\p{Lu}[\p{Lu}&/]{1,5}$/u.test(title);
    if (isShort) return new RegExp(`(?<![\\p{L}\\p{N}])${title}s?(?![\\p{L}\\p{N}])`, 'u').test(text);
    return words.includes(plain(title)) && holds(title);
  });
}

const titlesOf = (target: Target, content: Content): string[] =>
  content.roles.find(({ id }) => id === target.role?.id)?.titles ?? [];

/** `engineering management`, for an engineering manager. */
const fieldOf = (title: string): string => title.replace(/(?<=\s)manager$/iu, 'management');

/** The target's title, and the title without its level where that still says what the work is. */
function ownNames(target: Target, content: Content): string[] {
  const title = target.title.split(/\s*(?:,|\(|–|—| - |\|)\s*/)[0]!;
  const levels = new Set(
    content.levels
      .flatMap(({ words }) => words)
      .concat('senior', 'junior', 'staff', 'principal', 'lead', 'head', 'm1', 'm2'),
  );
  const bare = title.split(/\s+/).filter((word) => !levels.has(word.toLowerCase()));
  const inverted = /^(?<head>head|director|vp|vice president|chief) of (?<area>.+)$/iu.exec(title)?.groups;
  const turned = /^(?<area>.+) (?<head>head|director|vp)$/iu.exec(title)?.groups;
  return [
    title,
    ...(bare.length > 1 && !/^of\b/i.test(bare[0]!) ? [bare.join(' ')] : []),
    ...(inverted ? [`${inverted.area} ${inverted.head}`] : []),
    ...(turned ? [`${turned.head} of ${turned.area}`] : []),
  ].flatMap(spellings);
}

/** One title as British and American readers write it. */
const spellings = (title: string): string[] => [
  title,
  title.replace(/\bprogram\b/giu, 'programme'),
  title.replace(/\bprogramme\b/giu, 'program'),
];

const SAME: Readonly<Record<string, string>> = {
  developer: 'engineer',
  programmer: 'engineer',
  programme: 'program',
  user: 'ux',
  experience: 'ux',
};

const coreWords = (title: string): Set<string> =>
  new Set(
    plain(title)
      .trim()
      .split(' ')
      .map((word) => SAME[word] ?? word),
  );
