import { answering } from './answer.ts';
import type { Asked } from './messages.ts';

const answer = answering();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  try {
    const answered = answer(data);
    if (answered) postMessage(answered);
  } catch (error) {
    console.error(error);
    if ('id' in data) postMessage({ kind: 'failed', id: data.id });
  }
});
