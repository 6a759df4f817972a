import type { Block } from '@throughline/core/document';
import { defineSignal, positionsOf } from '@throughline/core/signal';

/** From the third line on that begins alike, the eye has learned to skip the word. */
const OFTEN = 3;

export default defineSignal({
  id: 'repeated-opener',
  family: 'voice',
  title: 'Line after line begins with the same word',
  appliesTo: ['resume', 'linkedin'],
  severity: 'info',
  why: `The first word of a line is the one that is read. When three lines of a position share it, the second and third say
nothing new where it counts, and three different pieces of work look like one.`,
  basis: {
    kind: 'study',
    ref: 'Nielsen Norman Group, F-Shaped Pattern for Reading Web Content (2006): the first words of a line get the looks',
  },
  examples: {
    flags: [
      {
        text: '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Managed the price database of 40 shops\n- Managed two launches\n- «Managed» supplier talks',
        fixed:
          '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Managed the price database of 40 shops\n- Led two launches\n- Negotiated with nine suppliers',
      },
      {
        text: '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Created a price guide\n- Taught shop managers\n- Created four reports\n- «Created» a checklist\n- Created a map',
        fixed:
          '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Created a price guide\n- Taught shop managers\n- Wrote four reports\n- Drew up a checklist\n- Mapped the shelves',
      },
    ],
    quiet: [
      '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Managed the price database\n- Managed two launches\n- Led supplier talks',
      '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Managed prices\n- Cut errors\n### Clerk, Tern, 2019-01 – 2021-12\n- Managed returns\n- Managed post',
    ],
  },
  *check({ text, document, today }) {
    for (const { highlights } of positionsOf(document, today)) {
      const seen = new Map<string, Block[]>();
      for (const block of highlights) {
        const word = openingOf(text, block);
        if (!word) continue;
        const alike = seen.get(word);
        if (alike) alike.push(block);
        else seen.set(word, [block]);
      }
      for (const [word, blocks] of seen) {
        const third = blocks[OFTEN - 1];
        if (!third) continue;
        const start = third.span.start + text.slice(third.span.start, third.span.end).search(/\p{L}/u);
        yield {
          span: { start, end: start + word.length },
          message: `${blocks.length} lines of this position begin with “${text.slice(start, start + word.length)}”.`,
          fix: {
            kind: 'ask',
            question:
              'What did you do in each of them that you did not do in the others? That verb may open it.',
          },
        };
      }
    }
  },
});

/** The opening verb in lower case; articles and the like open nothing. */
const openingOf = (text: string, { span }: Block): string | undefined => {
  const word = /^[^\p{L}\p{N}]*(?<word>\p{L}{3,})(?=\s)/u.exec(text.slice(span.start, span.end))?.groups
    ?.word;
  return word && !/^(?:the|and|for|with|our)$/i.test(word) ? word.toLowerCase() : undefined;
};
