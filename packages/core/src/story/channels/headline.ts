import { LIMITS, lengthOf } from '../limits.ts';
import { isSound, type Telling } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import { capital, countWords } from '../wording/letters.ts';
import { predicate } from '../wording/speak.ts';

/** Role, proof and what they search for, parted by bars. */
export function composeHeadline(telling: Telling): StorySentence[][] {
  const { who, aim, tools, ranked } = telling;
  const { post } = who;
  const place = post?.employer ? ` at ${post.employer}` : '';
  const head = !post?.title
    ? undefined
    : aim.from === 'same'
      ? `${post.title}${post.held ? place : ''}`
      : `${post.title} becoming ${aim.title}`;
  if (!head) return [];
  const parts: StorySentence[] = [{ text: head, claims: post!.claims }];
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
