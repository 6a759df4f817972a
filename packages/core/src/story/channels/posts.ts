import type { Ranked } from '../rank.ts';
import { type Telling, tell } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import { titleInProse } from '../wording/letters.ts';
import { whereOf } from './choice.ts';

/** What was done in one post, the first with where it was. */
export function ofPost(
  telling: Telling,
  ranked: readonly Ranked[],
  opening: string,
): (StorySentence | undefined)[] {
  return ranked.map((one, at) => {
    const said = tell(telling, one, { person: 'I', opening: at === 0 ? opening : '' });
    return said && linked(said, at, opening);
  });
}

/** The second thing is `also`, the third is on top of it: three sentences in a row do not begin alike. */
const linked = (said: StorySentence, at: number, opening: string): StorySentence => {
  if (at === 0 || !/^I (?!am |was )/.test(said.text)) return said;
  const before = opening.startsWith('Before') || opening.startsWith('Earlier');
  const links = before ? ['There I also ', 'I '] : ['I also ', 'On top of that, I ', 'And I '];
  return { ...said, text: said.text.replace(/^I /, links[(at - 1) % links.length]!) };
};

/** The first of each post says where it was. */
export function ofEarlier(telling: Telling, ranked: readonly Ranked[]): (StorySentence | undefined)[] {
  const posts = [...new Set(ranked.map(({ post }) => post!.id))];
  return posts.flatMap((id, at) => {
    const own = ranked.filter(({ post }) => post!.id === id);
    const { title, employer } = own[0]!.post!;
    const opening =
      at === 0
        ? whereOf(own[0]!, telling.who.post?.employer)
        : employer && employer !== telling.who.post?.employer
          ? `Earlier still, at ${employer},`
          : `Earlier still, as ${title ? titleInProse(title) : 'a beginner'},`;
    return ofPost(telling, own, opening);
  });
}

export const hereOpening = ({ who }: Telling): string =>
  who.post?.held ? 'In my current post' : 'In that post';
