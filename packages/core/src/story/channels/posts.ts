import type { Ranked } from '../rank.ts';
import { type Planned, type Telling, tell } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import { titleInProse } from '../wording/letters.ts';
import { whereOf } from './choice.ts';

/** What was done in one post. The first that can be told says where it was; without it none of them is told. */
export function ofPost(
  telling: Telling,
  ranked: readonly Ranked[],
  openings: readonly string[],
): StorySentence[] {
  const said: StorySentence[] = [];
  for (const one of ranked) {
    const opens = said.length === 0 ? openings : [''];
    const told = firstTold(opens, (opening) => tell(telling, one, { person: 'I', opening }));
    if (told) said.push(linked(told, said.length, openings[0] ?? ''));
  }
  return said;
}

function firstTold(openings: readonly string[], told: (opening: string) => StorySentence | undefined) {
  for (const opening of openings) {
    const said = told(opening);
    if (said) return said;
  }
  return undefined;
}

/** The second thing is `also`, the third is on top of it: three sentences in a row do not begin alike. */
const linked = (said: StorySentence, at: number, opening: string): StorySentence => {
  if (at === 0 || !/^I (?!am |was )/.test(said.text)) return said;
  const before = opening.startsWith('Before') || opening.startsWith('Earlier');
  const links = before ? ['There I also ', 'I '] : ['I also ', 'On top of that, I ', 'And I '];
  return { ...said, text: said.text.replace(/^I /, links[(at - 1) % links.length]!) };
};

/** Post by post, each with where it was. */
export function ofEarlier(telling: Telling, ranked: readonly Ranked[]): StorySentence[][] {
  const { post: current } = telling.who;
  const posts = [...new Set(ranked.map(({ post }) => post!.id))];
  return posts.map((id, at) => {
    const own = ranked.filter(({ post }) => post!.id === id);
    const { employer } = own[0]!.post!;
    const where = whereOf(own[0]!, current);
    const elsewhere = employer && employer !== current?.employer ? [`At ${employer},`] : [];
    const openings =
      at === 0 || !where.startsWith('Before that,') ? [where] : [laterWhere(own[0]!, current?.employer)];
    return ofPost(telling, own, [...openings, ...elsewhere]);
  });
}

/** `Earlier still, at Uppsala University,`: the second post that is left is told in fewer words. */
const laterWhere = ({ post }: Ranked, current: string | undefined): string =>
  post?.employer && post.employer !== current
    ? `Earlier still, at ${post.employer},`
    : `Earlier still, ${post?.title ? `as ${titleInProse(post.title)},` : ''}`;

/** Sentences of one post that stand or fall together: what follows the first leans on where it says it was. */
export const inChain = (
  said: readonly StorySentence[],
  paragraph: number,
  wanted: number,
  step: number,
): Planned[] =>
  said.map((one, at) => ({
    said: one,
    wanted: wanted + at * step,
    paragraph,
    ...(at > 0 && { leansOn: said[at - 1] }),
  }));

/** `In my current post`, and shorter for one that has ended. */
export const hereOpenings = ({ who }: Telling): string[] => [
  who.post?.held ? 'In my current post' : 'In that post',
];
