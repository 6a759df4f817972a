import type { OutputOf } from '@throughline/app';
import type { StoryKind } from '@throughline/core/story';

/** A person's story for one target, as the catalogue gives it. */
export type StoryPage = OutputOf<'story.open'>;
export type Told = StoryPage['texts'][number];
export type Stale = Told['stale'][number];

/** What each text is called, and the question its reader has. */
export const NAMES: Readonly<Record<StoryKind, { name: string; asks: string }>> = {
  summary: { name: 'Résumé summary', asks: 'What do the first four lines say?' },
  headline: { name: 'LinkedIn headline', asks: 'What stands under your name?' },
  about: { name: 'LinkedIn About', asks: 'What do they read before “see more”, and after?' },
  'pitch-60': { name: 'Pitch, 60 seconds', asks: 'What do you say in a minute?' },
  'pitch-90': { name: 'Pitch, 90 seconds', asks: 'What do you say in a minute and a half?' },
  opener: { name: 'Interview opener', asks: 'Tell me about yourself.' },
};

/** A piece of a text: words of one sentence, and whether the ledger does not cover them. */
export interface Piece {
  text: string;
  /** Number of its sentence; absent between sentences. */
  sentence?: number;
  reason?: string;
}

/** A text in pieces, so that sentences can be lit and what is not covered marked. */
export function piecesOf({
  text,
  sentences,
  judgement,
}: Pick<Told, 'text' | 'sentences' | 'judgement'>): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { span } of [...sentences, ...judgement.ungrounded]) cuts.add(span.start).add(span.end);
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1]!;
    const within = ({ span }: { span: { start: number; end: number } }) =>
      span.start <= start && span.end >= end;
    const sentence = sentences.findIndex(within);
    const reason = judgement.ungrounded.find(within)?.reason;
    return {
      text: text.slice(start, end),
      ...(sentence >= 0 && { sentence }),
      ...(reason !== undefined && { reason }),
    };
  });
}

/** The sentences of a text with the claims they rest on, for a list. */
export const sentencesOf = ({ text, sentences }: Told, { claims }: StoryPage) =>
  sentences.map(({ span, claims: ids }) => ({
    text: text.slice(span.start, span.end),
    claims: ids.flatMap((id) => claims.find((claim) => claim.id === id) ?? []),
  }));

const SECONDS_A_WORD = 60 / 145;

/** `63 of 150 words, about 26 seconds`. */
export function lengthOf({ kind, judgement: { length, limit } }: Pick<Told, 'kind' | 'judgement'>): string {
  const aloud = limit.channel === 'pitch' ? `, about ${Math.round(length * SECONDS_A_WORD)} seconds` : '';
  const over = length > limit.most ? ` ${length - limit.most} too many.` : '';
  return `${length} of ${limit.most.toLocaleString('en')} ${limit.unit}${aloud}.${over}${kind === 'about' && length > 0 ? ' The first 300 are seen.' : ''}`;
}

/** What a claim has become, in words: before and now. */
export const changeSays = ({ kind }: Stale['changes'][number]): string =>
  ({
    changed: 'It says now',
    private: 'You keep it to yourself now',
    gone: 'It is in none of your documents any more',
  })[kind];

/** How many things in these texts stand in none of the person's documents. */
export const uncovered = (texts: readonly Pick<Told, 'judgement'>[]): number =>
  texts.reduce((sum, { judgement }) => sum + judgement.ungrounded.length, 0);
