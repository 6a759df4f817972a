import { defineSignal, positionsOf } from '@throughline/core/signal';

/** The lines of a position that a first reading reaches. */
const TOP = 3;
const POSITIONS = 2;

export default defineSignal({
  id: 'metric-missing',
  family: 'proof',
  title: 'No number where a reader looks for one',
  appliesTo: ['resume', 'linkedin'],
  severity: 'warning',
  why: `Digits are what an eye stops at while it skims. A position whose first lines hold none is passed over, however good the
work was.`,
  basis: {
    kind: 'study',
    ref: 'Nielsen Norman Group, Show Numbers as Numerals When Writing for Online Readers (2007): digits stop the wandering eye',
  },
  examples: {
    flags: [
      {
        text: '## Experience\n### Analyst, Millrace, 2022-01 – present\n- «Rebuilt the price reports»\n- Led the move to one database\n- Taught shop managers to read them\n- Cut pricing errors by 30%',
        fixed:
          '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Rebuilt the price reports of 40 shops\n- Led the move to one database\n- Taught shop managers to read them\n- Cut pricing errors by 30%',
      },
      '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Rebuilt the reports\n### Clerk, Tern, 2019-01 – 2021-12\n- «Moved returns to a new desk, ahead of schedule»\n- Sorted supplier post',
    ],
    quiet: [
      '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Rebuilt the price reports for 40 shops\n- Led the move to one database',
      '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Rebuilt the price reports\n- Taught shop managers',
      '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Rebuilt the price reports',
    ],
  },
  *check({ document, today, readingOf }) {
    const told = positionsOf(document, today).filter(({ highlights }) => highlights.length >= 2);
    for (const { highlights } of told.slice(0, POSITIONS)) {
      const readings = highlights.map(({ span }) => readingOf(span));
      // A position without any outcome is `outcome-not-task`'s to speak about.
      if (!readings.some(({ kind }) => kind === 'outcome')) continue;
      const top = highlights.slice(0, TOP);
      if (readings.slice(0, TOP).some(({ hasMetric }) => hasMetric)) continue;
      const further = readings.some(({ hasMetric }) => hasMetric);
      yield {
        span: top[0]!.span,
        message: `The first ${top.length} lines of this position hold no number for the eye to stop at.`,
        fix: {
          kind: 'ask',
          question: further
            ? 'Could the line that has a number come first?'
            : 'How many, how often, how fast or how much, for the line you are proudest of?',
        },
      };
    }
  },
});
