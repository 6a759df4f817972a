import { type KeptText, keepText } from '@throughline/core/story';
import { z } from 'zod';
import { NO_BRIEF } from '../ledger/page.ts';
import type { Ports, Repositories } from '../ports.ts';
import { Answers, StoryKind, StoryWords } from '../schemas/story.ts';
import { defineUseCase } from '../use-case/define.ts';
import { type Choice, type LoadedStory, loadStory } from './load.ts';
import { mergeSentences } from './merge.ts';
import { composedText } from './page.ts';

const Base = z.int().min(0);

/** One of two things is saved: a text, or what was chosen and answered. */
const Saved = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('text'),
    briefId: z.string(),
    kind: StoryKind,
    text: StoryWords,
    /** The revision the person began with, and its text: what another window did since is merged with it. */
    base: Base,
    from: StoryWords,
  }),
  z.object({
    what: z.literal('choice'),
    briefId: z.string(),
    base: Base,
    /** Empty gives the choice back to the ranking; absent leaves it. */
    sentence: z
      .string()
      .max(1_000, 'is longer than 1,000 characters; a sentence to be repeated has thirty words')
      .optional(),
    answers: Answers.optional(),
    /** Empty for none; absent leaves it. */
    context: z.string().optional(),
  }),
]);

export const EDITED_ELSEWHERE = [
  'This was changed in another window since you opened it, in the same place.',
  'Both versions are shown below. Take what you want from the other one, and save again.',
] as const;

export const saveStory = defineUseCase({
  name: 'story.save',
  summary: 'Keep a text of the story as the person wrote it, or the sentence and reasons they chose.',
  input: Saved,
  output: z.object({ revision: z.int(), merged: z.boolean() }),
  problems: ['brief.not-found', 'writing.edited-elsewhere'],
  async run({ ports, actor, input, fail }) {
    return ports.store.within(actor.workspace, async (repositories) => {
      await repositories.turn();
      const story = await loadStory(ports, repositories, input.briefId);
      if (!story) return fail('brief.not-found', ...NO_BRIEF);
      const saved =
        input.what === 'text'
          ? await saveText(ports, repositories, story, input)
          : await saveChoice(ports, repositories, story, input);
      return saved ? { ok: true, value: saved } : fail('writing.edited-elsewhere', ...EDITED_ELSEWHERE);
    });
  },
});

type Input<What> = Extract<z.output<typeof Saved>, { what: What }>;

async function saveText(
  ports: Ports,
  repositories: Repositories,
  story: LoadedStory,
  { kind, text, base, from }: Input<'text'>,
) {
  const there = story.texts.get(kind);
  const revision = there?.revision ?? 0;
  const merged = revision !== base && there !== undefined && there.content.text !== from;
  const whole = merged ? mergeSentences(from, text, there.content.text) : text;
  if (whole === undefined) return undefined;
  const kept = keepText(whole, {
    ledger: story.loaded.ledger,
    grounding: story.gate.ground(whole),
    known: there?.content.sentences ?? composedText(story, kind)?.sentences ?? [],
  });
  return (
    (await keepWriting(ports, repositories, story, {
      kind,
      id: there?.id,
      content: kept,
      base: revision,
    })) && { revision: revision + 1, merged }
  );
}

async function saveChoice(
  ports: Ports,
  repositories: Repositories,
  story: LoadedStory,
  input: Input<'choice'>,
) {
  const { choice } = story;
  const revision = choice?.revision ?? 0;
  if (revision !== input.base) return undefined;
  const before = choice?.content ?? { answers: {} };
  const sentence = input.sentence === undefined ? before.sentence : sentenceKept(story, input.sentence);
  const context = input.context === undefined ? before.context : input.context || undefined;
  const content: Choice = {
    answers: { ...before.answers, ...input.answers },
    ...(sentence && { sentence }),
    ...(context && { context }),
  };
  return (
    (await keepWriting(ports, repositories, story, {
      kind: 'story',
      id: choice?.id,
      content,
      base: revision,
    })) && { revision: revision + 1, merged: false }
  );
}

/** A chosen sentence with the claims it says; one that the person typed with those that the gate found in it. */
function sentenceKept(story: LoadedStory, typed: string): Choice['sentence'] {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (!text) return undefined;
  const known = [
    ...story.story.sentences,
    ...(story.choice?.content.sentence ? [story.choice.content.sentence] : []),
  ];
  const { sentences } = keepText(text, {
    ledger: story.loaded.ledger,
    grounding: story.gate.ground(text),
    known,
  });
  const uses = sentences.flatMap((sentence) => sentence.uses);
  return { text, uses: uses.filter(({ claim }, at) => uses.findIndex((use) => use.claim === claim) === at) };
}

interface Keeping {
  kind: 'story' | z.output<typeof StoryKind>;
  id: string | undefined;
  content: Choice | KeptText;
  base: number;
}

/** Writes what is kept; false when another save came first. */
export const keepWriting = (
  { ids, clock }: Pick<Ports, 'ids' | 'clock'>,
  { writings }: Pick<Repositories, 'writings'>,
  { loaded }: Pick<LoadedStory, 'loaded'>,
  { kind, id, content, base }: Keeping,
): Promise<boolean> =>
  writings.save(
    {
      id: id ?? ids.next(),
      lineageId: loaded.lineageId,
      target: loaded.target,
      kind,
      content,
      updatedAt: clock.now(),
    },
    base,
  );
