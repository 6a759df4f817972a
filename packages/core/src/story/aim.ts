import type { Content } from '../lexicon/index.ts';
import { readTitle, type Target } from '../target/index.ts';
import type { ToldPost } from './material.ts';
import { articleFor, titleInProse } from './wording/letters.ts';

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
  return `${level}${level ? whole[0]!.toLowerCase() + whole.slice(1) : whole}`;
}

/** Levels that stand before a role’s name; a manager’s or a director’s are in the name. */
const isLevelWord = (id: string): boolean => /^(?:junior|senior|staff|principal|lead)$/.test(id);

function distance(target: Target, last: ToldPost | undefined, content: Content): Aim['from'] {
  if (!last?.title) return 'move';
  const held = readTitle(last.title, content);
  const wanted = content.roles.find(({ id }) => id === target.role?.id);
  const alike =
    wanted &&
    held.role &&
    (held.role.id === wanted.id || held.role.narrows === wanted.id || wanted.narrows === held.role.id);
  if (!alike) return bare(last.title).toLowerCase() === bare(target.title).toLowerCase() ? 'same' : 'move';
  const rank = held.level?.rank;
  return target.level && target.level.rank >= 3 && (rank ?? 2) < target.level.rank ? 'step' : 'same';
}

/** `moving into a product manager role`, `moving up to staff engineer`; nothing where the person is that already. */
export const movingInto = ({ role, from }: Aim): string =>
  ({ same: '', step: `moving up to ${role}`, move: `moving into ${articleFor(role)} ${role} role` })[from];

/** What the person may say of their aim: it is true because they chose it. */
export const aimFact = ({ role, company }: Aim): string =>
  `My next step is ${articleFor(role)} ${role} role${company ? ` at ${company}` : ''}. I am moving up to ${role} and becoming ${articleFor(role)} ${role}.`;
