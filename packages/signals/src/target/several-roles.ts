import { defineSignal, summaryBlocks } from '@throughline/core/signal';
import { severalRoles } from '@throughline/core/summary';

export default defineSignal({
  id: 'several-roles',
  family: 'target',
  title: 'It offers you for several roles',
  appliesTo: ['summary', 'headline', 'about', 'pitch'],
  severity: 'warning',
  why: `A recruiter fills one opening. Someone who is three things is filed under none of them, and is not thought of when one of
the three comes up.`,
  basis: { kind: 'guide', ref: 'Career-pivot guide, step 1 “Pick the target”: one exact role and level' },
  examples: {
    flags: [
      {
        text: 'Nine years at Tern, costs down 30%. Open to «data analyst, product manager or consultant» roles.',
        fixed: 'Data analyst with nine years at Tern, costs down 30%.',
      },
      {
        channel: 'headline',
        text: '«Product Manager / Data Analyst» | Retail pricing',
        fixed: 'Product Manager | Retail pricing, out of data analysis',
      },
    ],
    quiet: [
      'Data analyst by title, product manager in practice: nine years at Tern, costs down 30%.',
      { channel: 'headline', text: 'Product Manager | ex data analyst | Retail pricing' },
    ],
  },
  *check(context) {
    for (const { span } of summaryBlocks(context)) {
      const several = severalRoles(context.text.slice(span.start, span.end));
      if (several)
        yield {
          span: { start: span.start + several.start, end: span.start + several.end },
          message: 'A reader has one opening, and would have to choose for you.',
          fix: {
            kind: 'ask',
            question: 'Which one is this text for? The others can have a text of their own.',
          },
        };
    }
  },
});
