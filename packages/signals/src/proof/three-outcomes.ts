import { defineSignal, highlightsOf, topOf } from '@throughline/core/signal';

const ENOUGH = 3;

export default defineSignal({
  id: 'three-outcomes',
  family: 'proof',
  title: 'Fewer than three outcomes with a number',
  appliesTo: ['resume', 'impact'],
  severity: 'warning',
  why: `One result can be luck, two a pattern; with three a stranger starts to expect a fourth. They are also what your summary,
your pitch and your interview answers will be made of.`,
  basis: {
    kind: 'guide',
    ref: 'Career-pivot guide, step 3 “Create proof”: three outcomes with metric and scope',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n«Pricing analyst»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30% across 40 shops\n- Prepared weekly reports\n- Met with shop managers',
        fixed:
          '# Mara Quist\nPricing analyst\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30% across 40 shops\n- Brought the weekly report from 2 days to 3 hours\n- Saved $90k on returns with shop managers',
      },
      '# «Mara Quist»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Prepared weekly reports\n- Met with shop managers\n- Filed supplier post',
    ],
    quiet: [
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30% across 40 shops\n- Brought report time from 2 days to 3 hours\n- Saved $90k on returns',
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Prepared weekly reports',
    ],
  },
  *check({ document, readingOf }) {
    const highlights = highlightsOf(document);
    if (highlights.length < ENOUGH) return;
    const outcomes = highlights.filter(({ span }) => {
      const { kind, hasMetric } = readingOf(span);
      return kind === 'outcome' && hasMetric;
    }).length;
    if (outcomes >= ENOUGH) return;
    yield {
      span: topOf(document),
      message: `${outcomes === 0 ? 'None' : outcomes === 1 ? 'One' : 'Two'} of ${highlights.length} highlights ${outcomes === 2 ? 'tell' : 'tells'} a measured outcome. Three make a case.`,
      fix: {
        kind: 'ask',
        question:
          'Which three things would your last manager say got better because of you, and by how much?',
      },
    };
  },
});
