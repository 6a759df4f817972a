import { askedRoles, askIn } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';
import { ANYTHING, asksAFavour, isCourtesy, isFollowUp, lastSentence } from './favour.ts';

export default defineSignal({
  id: 'role-in-message',
  family: 'outreach',
  title: 'The role is not named',
  appliesTo: ['outreach', 'referral-note'],
  severity: 'warning',
  why: `Whoever puts you forward types a title into a form or says it to a colleague. If they have to look it up, they do it
later, or not at all.`,
  basis: { kind: 'guide', ref: 'Referral guide, step 1 “Pick the target”: name role and team' },
  examples: {
    flags: [
      {
        text: 'Hi Ava, it was good to see you. «Could you refer me at Millrace?» CV attached; no is fine.',
        fixed:
          'Hi Ava, it was good to see you. Could you refer me for Pricing Analyst at Millrace? CV attached; no is fine.',
      },
      {
        channel: 'referral-note',
        text: '«Please refer me for R-20931.» My CV is attached. If not, no worries.',
        fixed:
          'Please refer me for Pricing Analyst, Retail (R-20931) at Millrace. My CV is attached. If not, no worries.',
      },
    ],
    quiet: [
      'Hi Ava, would you refer me for Pricing Analyst at Millrace? No is fine.',
      'Hi Ben, would you have 15 minutes on Tuesday to tell me how you came to pricing?',
    ],
  },
  *check({ text }) {
    if (!asksAFavour(text) || isCourtesy(text) || isFollowUp(text)) return;
    // A wish for anything is `one-role`'s to speak about.
    if (askedRoles(text).length > 0 || ANYTHING.test(text)) return;
    yield {
      span: askIn(text) ?? lastSentence(text),
      message: 'A reader who says yes to this still has to find out for what.',
      fix: {
        kind: 'ask',
        question: 'Which title stands in the posting, in which team, at which company?',
        template: 'for [title], [team], at [company]',
      },
    };
  },
});
