import { keepText, staleSentences, withSentence } from '@throughline/core/story';
import { z } from 'zod';
import { NO_BRIEF } from '../ledger/page.ts';
import { StoryKind } from '../schemas/story.ts';
import { defineUseCase } from '../use-case/define.ts';
import { type LoadedStory, loadStory } from './load.ts';
import { composedText } from './page.ts';
import { EDITED_ELSEWHERE, keepWriting } from './save.ts';

export const composeTexts = defineUseCase({
  name: 'story.compose',
  summary: 'Compose a text of the story anew from the ledger, or only the sentence of it that is stale.',
  input: z.object({
    briefId: z.string(),
    kind: StoryKind,
    base: z.int().min(0),
    /** Only this sentence; the rest of the text stays as the person has it. */
    sentence: z.object({ index: z.int().min(0), text: z.string() }).optional(),
  }),
  output: z.object({ revision: z.int() }),
  problems: ['brief.not-found', 'writing.edited-elsewhere', 'story.untold'],
  async run({ ports, actor, input, fail }) {
    const { briefId, kind, base, sentence } = input;
    return ports.store.within(actor.workspace, async (repositories) => {
      await repositories.turn();
      const story = await loadStory(ports, repositories, briefId);
      if (!story) return fail('brief.not-found', ...NO_BRIEF);
      const there = story.texts.get(kind);
      if ((there?.revision ?? 0) !== base) return fail('writing.edited-elsewhere', ...EDITED_ELSEWHERE);
      const content = sentence ? oneAnew(story, kind, sentence) : composedText(story, kind);
      if (!content)
        return sentence
          ? fail('writing.edited-elsewhere', ...EDITED_ELSEWHERE)
          : fail(
              'story.untold',
              'The ledger holds nothing yet that this could be composed of.',
              'Answer the questions under “What is missing?” first.',
            );
      if (!(await keepWriting(ports, repositories, story, { kind, id: there?.id, content, base })))
        return fail('writing.edited-elsewhere', ...EDITED_ELSEWHERE);
      return { ok: true, value: { revision: base + 1 } };
    });
  },
});

/** The kept text with one stale sentence told anew; undefined where that sentence is not there or not stale any more. */
function oneAnew(
  story: LoadedStory,
  kind: z.output<typeof StoryKind>,
  { index, text }: { index: number; text: string },
) {
  const kept = story.texts.get(kind)?.content;
  const { ledger } = story.loaded;
  const stale = kept && staleSentences(kept, ledger).find((one) => one.index === index && one.text === text);
  if (!stale) return undefined;
  const whole = withSentence(kept, index, stale.anew);
  const { grounded, derived, ungrounded } = story.gate.ground(whole);
  const renewed = kept.sentences.map((sentence, at) =>
    at === index && stale.anew !== undefined
      ? { text: stale.anew, uses: sentence.uses.map((use) => newUse(use, stale.changes)) }
      : sentence,
  );
  return keepText(whole, { ledger, grounding: { grounded, derived, ungrounded }, known: renewed });
}

/** What a sentence rested on, under the name that the ledger knows it by now. */
function newUse(
  use: { claim: string; text: string },
  changes: readonly { claim: string; before: string; now?: string }[],
) {
  const change = changes.find(({ before }) => before === use.text);
  return change?.now === undefined ? use : { claim: change.claim, text: change.now };
}
