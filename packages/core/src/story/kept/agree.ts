import { findQuantities, type Quantity } from '../../highlight/index.ts';
import type { StoryKind } from '../types.ts';
import type { Disagreement, KeptSentence, KeptText } from './types.ts';

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
  ...onceEach(texts.flatMap((one, at) => texts.slice(at + 1).flatMap((other) => numbersApart(one, other)))),
];

/** Two numbers that part one text from five others are one thing to settle. */
const onceEach = (found: readonly (Disagreement & { apart: string })[]): Disagreement[] =>
  found
    .filter(({ apart }, at) => found.findIndex((one) => one.apart === apart) === at)
    .map(({ apart: _, ...one }) => one);

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
const numbersApart = (one: Texts[number], other: Texts[number]): (Disagreement & { apart: string })[] =>
  one.kept.sentences.flatMap((a) =>
    other.kept.sentences.flatMap((b) => {
      const of = a.text === b.text ? undefined : sharedBy(a, b);
      const parted = of && partedBy(findQuantities(a.text).filter(of), findQuantities(b.text).filter(of));
      if (!parted) return [];
      const [said, saidThere] = [words(a.text, parted[0]), words(b.text, parted[1])];
      const message = `“${said}” in ${NAMES[one.kind]}, “${saidThere}” in ${NAMES[other.kind]}: which is it?`;
      return [
        {
          a: { kind: one.kind, text: a.text },
          b: { kind: other.kind, text: b.text },
          message,
          apart: [said, saidThere].sort().join('|'),
        },
      ];
    }),
  );

/** Which numbers two sentences must agree in: all of a statement they share; the years, where they share a post. */
function sharedBy(a: KeptSentence, b: KeptSentence): ((quantity: Quantity) => boolean) | undefined {
  const shared = a.uses
    .map(({ claim }) => claim)
    .filter((claim) => b.uses.some((use) => use.claim === claim));
  const statements = (uses: KeptSentence['uses']) =>
    uses
      .filter(({ claim }) => claim.startsWith('statement'))
      .map(({ claim }) => claim)
      .join();
  // A sentence that says more than the other may well have other numbers.
  if (shared.some((claim) => claim.startsWith('statement')) && statements(a.uses) === statements(b.uses))
    return () => true;
  return shared.some((claim) => claim.startsWith('dates')) ? ({ unit }) => unit === 'year' : undefined;
}

/** A number of each that the other does not have, where both speak of the same kind of thing. */
function partedBy(mine: readonly Quantity[], theirs: readonly Quantity[]): [Quantity, Quantity] | undefined {
  for (const one of mine)
    for (const other of theirs)
      if (rivals(one, other) && !has(theirs, one) && !has(mine, other)) return [one, other];
  return undefined;
}

const rivals = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.kind === 'percent');
const has = (list: readonly Quantity[], { kind, value }: Quantity): boolean =>
  list.some((other) => other.kind === kind && other.value === value);
const words = (text: string, { span, unitEnd }: Quantity): string =>
  text.slice(span.start, Math.max(span.end, unitEnd));
