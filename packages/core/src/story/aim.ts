import type { Content } from '../lexicon/index.ts';
import { readTitle, type Target } from '../target/index.ts';
import type { ToldPost } from './material.ts';
import { articleFor, capital, lowerFirst, titleInProse } from './wording/letters.ts';

/** The target as a story names it. */
export interface Aim {
  /** `senior product manager`, as it stands in a sentence. */
  role: string;
  /** `Senior Product Manager`, as it stands in a headline. */
  title: string;
  company?: string;
  /** Whether the post held last is that already, one step below, or something else. */
  from: 'same' | 'step' | 'move';
}

/** Words of a posting's title that name no role: what follows a comma, a bar or a dash, and brackets. */
const bare = (title: string): string =>
  title
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .split(/\s[|–—·/-]\s|[,;|]|\s(?:at|@)\s/u)[0]!
    .replace(/(?<![\p{L}\p{N}])(?:[LEM]|IC|SWE|SDE)-?\d(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export function aimOf(target: Target, last: ToldPost | undefined, content: Content): Aim {
  const title = titleOf(target, content);
  return {
    role: titleInProse(title),
    title,
    ...(target.company && { company: target.company }),
    from: distance(target, last, content),
  };
}

function titleOf(target: Target, content: Content): string {
  const short = bare(target.title);
  const read = readTitle(short, content);
  const whole =
    short && short.split(' ').length <= 6 && (!target.role || read.role?.id === target.role.id)
      ? short
      : (target.role?.name ?? short);
  const level =
    target.level && !read.level && target.level.id !== 'mid' && isLevelWord(target.level.id)
      ? `${target.level.name} `
      : '';
  return capital(`${level}${level ? lowerFirst(whole) : whole}`);
}

/** Levels that stand before a role’s name; a manager’s or a director’s are in the name. */
const isLevelWord = (id: string): boolean => /^(?:junior|senior|staff|principal|lead)$/.test(id);

function distance(target: Target, last: ToldPost | undefined, content: Content): Aim['from'] {
  if (!last?.title) return 'move';
  const [held, wanted] = [readTitle(last.title, content), readTitle(bare(target.title), content)];
  const [is, wants] = [bare(last.title), bare(target.title)].map((title) => withoutLevels(title, content));
  // Another name of the same role has to be said: a reader looks for the word that they asked for.
  if (!is || !wants || (!contains(is, wants) && !contains(wants, is))) return 'move';
  const rank = target.level?.rank ?? wanted.level?.rank ?? 0;
  return rank >= 3 && (held.level?.rank ?? 2) < rank ? 'step' : 'same';
}

const contains = (title: string, other: string): boolean => ` ${title} `.includes(` ${other} `);

function withoutLevels(title: string, { levels }: Content): string {
  const words = new Set(
    levels
      .flatMap(({ words: listed, beside = [] }) => [...listed, ...beside])
      .map((word) => word.toLowerCase()),
  );
  const left = title
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !words.has(word) || NAMES_A_ROLE.test(word));
  return left.join(' ');
}

/** Words of levels that are the role itself when they stand alone. */
const NAMES_A_ROLE = /^(?:manager|director|head|president|lead|founder)$/;

/** `becoming a product manager`: fewer words, where there are few. */
export const becoming = ({ role, from }: Aim): string =>
  from === 'same' ? '' : `becoming ${articleFor(role)} ${role}`;

/** `moving into a product manager role`, `moving up to staff engineer`; nothing where the person is that already. */
export const movingInto = ({ role, from }: Aim): string =>
  ({ same: '', step: `moving up to ${role}`, move: `moving into ${articleFor(role)} ${role} role` })[from];

/** What the person may say of their aim: it is true because they chose it. */
export const aimFact = ({ role, company }: Aim): string =>
  `My next step is ${articleFor(role)} ${role} role${company ? ` at ${company}` : ''}. I am moving up to ${role} and becoming ${articleFor(role)} ${role}.`;
