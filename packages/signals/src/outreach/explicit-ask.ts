import { askIn, vagueWish } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';
import { isCourtesy, lastSentence } from './favour.ts';

export default defineSignal({
  id: 'explicit-ask',
  family: 'outreach',
  title: 'It never says what you would like done',
  appliesTo: ['outreach', 'referral-note'],
  severity: 'warning',
  why: `A reader who has to think of a way to help puts the message aside for later. People say yes to a plain request about
twice as often as the person asking expects.`,
  basis: {
    kind: 'study',
    ref: 'Flynn & Lake, If You Need Help, Just Ask: Underestimating Compliance With Direct Requests for Help, Journal of Personality and Social Psychology 95(1), 2008',
  },
  examples: {
    flags: [
      {
        text: 'Hi Ava, I have followed Millrace for years and would like to work in pricing. «Let me know if you hear of something.»',
        fixed:
          'Hi Ava, I have followed Millrace for years and would like to work in pricing. Could we talk for 15 minutes on Thursday about how you price?',
      },
      {
        text: 'Hi Ben, I saw your talk on shelf data. «I would love to be part of your network.»\n\nMara',
        fixed:
          'Hi Ben, I saw your talk on shelf data. Would you have 15 minutes on Tuesday for two questions about it?\n\nMara',
      },
    ],
    quiet: [
      'Hi Ava, would you refer me for Pricing Analyst at Millrace? CV attached; no is a fine answer.',
      'Hi Ben, thank you for yesterday. I learned a lot about how you launch.',
    ],
  },
  *check({ text }) {
    if (askIn(text) || isCourtesy(text)) return;
    const wish = vagueWish(text);
    yield {
      span: wish ?? lastSentence(text),
      message: wish
        ? 'This leaves it to the reader to think of something, and most will not.'
        : 'The message ends, and the reader does not know what you would like them to do.',
      fix: {
        kind: 'ask',
        question: 'Which one thing could this person do for you in five minutes? Ask for that, with a day.',
        template: 'Could you [refer me for / introduce me to / answer] … by [day]?',
      },
    };
  },
});
