import { defineSignal, positionsOf, trimmed } from '@throughline/core/signal';

export default defineSignal({
  id: 'dates-not-parseable',
  family: 'ats',
  title: 'A position without dates that can be read',
  appliesTo: ['resume'],
  severity: 'warning',
  anyLanguage: true,
  why: `Years of experience are counted from dates, by programs and by people. A position without them counts as none.`,
  basis: {
    kind: 'convention',
    ref: 'JSON Resume schema 1.x, ISO 8601: a start date of year and month per position',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n## Experience\n### «Analyst, Millrace»\n- Cut errors by 30%\n- Wrote the price guide',
        fixed:
          '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%\n- Wrote the price guide',
      },
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%\n### «Clerk, Tern»\n- Ran the returns desk',
    ],
    quiet: [
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2019 – 2021\n- Cut errors by 30%',
    ],
  },
  *check({ text, document, today }) {
    for (const { position, head } of positionsOf(document, today)) {
      if (!head || position.startDate || position.endDate) continue;
      yield {
        span: trimmed(text, head.span),
        message: 'No date could be read for this position, so it adds no experience.',
        fix: {
          kind: 'ask',
          question: 'From which month to which month? “Mar 2021 – Jun 2023” is read by everyone.',
          template: 'Mon YYYY – Mon YYYY',
        },
      };
    }
  },
});
