import { findQuantities, type Quantity } from '../../highlight/index.ts';
import type { StoryKind } from '../types.ts';
import type { Disagreement, KeptText } from './types.ts';

/** What a reader calls each text. */
const NAMES: Readonly<Record<StoryKind, string>> = {
  summary: 'the résumé summary',
  headline: 'the headline',
  about: 'the About text',
  'pitch-60': 'the 60-second pitch',
  'pitch-90': 'the 90-second pitch',
  opener: 'the opener',
};

type Texts = readonly { kind: StoryKind; kept: KeptText }[];

/** Where the texts of one story do not tell the same: the role they aim at, and numbers of the same claim. */
export const disagreements = (texts: Texts, role: string): Disagreement[] => [
  ...withoutRole(texts, role),
  ...texts.flatMap((one, at) => texts.slice(at + 1).flatMap((other) => numbersApart(one, other))),
];

function withoutRole(texts: Texts, role: string): Disagreement[] {
  const names = ({ kept }: Texts[number]) => fold(kept.text).includes(fold(role));
  if (!texts.some(names)) return [];
  return texts
    .filter((one) => !names(one))
    .map(({ kind, kept }) => ({
      a: { kind, text: kept.sentences[0]?.text ?? kept.text },
      message: `Your other texts aim at ${role}; ${NAMES[kind]} does not say so.`,
    }));
}

const fold = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, ' ');

/** Sentences that say the same claim with another number of the same kind. */
const numbersApart = (one: Texts[number], other: Texts[number]): Disagreement[] =>
  one.kept.sentences.flatMap((a) =>
    other.kept.sentences
      .filter(
        (b) => b.text !== a.text && a.uses.some(({ claim }) => b.uses.some((use) => use.claim === claim)),
      )
      .flatMap((b) => {
        const [mine, theirs] = [findQuantities(a.text), findQuantities(b.text)];
        const apart = mine.find(
          (quantity) =>
            !has(theirs, quantity) && theirs.some((rival) => rivals(quantity, rival) && !has(mine, rival)),
        );
        const rival = apart && theirs.find((quantity) => rivals(apart, quantity) && !has(mine, quantity));
        if (!apart || !rival) return [];
        const [said, saidThere] = [words(a.text, apart), words(b.text, rival)];
        return [
          {
            a: { kind: one.kind, text: a.text },
            b: { kind: other.kind, text: b.text },
            message: `“${said}” in ${NAMES[one.kind]}, “${saidThere}” in ${NAMES[other.kind]}: which is it?`,
          },
        ];
      }),
  );

const rivals = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.kind === 'percent');
const has = (list: readonly Quantity[], { kind, value }: Quantity): boolean =>
  list.some((other) => other.kind === kind && other.value === value);
const words = (text: string, { span, unitEnd }: Quantity): string =>
  text.slice(span.start, Math.max(span.end, unitEnd));
