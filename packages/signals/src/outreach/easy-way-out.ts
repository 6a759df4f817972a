import { askIn } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';
import { asksAFavour, isCourtesy, isFollowUp } from './favour.ts';

const EXIT =
  /\b(?:no (?:worries|pressure|problem|hard feelings|obligation|harm|rush)|(?:if|should) (?:not|(?:you|it)(?:['’]d| would|['’]s| is| are|['’]re)? (?:rather not|prefer not|not|too much|awkward|a bother|uncomfortable|anything but|inconvenient|no))|either way|whatever (?:you decide|the answer)|(?:feel free to|please|just) say (?:no|so)|(?:totally|completely|perfectly|absolutely|quite|entirely|also|all) (?:fine|okay|ok|understand(?:able)?|right)|(?:a )?no is (?:also |just |perfectly )?(?:an? )?(?:fine|good|okay|ok|answer)|i(?:['’]d|['’]ll| will| would)? (?:fully |totally |completely |quite )?understand if|only if you(?:['’]re| are| feel)|comfortable|(?:would|be) (?:willing|happy|open|up) (?:to|for)|willing to|if you (?:can|could|have time)|don['’]t worry|do not worry|happy either way|yes or (?:a )?no|can['’]t or don['’]t want|not (?:the right time|a good time)|awkward|would you mind)\b/iu;

export default defineSignal({
  id: 'easy-way-out',
  family: 'outreach',
  title: 'No easy way to say no',
  appliesTo: ['outreach', 'referral-note'],
  severity: 'info',
  why: `A referral lends you someone's name. Being free to say no makes people more willing to say yes; pressed, they say nothing.`,
  basis: {
    kind: 'study',
    ref: 'Carpenter, A Meta-Analysis of the Effectiveness of the “But You Are Free” Compliance-Gaining Technique, Communication Studies 64(1), 2013',
  },
  examples: {
    flags: [
      {
        text: 'Hi Ava, «please refer me for Pricing Analyst at Millrace.» CV attached.',
        fixed: 'Hi Ava, could you refer me for Pricing Analyst at Millrace? CV attached. If not, no worries.',
      },
      {
        text: 'Hi Ben, «can you introduce me to Ola Berg about the Release Manager role?» I ran 210 releases a month.',
        fixed:
          'Hi Ben, would you be comfortable introducing me to Ola Berg about the Release Manager role? I ran 210 releases a month.',
      },
    ],
    quiet: [
      'Hi Ava, could you refer me for Pricing Analyst at Millrace? If not, no worries at all.',
      'Hi Ben, could we talk for 15 minutes on Tuesday about shelf data?',
    ],
  },
  *check({ text }) {
    const ask = askIn(text);
    if (!ask || !asksAFavour(text) || EXIT.test(text)) return;
    if (isCourtesy(text) || isFollowUp(text)) return;
    yield {
      span: ask,
      message: 'Saying no to this would cost the reader an excuse, so some will not answer at all.',
      fix: {
        kind: 'ask',
        question: 'How may they say no without losing face? Half a sentence is enough.',
        template: '… and if you would rather not, no worries at all.',
      },
    };
  },
});
