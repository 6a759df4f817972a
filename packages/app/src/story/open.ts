import { z } from 'zod';
import { NO_BRIEF } from '../ledger/page.ts';
import { StoryPage } from '../schemas/story.ts';
import { defineUseCase } from '../use-case/define.ts';
import { storyPageOf } from './page.ts';

export const openStory = defineUseCase({
  name: 'story.open',
  summary:
    'The one sentence, why now, the angle, and every channel’s text, each with the claims it rests on.',
  input: z.object({ briefId: z.string() }),
  output: StoryPage,
  problems: ['brief.not-found'],
  async run({ ports, actor, input, fail }) {
    const page = await ports.store.within(actor.workspace, (repositories) =>
      storyPageOf(ports, repositories, input.briefId),
    );
    return page ? { ok: true, value: page } : fail('brief.not-found', ...NO_BRIEF);
  },
});
