import { defineSignal, summaryBlocks, topOf } from '@throughline/core/signal';

export default defineSignal({
  id: 'no-summary-sentence',
  family: 'story',
  title: 'No sentence that a recruiter could repeat',
  appliesTo: ['resume'],
  severity: 'info',
  why: `A recruiter passes you on in one sentence. If you do not write it, they make one from your latest title.`,
  basis: {
    kind: 'guide',
    ref: 'Career-pivot guide, step 4 “Rewrite the narrative”: one sentence a recruiter could repeat after ten seconds',
  },
  examples: {
    flags: [
      {
        text: '# «Mara Quist»\nmara@example.org\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
        fixed:
          '# Mara Quist\nmara@example.org\n## Summary\nPricing analyst who keeps the prices of 40 shops right.\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
      },
      '# Mara Quist\n«Analyst»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
    ],
    quiet: [
      '# Mara Quist\n## Summary\nPricing analyst who turns shelf data into margin, 4% across 40 shops.\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
      '# Mara Quist\nPricing analyst who turns shelf data into margin\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
    ],
  },
  *check(context) {
    const { text, document } = context;
    if (!document.resume?.work?.length) return;
    const label = document.blocks.find(({ kind }) => kind === 'label');
    const says = label ? text.slice(label.span.start, label.span.end) : (document.resume.basics?.label ?? '');
    if (summaryBlocks(context).length > 0 || document.resume.basics?.summary || says.split(/\s+/).length >= 6)
      return;
    yield {
      span: topOf(document),
      message: 'There is no sentence here that a recruiter could say to the hiring manager.',
      fix: {
        kind: 'ask',
        question:
          'If someone who worked with you could say one sentence about you, which would get you this role?',
        template: '[Role] who [what you change] for [whom], [one number]',
      },
    };
  },
});
