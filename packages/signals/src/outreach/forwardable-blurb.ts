import { askIn, forwardablePassage, privateRemark } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';
import { asksAFavour, isCourtesy, isFollowUp, lastSentence } from './favour.ts';

export default defineSignal({
  id: 'forwardable-blurb',
  family: 'outreach',
  title: 'Nothing to forward',
  appliesTo: ['referral-note', 'outreach'],
  severity: 'info',
  why: `Whoever refers you has to write a few lines about you. If those lines are there to be pasted, it takes them a minute; if
not, it waits for an evening that does not come.`,
  basis: {
    kind: 'guide',
    ref: 'Referral guide, step 2 “Write the note”: a third-person blurb the referrer can paste',
  },
  examples: {
    flags: [
      {
        text: 'Hi Ava, «would you refer me for Pricing Analyst at Millrace?» I cut pricing errors by 30% across 40 shops. No is fine.\n\nMara',
        fixed:
          'Hi Ava, would you refer me for Pricing Analyst at Millrace? No is fine. You can paste this:\n\n> Mara Quist is applying for Pricing Analyst at Millrace. At Tern she cut pricing errors by 30% across 40 shops.\n\nMara',
      },
      {
        channel: 'outreach',
        text: 'Hi Ben, «could you introduce me to Ola Berg about the Release Manager role at Oakline?» CV attached; if not, no worries.',
        fixed:
          'Hi Ben, could you introduce me to Ola Berg about the Release Manager role at Oakline? If not, no worries. To paste:\n\n“Ola, Mara Quist runs releases for 80 services at Tern (210 a month, 2% rolled back) and is applying for Release Manager.”',
      },
    ],
    quiet: [
      'Hi Cleo, could you pass on the note below? If not, no worries.\n\n“Mara Quist is applying for Product Designer at Tern. She rebuilt sign-up for 90,000 members and halved drop-off.”\n\nThanks, Mara',
      {
        channel: 'outreach',
        text: 'Hi Ben, could we talk for 15 minutes on Tuesday about how you moved into design?',
      },
    ],
  },
  *check({ text, document: { channel } }) {
    if (!asksAFavour(text) || isCourtesy(text) || isFollowUp(text)) return;
    if (forwardablePassage(text) || privateRemark(text)) return;
    yield {
      span: askIn(text) ?? lastSentence(text),
      ...(channel === 'referral-note' && { severity: 'warning' as const }),
      message: 'Whoever says yes to this has to write about you themselves.',
      fix: {
        kind: 'ask',
        question:
          'Which two sentences about you could they paste unchanged: who, for which role, one result?',
        template:
          '> [Full name] is applying for [role] at [company]. At [employer] they [result with a number].',
      },
    };
  },
});
