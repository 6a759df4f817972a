import { ask } from '#lib/server/ask.ts';
import { fileName, storyFile } from '#lib/story/file.ts';
import type { RequestHandler } from './$types.js';

const TYPES = { md: 'text/markdown; charset=utf-8', txt: 'text/plain; charset=utf-8' };

export const GET: RequestHandler = async ({ params: { id, as } }) => {
  const story = await ask('story.open', { briefId: id });
  return new Response(storyFile(story, as), {
    headers: {
      'content-type': TYPES[as],
      'content-disposition': `attachment; filename="${fileName(story, as)}"`,
    },
  });
};
