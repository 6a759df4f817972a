import { findTitles } from '../../highlight/index.ts';
import type { Aim } from '../aim.ts';
import { LIMITS, lengthOf } from '../limits.ts';
import { isSound, type Telling } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import type { Who } from '../who.ts';
import { capital, countWords } from '../wording/letters.ts';
import { predicate } from '../wording/speak.ts';

/** Role, proof and what they search for, parted by bars; the fullest of them that is sound as a whole. */
export function composeHeadline(telling: Telling): StorySentence[][] {
  const { who, aim } = telling;
  const { post } = who;
  if (!post?.title) return [];
  const { tenure: _, ...newcomer } = who;
  const heads = [who, newcomer, { post: { ...post, held: false } }].map((one) =>
    headOf(one, post.title!, aim),
  );
  const claims = [...new Set([...post.claims, ...(who.tenure?.claims ?? [])])];
  const whole = heads.map((text) => joined(withTools(withProof({ text, claims }, telling), telling)));
  const said = whole.find(({ text }) => isSound(telling, text)) ?? { text: heads.at(-1)!, claims };
  return [[said]];
}

const BAR = ' | ';
/** More words than these are not taken in, whatever the site allows. */
const WORDS = 30;
const PROOF_CHARACTERS = 120;

const joined = (parts: readonly StorySentence[]): StorySentence => ({
  text: parts.map(({ text }) => text).join(BAR),
  claims: [...new Set(parts.flatMap(({ claims }) => claims))],
});

function fits(parts: readonly StorySentence[], text: string): boolean {
  const whole = [...parts.map((part) => part.text), text].join(BAR);
  return lengthOf('headline', whole) <= LIMITS.headline.most && countWords(whole) <= WORDS;
}

/** The strongest result that has room. */
function withProof(head: StorySentence, telling: Telling): StorySentence[] {
  const tellable = telling.ranked.filter(
    ({ phrase, reading }) => phrase.opens !== 'passive' && !reading.weakOpening,
  );
  for (const { phrase, post, claim } of tellable.slice(0, 6)) {
    const speaking = { person: 'none', held: post?.held ?? false, short: true } as const;
    const said = [phrase, { ...phrase, tails: [] }]
      .map((one) => capital(predicate(one, speaking)))
      .find((text) => text.length <= PROOF_CHARACTERS && fits([head], text) && isSound(telling, text));
    if (said) return [head, { text: said, claims: [claim.id] }];
  }
  return [head];
}

/** As many as have room, two at least: one alone says nothing of the rest. */
function withTools(parts: StorySentence[], { tools }: Telling): StorySentence[] {
  for (let count = Math.min(4, tools.length); count > 1; count--) {
    const shown = tools.slice(0, count);
    const text = shown.map((tool) => tool.text).join(', ');
    if (fits(parts, text)) return [...parts, { text, claims: shown.map(({ id }) => id) }];
  }
  return parts;
}

/** Title, what it is becoming, and years where the title says no level: a reader takes the lower one otherwise. */
function headOf({ post, tenure }: Who, title: string, aim: Aim): string {
  const levelled = findTitles(title).some(({ hasLevel }) => hasLevel);
  const years = tenure && !levelled ? ` with ${tenure.years} years ${tenure.where}` : '';
  const place = !years.includes(' at ') && post?.employer && post.held ? ` at ${post.employer}` : '';
  if (aim.from === 'same') return `${title}${place}${years}`;
  return years ? `${title}${years}, becoming ${aim.title}` : `${title} becoming ${aim.title}`;
}
