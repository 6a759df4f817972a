import type { Channel } from '@throughline/core/document';
import { defineSignal } from '@throughline/core/signal';
import { CHANNEL_LIMITS, type ChannelLimit, pastLimit } from '@throughline/core/summary';

/** What a résumé and an impact page carry; texts that are sent or shown alone have theirs in the engine. */
const LIMITS: Partial<Record<Channel, ChannelLimit>> = {
  ...CHANNEL_LIMITS,
  resume: { words: 1100, what: 'two pages' },
  impact: { words: 450, what: 'one page' },
};

export default defineSignal({
  id: 'too-long',
  family: 'story',
  title: 'Longer than it will be read',
  appliesTo: ['resume', 'headline', 'summary', 'about', 'pitch', 'outreach', 'referral-note', 'impact'],
  severity: 'info',
  why: `Past a certain length every further line takes attention from the ones that would have won. What supports nothing can go.`,
  basis: {
    kind: 'study',
    ref: 'Boomerang, analysis of 40 million e-mails (2016): most answers to 50–125 words; Tauroza & Allison, Speech Rates in British English, Applied Linguistics 11(1), 1990: lectures at about 140 words a minute; LinkedIn keeps 220 and 2,600 characters',
  },
  examples: {
    flags: [
      {
        channel: 'headline',
        text: 'Product manager for payments and pricing and lending and savings and cards | formerly of the branch on the market square, the call centre by the river and the team that moved the old ledger to the new one over a single l«ong weekend in winter»',
        fixed:
          'Product manager for payments, pricing and lending | moved the old ledger to the new one over one weekend',
      },
      {
        channel: 'outreach',
        text: `${'Hi Ada, I saw your talk and liked it very much indeed. '.repeat(12)}Would you refer me for the «analyst role? Thank you, Mara»`,
        fixed:
          'Hi Ada, I saw your talk and liked it very much. Would you refer me for the analyst role? Thank you, Mara',
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
  *check({ text, document }) {
    const limit = LIMITS[document.channel];
    const start = pastLimit(text, limit);
    if (!limit || start === undefined) return;
    const end = text.trimEnd().length;
    const said = limit.words ? `${text.split(/\s+/u).filter(Boolean).length} words` : `${end} characters`;
    yield {
      span: { start, end },
      message: `${said}: from here on it is past ${limit.what}.`,
      fix: {
        kind: 'ask',
        question: 'Which lines would nobody miss? Cut what does not help this reader decide.',
      },
    };
  },
});
