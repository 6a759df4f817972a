import { gapOpening } from '@throughline/core/highlight';
import { defineSignal, summaryBlocks } from '@throughline/core/signal';
import { namesRoleItself } from '@throughline/core/summary';

export default defineSignal({
  id: 'leads-with-gap',
  family: 'story',
  title: 'It opens with what is missing',
  appliesTo: ['resume', 'headline', 'about', 'summary', 'pitch'],
  severity: 'warning',
  why: `The first words decide how everything after them is read. Opening with what you lack, left or look for makes it the
headline; the same fact further down is only a detail.`,
  basis: {
    kind: 'study',
    ref: 'Kroft, Lange & Notowidigdo, Duration Dependence and Labor Market Conditions, Quarterly Journal of Economics 128(3), 2013: callbacks fall with the length of the unemployment a résumé shows',
  },
  examples: {
    flags: [
      {
        channel: 'summary',
        text: '«Aspiring» product manager with nine years in retail.',
        fixed: 'Product manager out of nine years in retail.',
      },
      {
        channel: 'headline',
        text: '«Open to work» | Data analyst',
        fixed: 'Data analyst | pricing and retail',
      },
      {
        channel: 'summary',
        text: 'My «contract ended» in May. Data analyst; error rates down 30% in 40 shops.',
        target: 'data analyst',
        fixed: 'Data analyst; error rates down 30% in 40 shops. Free from June.',
      },
      '# Mara Quist\n«Former» teacher, now designer\n## Experience\n### Designer, Millrace, 2022-01 – present\n- Drew 40 screens',
    ],
    quiet: [
      { channel: 'summary', text: 'Product manager who learned pricing on a shop floor.' },
      { channel: 'headline', text: 'Data analyst | ex-Millrace | open to work' },
      '# Mara Quist\nProduct designer\n## Experience\n### Designer, Millrace, 2022-01 – present\n- Drew 40 screens',
    ],
  },
  *check(context) {
    const { text, document, target, content } = context;
    const isTarget = target && ((title: string) => namesRoleItself(title, target, content));
    const label =
      document.channel === 'resume' ? document.blocks.filter(({ kind }) => kind === 'label').slice(0, 1) : [];
    for (const { span } of [...label, ...summaryBlocks(context).slice(0, 1)]) {
      const gap = gapOpening(text.slice(span.start, span.end), isTarget);
      if (!gap) continue;
      yield {
        span: { start: span.start + gap.start, end: span.start + gap.end },
        message: 'The first thing a reader learns is what is missing.',
        fix: {
          kind: 'ask',
          question:
            'What do you already do that this role needs? Open with that; what you left or seek can come later, or not at all.',
        },
      };
    }
  },
});
