import { LIMITS } from '../limits.ts';
import { answered, fit, type Planned, type Telling } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import { proofs, withProof } from './choice.ts';
import { heldCertificates, introduced, invitation, promotion, toolsLine } from './lines.ts';
import { hereOpenings, inChain, ofEarlier, ofPost } from './posts.ts';

/** LinkedIn’s About: who and the best proof before “see more”, then now, before, why, and an address. */
export function composeAbout(telling: Telling): StorySentence[][] {
  const { now, projects, earlier } = proofs(telling, 4, 4);
  const single = (
    said: readonly (StorySentence | undefined)[],
    paragraph: number,
    wanted: number,
  ): Planned[] => said.map((one, at) => ({ said: one, wanted: wanted + at, paragraph }));
  const [first, ...others] = inChain(ofPost(telling, now, hereOpenings(telling)), 1, 0, 1);
  const plan = [
    ...single([introduced(telling)], 0, 0),
    ...(first ? [{ ...first, paragraph: 0 }] : []),
    ...others,
    ...single([promotion(telling)], 1, 7),
    ...ofEarlier(telling, earlier).flatMap((said, at) => inChain(said, 2, 4 + at, 1)),
    ...single(ofPost(telling, projects, ['']), 3, 5),
    ...single(answered(telling, 'drawn', 'here'), 4, 1),
    ...single([toolsLine(telling)], 5, 9),
    ...single([heldCertificates(telling)], 5, 10),
    ...single([invitation(telling)], 6, 3),
  ];
  return withProof(
    telling,
    fit(plan, (text) => text.length <= LIMITS.about.most),
  );
}
