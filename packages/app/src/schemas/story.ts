import { UNGROUNDED_KINDS } from '@throughline/core/grounding';
import { CLAIM_CHANGES, STORY_KINDS, WHY_NOW_QUESTIONS } from '@throughline/core/story';
import { z } from 'zod';
import { Check } from './check.ts';
import { Channel, Span } from './document.ts';

export const StoryKind = z.enum(STORY_KINDS);

/** Longer than any of the texts may be; what is over its own limit is kept and said to be too long. */
const STORY_CHARACTERS = 20_000;
export const StoryWords = z
  .string()
  .max(
    STORY_CHARACTERS,
    `is longer than ${STORY_CHARACTERS.toLocaleString('en')} characters; no reader gets there`,
  );
const ANSWER_CHARACTERS = 1_000;
const Answer = z
  .string()
  .max(
    ANSWER_CHARACTERS,
    `is longer than ${ANSWER_CHARACTERS.toLocaleString('en')} characters; two sentences are enough`,
  );

export const Answers = z.object({ drawn: Answer.optional(), here: Answer.optional() });

/** What the person chose and answered, as it is kept. */
export const StoryChoice = z.object({
  sentence: z
    .object({ text: z.string(), uses: z.array(z.object({ claim: z.string(), text: z.string() })) })
    .optional(),
  answers: Answers,
  context: z.string().optional(),
});

export const KeptText = z.object({
  text: z.string(),
  sentences: z.array(
    z.object({ text: z.string(), uses: z.array(z.object({ claim: z.string(), text: z.string() })) }),
  ),
});

const Said = z.object({ text: z.string(), claims: z.array(z.string()) });
const Place = z.object({ fact: z.string(), span: Span });

const Judgement = z.object({
  ungrounded: z.array(
    z.object({ span: Span, text: z.string(), kind: z.enum(UNGROUNDED_KINDS), reason: z.string() }),
  ),
  derived: z.array(
    z.object({ span: Span, text: z.string(), from: z.array(Place), derivation: z.string().optional() }),
  ),
  findings: Check.shape.findings,
  length: z.int().min(0),
  limit: z.object({
    most: z.int(),
    unit: z.enum(['words', 'characters']),
    least: z.int(),
    channel: Channel,
    because: z.string(),
  }),
});

const Stale = z.object({
  index: z.int().min(0),
  text: z.string(),
  changes: z.array(
    z.object({
      claim: z.string(),
      kind: z.enum(CLAIM_CHANGES),
      before: z.string(),
      now: z.string().optional(),
    }),
  ),
  anew: z.string().optional(),
});

/** A text of the story: as it is kept, or as it would be composed where nothing is kept yet. */
const Text = z.object({
  kind: StoryKind,
  /** Of what is kept; 0 where nothing is. */
  revision: z.int().min(0),
  text: z.string(),
  sentences: z.array(z.object({ span: Span, claims: z.array(z.string()) })),
  judgement: Judgement,
  stale: z.array(Stale),
});

/** Everything there is to show of one person's story for one target. */
export const StoryPage = z.object({
  id: z.string(),
  person: z.string().optional(),
  resumeName: z.string(),
  sample: z.boolean(),
  target: z.object({ title: z.string(), company: z.string().optional() }),
  /** Revision of what was chosen and answered; 0 where nothing was. */
  revision: z.int().min(0),
  /** The one sentence as chosen or written; the best candidate where none was. */
  sentence: z
    .object({
      text: z.string(),
      claims: z.array(z.string()),
      own: z.boolean(),
      words: z.int(),
      ungrounded: Judgement.shape.ungrounded,
      stale: z.array(Stale),
    })
    .optional(),
  candidates: z.array(Said.extend({ words: z.int(), reasons: z.array(z.string()) })),
  whyNow: z.object({
    questions: z.array(
      z.object({ id: z.enum(WHY_NOW_QUESTIONS), ask: z.string(), answer: z.string().optional() }),
    ),
    facts: z.array(Said),
  }),
  context: z.string().optional(),
  contexts: z.array(z.object({ id: z.string(), name: z.string(), weighs: z.string() })),
  angle: z.array(
    z.object({
      partner: z.string(),
      listensFor: z.string(),
      outcomes: z.array(z.object({ claim: z.string(), text: z.string(), because: z.string() })),
      ask: z.string().optional(),
    }),
  ),
  texts: z.array(Text),
  /** Kinds that nothing could be told in yet. */
  untold: z.array(StoryKind),
  gaps: z.array(z.object({ what: z.string(), ask: z.string() })),
  /** The claims that the texts say, by id, with where they stand. */
  claims: z.array(z.object({ id: z.string(), text: z.string(), where: z.string().optional() })),
  disagreements: z.array(
    z.object({
      a: z.object({ kind: StoryKind, text: z.string() }),
      b: z.object({ kind: StoryKind, text: z.string() }).optional(),
      message: z.string(),
    }),
  ),
});
