import type { Grounding } from '../../grounding/index.ts';
import type { Claim, Ledger } from '../../ledger/index.ts';
import type { StorySentence } from '../types.ts';
import { likeness, spansOf } from './sentences.ts';
import type { KeptSentence, KeptText, Use } from './types.ts';

interface Keeping {
  ledger: Ledger;
  /** What the gate found in this very text. */
  grounding: Grounding;
  /** Sentences that were composed, or kept before: an edited one keeps what it rests on. */
  known: readonly (StorySentence | KeptSentence)[];
}

/** So much of a sentence has to be left for it to count as the same one, edited. */
const STILL_THE_SAME = 0.5;

/** A text ready to be kept: each sentence with the claims it says, as they read now. */
export function keepText(text: string, { ledger, grounding, known }: Keeping): KeptText {
  const sentences = spansOf(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const inherited = usesOf(nearest(sentence, known), ledger);
    const found = [...grounding.grounded, ...grounding.derived]
      .filter(({ span }) => span.start >= start && span.end <= end)
      .flatMap(({ from }) => from.map(({ fact }) => fact));
    return { text: sentence, uses: joined(inherited, claimsNamed(found, sentence, ledger)) };
  });
  return { text, sentences };
}

function nearest(sentence: string, known: Keeping['known']): StorySentence | KeptSentence | undefined {
  const best = known
    .map((one) => ({ one, like: one.text === sentence ? 2 : likeness(one.text, sentence) }))
    .reduce<{ one?: Keeping['known'][number]; like: number }>((a, b) => (b.like > a.like ? b : a), {
      like: 0,
    });
  return best.like >= STILL_THE_SAME ? best.one : undefined;
}

/** What a known sentence rests on, as the ledger has it now; what the ledger has no more stays as it was read. */
function usesOf(known: StorySentence | KeptSentence | undefined, ledger: Ledger): Use[] {
  if (!known) return [];
  if ('uses' in known)
    return known.uses.map((use) => ({ ...use, text: claimNamed(use.claim, ledger)?.text ?? use.text }));
  return known.claims.flatMap((id) => {
    const claim = claimNamed(id, ledger);
    return claim ? [{ claim: id, text: claim.text }] : [];
  });
}

export const claimNamed = (id: string, { claims }: Ledger): Claim | undefined =>
  claims.find((claim) => claim.id === id || claim.also?.includes(id));

/** The claims behind facts: those facts are claims themselves, or a post’s line, of which the part counts that is said. */
const claimsNamed = (facts: readonly string[], sentence: string, ledger: Ledger): Use[] =>
  [...new Set(facts)].flatMap((fact) =>
    ledger.claims
      .filter(
        ({ id, post, text, kind }) =>
          id === fact ||
          (post === fact && kind !== 'statement' && sentence.toLowerCase().includes(text.toLowerCase())),
      )
      .filter((claim) => !claim.private)
      .map(({ id, text }) => ({ claim: id, text })),
  );

const joined = (a: readonly Use[], b: readonly Use[]): Use[] => [
  ...a,
  ...b.filter(({ claim }) => a.every((use) => use.claim !== claim)),
];
