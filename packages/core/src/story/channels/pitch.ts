import { LIMITS } from '../limits.ts';
import { answered, fit, type Planned, type Telling } from '../teller.ts';
import type { StoryKind, StorySentence } from '../types.ts';
import { countWords } from '../wording/letters.ts';
import { proofs, withProof } from './choice.ts';
import { closing, introduced, promotion } from './lines.ts';
import { hereOpenings, inChain, ofEarlier, ofPost } from './posts.ts';

/** Present, past, why here: a pitch in one breath, an opener with a pause between the three. */
export function composePitch(telling: Telling, kind: StoryKind): StorySentence[][] {
  const long = kind === 'pitch-90';
  const { now, projects, earlier } = proofs(telling, long ? 4 : 3, long ? 4 : 2);
  const parts = kind === 'opener' ? [0, 1, 2] : [0, 0, 0];
  const plan: Planned[] = [
    { said: introduced(telling), wanted: 0, paragraph: parts[0]! },
    ...inChain(ofPost(telling, now, hereOpenings(telling)), parts[0]!, 1, 2),
    ...(long ? [{ said: promotion(telling), wanted: 7, paragraph: parts[0]! }] : []),
    ...ofEarlier(telling, earlier).flatMap((said, at) => inChain(said, parts[1]!, 2 + at * 2, 2)),
    ...ofPost(telling, projects, ['']).map((said) => ({ said, wanted: 3, paragraph: parts[1]! })),
    ...answered(telling, 'drawn', 'here').map((said) => ({ said, wanted: 0.4, paragraph: parts[2]! })),
    { said: closing(telling), wanted: 0.5, paragraph: parts[2]! },
  ];
  return withProof(
    telling,
    fit(plan, (text) => countWords(text) <= LIMITS[kind].most),
  );
}
