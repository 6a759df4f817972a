import { LIMITS } from '../limits.ts';
import { answered, fit, type Planned, type Telling } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import { proofs, withProof } from './choice.ts';
import { heldCertificates, introduced, invitation, promotion, toolsLine } from './lines.ts';
import { hereOpening, ofEarlier, ofPost } from './posts.ts';

/** LinkedIn’s About: who and the best proof before “see more”, then now, before, why, and an address. */
export function composeAbout(telling: Telling): StorySentence[][] {
  const { now, projects, earlier } = proofs(telling, 4, 4);
  const planned = (said: (StorySentence | undefined)[], paragraph: number, wanted: number): Planned[] =>
    said.map((one, at) => ({ said: one, wanted: wanted + at, paragraph }));
  const current = ofPost(telling, now, hereOpening(telling));
  const plan = [
    ...planned([introduced(telling), current[0]], 0, 0),
    ...planned(current.slice(1), 1, 2),
    ...planned([promotion(telling)], 1, 7),
    ...planned(ofEarlier(telling, earlier), 2, 4),
    ...planned(ofPost(telling, projects, ''), 3, 5),
    ...planned(answered(telling, 'drawn', 'here'), 4, 1),
    ...planned([toolsLine(telling)], 5, 9),
    ...planned([heldCertificates(telling)], 5, 10),
    ...planned([invitation(telling)], 6, 3),
  ];
  return withProof(
    telling,
    fit(plan, (text) => text.length <= LIMITS.about.most),
  );
}
