import type { PreparedFacts } from '../grounding/index.ts';
import type { Claim } from '../ledger/index.ts';
import type { Aim } from './aim.ts';
import type { Material } from './material.ts';
import type { Ranked } from './rank.ts';
import type { StorySentence, WhyNowAnswers } from './types.ts';
import type { Who } from './who.ts';
import { capital, lowerFirst } from './wording/letters.ts';
import { type Speaking, sentence } from './wording/speak.ts';

/** What every channel is told from. */
export interface Telling {
  material: Material;
  /** Dearest first. */
  ranked: readonly Ranked[];
  who: Who;
  aim: Aim;
  answers: WhyNowAnswers;
  /** The sentence that the person chose, or the best candidate. */
  one?: StorySentence;
  /** Whether the person chose it: then it stands as it is. */
  chosen: boolean;
  /** Skills that the target asks for and the ledger holds, as the person writes them. */
  tools: readonly Claim[];
  facts: PreparedFacts;
}

/** Nothing that its facts do not cover leaves the composer, whatever its grammar made of them. */
export const isSound = ({ facts }: Telling, text: string): boolean =>
  facts.ground(text).ungrounded.length === 0;

/** A statement as a sentence of its own; as the person wrote it where telling it anew would say more than is known. */
export function tell(
  telling: Telling,
  { phrase, claim, post, project }: Ranked,
  { person, opening = '' }: { person: Speaking['person']; opening?: string },
): StorySentence | undefined {
  const held = post?.held ?? false;
  const claims = [claim.id, ...(project ? [project.claim] : []), ...(opening && post ? post.claims : [])];
  const subject =
    phrase.opens === 'passive' && project
      ? {
          ...phrase,
          opens: 'sentence' as const,
          rest: `${project.name}, a project of mine, was ${lowerFirst(phrase.rest)}`,
        }
      : phrase;
  const own = project && (person === 'I' ? `In ${project.name}, a project of mine,` : `${project.name}:`);
  const lead = phrase.opens === 'passive' ? '' : opening || (own ?? '');
  const attempts = [
    sentence(subject, { person, held }, lead),
    sentence(subject, { person, held, short: true }, lead),
    sentence({ ...subject, tails: [] }, { person, held }, lead),
  ];
  const text = attempts.find((attempt) => isSound(telling, attempt));
  return text === undefined ? undefined : { text, claims };
}

/** What the person answered, as a sentence of theirs. */
export function answered({ answers }: Telling, ...which: (keyof WhyNowAnswers)[]): StorySentence[] {
  return which.flatMap((key) => {
    const text = answers[key]?.replace(/\s+/g, ' ').trim();
    return text
      ? [{ text: capital(/[.!?…]$/.test(text) ? text : `${text}.`), claims: [`why-now:${key}`] }]
      : [];
  });
}

/** A sentence in the order it is said, with how much it is wanted: the lower, the sooner. */
export interface Planned {
  said: StorySentence | undefined;
  wanted: number;
  paragraph: number;
  /** Said only after this one, which says where it was. */
  leansOn?: StorySentence | undefined;
}

/** As many of the planned sentences as fit, the most wanted first, in the order they are said. */
export function fit(plan: readonly Planned[], fits: (text: string) => boolean): StorySentence[][] {
  const chosen = new Set<Planned>();
  const order = plan
    .map((planned, at) => ({ planned, at }))
    .sort((a, b) => a.planned.wanted - b.planned.wanted || a.at - b.at);
  for (const { planned } of order) {
    const { said, leansOn } = planned;
    if (!said || (leansOn && ![...chosen].some((one) => one.said === leansOn))) continue;
    chosen.add(planned);
    if (!fits(textOf(paragraphsOf(plan.filter((one) => chosen.has(one)))))) chosen.delete(planned);
  }
  return paragraphsOf(plan.filter((one) => chosen.has(one)));
}

function paragraphsOf(plan: readonly Planned[]): StorySentence[][] {
  const paragraphs = new Map<number, StorySentence[]>();
  for (const { said, paragraph } of plan)
    if (said) paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), said]);
  return [...paragraphs.entries()].sort((a, b) => a[0] - b[0]).map(([, said]) => said);
}

export const textOf = (paragraphs: readonly (readonly StorySentence[])[]): string =>
  paragraphs.map((said) => said.map(({ text }) => text).join(' ')).join('\n\n');

/** Words that two statements share, of the fewer; the same thing said twice is one proof. */
export function overlap(a: Ranked, b: Ranked): number {
  const words = ({ claim }: Ranked) => new Set(claim.text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [one, other] = [words(a), words(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
