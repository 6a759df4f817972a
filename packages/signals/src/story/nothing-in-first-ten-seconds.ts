import { sliceSpan } from '@throughline/core/document';
import { hasProof } from '@throughline/core/highlight';
import { defineSignal, highlightsOf, summaryBlocks, topOf } from '@throughline/core/signal';

/** The highlights that a first look of ten seconds reaches. */
const REACHED = 2;

export default defineSignal({
  id: 'nothing-in-first-ten-seconds',
  family: 'story',
  title: 'Ten seconds show no result',
  appliesTo: ['resume'],
  severity: 'warning',
  why: `The first look lasts about as long as it takes to read forty words. If your first result stands after them, most readers
decide without it.`,
  basis: {
    kind: 'study',
    ref: 'TheLadders, Eye-Tracking Study (2012, 2018): 6 to 7.4 seconds for the first look',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n«Pricing analyst»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Prepared weekly reports\n- Met with shop managers\n- Cut pricing errors by 30% across 40 shops',
        fixed:
          '# Mara Quist\nPricing analyst\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30% across 40 shops\n- Prepared weekly reports\n- Met with shop managers',
      },
      '# Mara Quist\n«Pricing analyst»\n## Summary\nAnalyst with a love of detail.\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Prepared weekly reports\n- Met with shop managers\n- Saved $90k on returns',
    ],
    quiet: [
      '# Mara Quist\n## Summary\nPricing analyst who saved 40 shops $90k a year.\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Prepared weekly reports\n- Met with shop managers\n- Wrote the price guide',
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30% across 40 shops\n- Prepared weekly reports\n- Met with shop managers',
    ],
  },
  *check(context) {
    const { text, document, readingOf } = context;
    const highlights = highlightsOf(document);
    if (highlights.length <= REACHED) return;
    const label = document.blocks.filter(({ kind }) => kind === 'label');
    if ([...label, ...summaryBlocks(context)].some(({ span }) => hasProof(sliceSpan(text, span)))) return;
    const first = highlights.slice(0, REACHED).map(({ span }) => readingOf(span));
    if (first.some(({ kind, hasMetric }) => kind === 'outcome' || hasMetric)) return;
    const later = highlights.slice(REACHED).find(({ span }) => {
      const { kind, hasMetric } = readingOf(span);
      return kind === 'outcome' && hasMetric;
    });
    // Where there is none at all, `three-outcomes` asks for it.
    if (!later) return;
    yield {
      span: topOf(document),
      message: 'The first result stands too far down to be seen in ten seconds.',
      fix: {
        kind: 'ask',
        question: `Could “${shortened(sliceSpan(text, later.span))}” be the first line of your latest position, or stand in the summary?`,
      },
    };
  },
});

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 70).replace(/\s\S*$/, '')} …` : line;
};
