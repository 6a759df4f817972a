import type { Span } from '@throughline/core/document';
import { defineSignal, findIn } from '@throughline/core/signal';
import { answersOf, wordsIn } from './answers.ts';

/** Sounds that are never words. */
const SOUND = /(?<![\p{L}\p{N}-])(?:u+m+|u+h+m*|e+r+m*|e+h+m*|h+m{2,}|a+h+)(?![\p{L}\p{N}-])[,…]?/giu;
/** Words that are fillers only where commas or the place in the sentence make them so. */
const PHRASE =
  /(?<=^|[.!?,–—]\s)(?:you know|i mean|like|sort of|kind of|basically|actually|literally|honestly|obviously|right|so yeah|or whatever|and stuff|you see)(?:,|(?=\s*[.!?…]))/gimu;
/** Three in a hundred words are heard; fewer are how people talk. */
const SHARE = 0.03;
const HEARD = 3;

export default defineSignal({
  id: 'fillers',
  family: 'mock',
  title: 'Fillers that are heard',
  appliesTo: ['mock'],
  severity: 'info',
  why: `Everybody says “um” now and then and nobody minds. From about three in a hundred words on, listeners start to notice how
you speak, and hear less of what.`,
  basis: {
    kind: 'study',
    ref: 'Christenfeld, Does It Hurt to Say Um?, Journal of Nonverbal Behavior 19(3), 1995: ums cost a speaker when the audience attends to style',
  },
  examples: {
    flags: [
      'I rebuilt the, «um,» forecast with the, «uh,» night shift and, «um,» its error went from 14% to 9%.',
      'Q: What changed?\nA: «Basically,» the queue. «You know,» it was long, and, «like,» we halved it with a second desk.',
    ],
    quiet: [
      'I rebuilt the, um, forecast with the night shift; its error went from 14% to 9%.',
      'You know the depot. I mean the one that looks like a ship; people like it, and it is kind of the centre of the town.',
    ],
  },
  *check({ text, blocks }) {
    for (const answer of answersOf(text)) {
      const found = [...findIn(text, { span: answer }, SOUND), ...findIn(text, { span: answer }, PHRASE)]
        .map(({ span }) => span)
        .sort((a, b) => a.start - b.start);
      if (
        blocks.length === 0 ||
        found.length < HEARD ||
        found.length < SHARE * wordsIn(text.slice(answer.start, answer.end))
      )
        continue;
      for (const span of found)
        yield {
          span,
          message: `One of ${found.length} in this answer; a breath says the same.`,
          fix: { kind: 'replace', edits: without(text, span) },
        };
    }
  },
});

/** Takes the filler out with its commas, and gives the next word its capital where it opened a sentence. */
function without(text: string, { start, end }: Span): { span: Span; text: string }[] {
  const opens = /(?:^|[.!?:\n]\s*)$/u.test(text.slice(0, start));
  const before = opens ? 0 : (/,?\s+$/u.exec(text.slice(0, start))?.[0].length ?? 0);
  const next = /^\s*(\p{L})?/u.exec(text.slice(end))!;
  const closes = /^\s*[.!?…,;]/u.test(text.slice(end));
  const letter = next[1] === undefined ? '' : opens ? next[1].toUpperCase() : next[1];
  const gap = opens || closes ? '' : ' ';
  return [
    {
      span: { start: start - before, end: closes ? end : end + next[0].length },
      text: closes ? '' : `${gap}${letter}`,
    },
  ];
}
