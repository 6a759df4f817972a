import { type Content, compileLexicon, findSkills } from '../lexicon/index.ts';
import type { Target } from '../target/index.ts';
import type { Told } from './material.ts';
import type { Angle, AngleLine, Angles, Partner } from './types.ts';
import { lowerFirst } from './wording/letters.ts';
import { plain } from './wording/phrase.ts';

/** The angle of a target's role: its own, that of the role it narrows, or the one for everybody. */
export function angleFor(target: Target, { roles, any }: Angles, content: Content): Angle {
  const role = content.roles.find(({ id }) => id === target.role?.id);
  const of = (id: string | undefined) =>
    id === undefined ? undefined : roles.find((angle) => angle.roles.includes(id));
  return of(role?.id) ?? of(role?.narrows) ?? any;
}

/** Why a statement speaks to a partner, or nothing. */
export type Speaks = (told: Told, partner: Partner) => string | undefined;

/** Reads statements once for all partners. */
export function speaksTo(content: Content): Speaks {
  const lexicon = compileLexicon(content);
  const found = new Map<string, ReturnType<typeof findSkills>>();
  return ({ claim }, { words, cores }) => {
    const text = plain(claim.text);
    const word =
      words.length > 0 &&
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})[\\p{L}-]*`, 'iu').exec(text)?.[0];
    if (word) return `it speaks of “${word}”`;
    const mentions = found.get(claim.id) ?? findSkills(lexicon, text);
    found.set(claim.id, mentions);
    const skill = mentions.map((mention) => mention.skill).find(({ core }) => cores.includes(core));
    if (!skill) return undefined;
    const core = content.coreSkills.find(({ id }) => id === skill.core);
    return core ? `${skill.name} is a matter of ${lowerFirst(core.name)}` : `it shows ${skill.name}`;
  };
}

/** How many outcomes are shown for one partner. */
const SHOWN = 2;

/** For each partner what they listen for, and the outcomes that speak to it, best first. */
export const angleLines = (
  partners: readonly Partner[],
  ranked: readonly Told[],
  speaks: Speaks,
): AngleLine[] =>
  partners.map((partner) => {
    const outcomes = ranked.flatMap((told) => {
      const because = speaks(told, partner);
      return because ? [{ claim: told.claim.id, text: told.claim.text, because }] : [];
    });
    return {
      partner: partner.name,
      listensFor: partner.listensFor,
      outcomes: outcomes.slice(0, SHOWN),
      ...(outcomes.length === 0 && { ask: partner.ask }),
    };
  });
