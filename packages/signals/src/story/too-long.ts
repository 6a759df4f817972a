import type { Channel, Span } from '@throughline/core/document';
import { defineSignal, type SignalContext } from '@throughline/core/signal';

interface Limit {
  words: number;
  what: string;
}

/** Words a channel carries before readers drop off; the message limit is the method's own. */
const LIMITS: Partial<Record<Channel, Limit>> = {
  resume: { words: 1100, what: 'two pages' },
  headline: { words: 30, what: 'the two lines a search result shows' },
  summary: { words: 90, what: 'four lines' },
  about: { words: 330, what: 'LinkedIn’s 2,600 characters, and the reader' },
  pitch: { words: 150, what: 'one minute aloud' },
  outreach: { words: 150, what: 'what is read on a phone' },
  'referral-note': { words: 150, what: 'what is read on a phone' },
  impact: { words: 450, what: 'one page' },
};

export default defineSignal({
  id: 'too-long',
  family: 'story',
  title: 'Longer than it will be read',
  appliesTo: ['resume', 'headline', 'summary', 'about', 'pitch', 'outreach', 'referral-note', 'impact'],
  severity: 'info',
  why: `Past a certain length every further line takes attention from the ones that would have won. What supports nothing can go.`,
  basis: { kind: 'guide', ref: 'Referral guide, step 2 “Write the note”: long notes are not forwarded' },
  examples: {
    flags: [
      {
        channel: 'headline',
        text: `Product manager for payments and ${'pricing and lending and savings and cards and '.repeat(3)}all «of the other things that a bank does with money»`,
      },
      {
        channel: 'outreach',
        text: `${'Hi Ada, I saw your talk and liked it very much indeed. '.repeat(12)}Would you refer me for the «analyst role? Thank you, Mara»`,
      },
    ],
    quiet: [
      { channel: 'headline', text: 'Product manager for payments | 3M accounts' },
      {
        channel: 'outreach',
        text: 'Hi Ada, would you refer me for the analyst role at Millrace? CV attached.',
      },
    ],
  },
  *check(context) {
    const { document } = context;
    const limit = LIMITS[document.channel];
    if (!limit) return;
    const words = wordsOf(context);
    if (words.length <= limit.words) return;
    const over = words.length - limit.words;
    yield {
      span: { start: words[limit.words]!.start, end: words.at(-1)!.end },
      message: `${words.length} words: from here on it is past ${limit.what}. ${over} would have to go.`,
      fix: {
        kind: 'ask',
        question: 'Which lines would nobody miss? Cut what does not help this reader decide.',
      },
    };
  },
});

const wordsOf = ({ text }: SignalContext): Span[] =>
  [...text.matchAll(/\S+/g)]
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
