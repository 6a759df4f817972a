import { findTitles, hasProof } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';

/** What stands before “see more” on a desk; a phone shows less. Not documented by LinkedIn; measured by users. */
const SHOWN = 300;

export default defineSignal({
  id: 'buried-opening',
  family: 'story',
  title: 'The first lines of About give nothing away',
  appliesTo: ['about'],
  severity: 'info',
  why: `A profile shows the first lines of About and hides the rest behind a click. Who does not find the role or a result there
does not click.`,
  basis: {
    kind: 'convention',
    ref: 'LinkedIn profile pages fold About after roughly the first 200 to 300 characters; users’ measurements, the site documents none',
  },
  examples: {
    flags: [
      {
        text: '«When I was nine my grandmother gave me a radio with the back taken off, and told me that I might do with it what I liked as long as nobody was electrocuted. I took it apart that same evening, on the kitchen floor, and I did not sleep before it played the shipping forecast again. That was how it all» began, and I still think of her. I am a test engineer; I cut escapes by 40%.',
        fixed:
          'I am a test engineer; at Tern I cut escapes by 40%. It began when my grandmother gave me a radio with the back taken off, and told me that I might do with it what I liked as long as nobody was electrocuted. I took it apart that same evening, on the kitchen floor, and did not sleep before it played the shipping forecast again.',
      },
      {
        text: '«People ask me what it is like to work at night, and I tell them about the quiet, the coffee, the long corridors and the lifts that talk to you. My mother asks as well, and so does the man who sells me bread, and each of them shudders a little and says that they could never do it, not for any money i»n the world. And then they ask what I do: charge nurse, 28 beds, falls down by half.',
        fixed:
          'Charge nurse on 28 beds; falls are down by half. People ask me what it is like to work at night, and I tell them about the quiet.',
      },
    ],
    quiet: ['Data engineer at Wren, where 12 depots plan with my forecast.', 'I like quiet corridors.'],
  },
  *check({ text }) {
    const start = text.length - text.trimStart().length;
    if (text.trim().length <= SHOWN) return;
    const shown = text.slice(start, start + SHOWN);
    if (findTitles(shown).length > 0 || hasProof(shown)) return;
    yield {
      span: { start, end: start + shown.trimEnd().length },
      message: 'This is all that most visitors see, and neither a role nor a result stands in it.',
      fix: {
        kind: 'ask',
        question: 'Which sentence further down says who you are and what came of it? Let that one open.',
      },
    };
  },
});
