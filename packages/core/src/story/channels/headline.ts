import { findTitles } from '../../highlight/index.ts';
import type { Aim } from '../aim.ts';
import { LIMITS, lengthOf } from '../limits.ts';
import { isSound, type Telling } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import type { Who } from '../who.ts';
import { capital, countWords } from '../wording/letters.ts';
import { predicate } from '../wording/speak.ts';

/** Role, proof and what they search for, parted by bars. */
export function composeHeadline(telling: Telling): StorySentence[][] {
  const { who, aim, tools, ranked } = telling;
  const { post } = who;
  if (!post?.title) return [];
  const head = headOf(who, post.title, aim);
  const parts: StorySentence[] = [
    { text: head, claims: [...new Set([...post.claims, ...(who.tenure?.claims ?? [])])] },
  ];
  const room = (text: string) =>
    lengthOf('headline', [...parts.map((part) => part.text), text].join(' | ')) <= LIMITS.headline.most &&
    countWords([...parts.map((part) => part.text), text].join(' ')) <= 30;
  for (const proof of ranked
    .filter(({ phrase, reading }) => phrase.opens !== 'passive' && !reading.weakOpening)
    .slice(0, 6)) {
    const held = proof.post?.held ?? false;
    const said = [{ ...proof.phrase }, { ...proof.phrase, tails: [] }]
      .map((phrase) => capital(predicate(phrase, { person: 'none', held, short: true })))
      .find((text) => text.length <= 120 && room(text) && isSound(telling, text));
    if (!said || parts.length > 1) continue;
    parts.push({ text: said, claims: [proof.claim.id] });
  }
  for (let count = Math.min(4, tools.length); count > 1; count--) {
    const text = tools
      .slice(0, count)
      .map((tool) => tool.text)
      .join(', ');
    if (!room(text)) continue;
    parts.push({ text, claims: tools.slice(0, count).map(({ id }) => id) });
    break;
  }
  return [
    [
      {
        text: parts.map(({ text }) => text).join(' | '),
        claims: [...new Set(parts.flatMap(({ claims }) => claims))],
      },
    ],
  ];
}

/** Title, what it is becoming, and years where the title says no level: a reader takes the lower one otherwise. */
function headOf({ post, tenure }: Who, title: string, aim: Aim): string {
  const levelled = findTitles(title).some(({ hasLevel }) => hasLevel);
  const years = tenure && !levelled ? ` with ${tenure.years} years ${tenure.where}` : '';
  const place = !years.includes(' at ') && post?.employer && post.held ? ` at ${post.employer}` : '';
  if (aim.from === 'same') return `${title}${place}${years}`;
  return years ? `${title}${years}, becoming ${aim.title}` : `${title} becoming ${aim.title}`;
}
