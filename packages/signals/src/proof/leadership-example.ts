import { defineSignal, highlightsOf, topOf } from '@throughline/core/signal';

export default defineSignal({
  id: 'leadership-example',
  family: 'proof',
  title: 'Nothing shows you leading or owning',
  appliesTo: ['resume', 'impact'],
  severity: 'info',
  why: `Level is read from what you answered for. One line in which you led people, owned a thing or set what others follow is
enough; without it a reader places you a level lower.`,
  basis: {
    kind: 'guide',
    ref: 'Career-pivot guide, step 3 “Create proof”: one leadership or ownership example',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n«Pricing analyst»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Prepared weekly reports\n- Met with shop managers',
        fixed:
          '# Mara Quist\nPricing analyst\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Prepared weekly reports\n- Taught two new analysts to run the price checks alone',
      },
      {
        channel: 'resume',
        text: '# «Mara Quist»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Wrote the tariff importer\n- Fixed 40 faults\n- Answered tickets',
        target: 'engineering manager',
      },
    ],
    quiet: [
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Mentored two new analysts\n- Met with shop managers',
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Owned the tariff importer end to end\n- Fixed 40 faults\n- Answered tickets',
    ],
  },
  *check({ document, target, readingOf }) {
    const highlights = highlightsOf(document);
    if (highlights.length < 3 || highlights.some(({ span }) => readingOf(span).leadership)) return;
    const leads = (target?.level?.rank ?? 0) >= 4;
    yield {
      span: topOf(document),
      ...(leads && { severity: 'warning' as const }),
      message: `No line shows you leading people, owning a thing or setting a standard${leads ? `, which ${target!.level!.name} is read from` : ''}.`,
      fix: {
        kind: 'ask',
        question: 'Who did something differently because of you, or what would have stopped without you?',
        template: 'Owned / led / mentored [what or whom], so that …',
      },
    };
  },
});
