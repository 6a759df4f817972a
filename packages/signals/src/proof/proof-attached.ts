import { askIn, proofIn } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';
import { isAboutAJob, isCourtesy, isFollowUp, lastSentence } from '../outreach/favour.ts';

export default defineSignal({
  id: 'proof-attached',
  family: 'proof',
  title: 'No proof goes with the message',
  appliesTo: ['outreach', 'referral-note'],
  severity: 'warning',
  why: `Whoever passes you on answers for you. With a page or one result in hand they have something to answer with; an offer to
send it costs them a message more.`,
  basis: { kind: 'guide', ref: 'Referral guide, step 3 “Attach proof”: a one-page impact summary or résumé' },
  examples: {
    flags: [
      {
        text: 'Hi Ava, «could you refer me for Pricing Analyst at Millrace?» Happy to send my CV. If not, no worries.',
        fixed:
          'Hi Ava, could you refer me for Pricing Analyst at Millrace? My CV is attached. If not, no worries.',
      },
      {
        text: 'Hi Ben, I am applying for Release Manager at Oakline. «Would you be willing to introduce me to Ola Berg?»',
        fixed:
          'Hi Ben, I am applying for Release Manager at Oakline; I ran 210 releases a month at Tern with 2% rolled back. Would you be willing to introduce me to Ola Berg?',
      },
    ],
    quiet: [
      'Hi Ava, could you refer me for Pricing Analyst at Millrace? CV: https://example.org/mara.pdf. If not, no worries.',
      'Hi Ben, could we talk for 15 minutes on Tuesday about shelf data?',
      'Hi Ava, thank you for putting in a word for me last week.',
    ],
  },
  *check({ text }) {
    const ask = askIn(text);
    if (!isAboutAJob(text) || isCourtesy(text) || isFollowUp(text) || proofIn(text)) return;
    yield {
      span: ask ?? lastSentence(text),
      message: 'The reader has only your word for it, and nothing to pass on.',
      fix: {
        kind: 'ask',
        question: 'What could you attach or link, or which one result belongs in this message?',
        template: 'My [CV / one-page summary] is attached. At [employer] I [result with a number].',
      },
    };
  },
});
