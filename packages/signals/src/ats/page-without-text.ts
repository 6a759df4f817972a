import type { Layout } from '@throughline/core/document';
import { defineSignal, topOf } from '@throughline/core/signal';

export default defineSignal({
  id: 'page-without-text',
  family: 'ats',
  title: 'A page without text',
  appliesTo: ['resume'],
  severity: 'error',
  anyLanguage: true,
  why: `A program reads the text layer of a page and nothing else. What was scanned or placed as a picture is not there for it, though
everyone who prints the file can see it.`,
  basis: {
    kind: 'convention',
    ref: 'PDF 32000-1 §9.10 and §14.8: text is extracted from text-showing operators; images carry none',
  },
  examples: {
    flags: [
      {
        text: '# «Mara Quist»\nmara@example.org\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n\f',
        fixed:
          '# Mara Quist\nmara@example.org\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n\f\n### Clerk, Tern, 2019-01 – 2021-12\n- Sorted supplier post for nine shops',
      },
      {
        text: '# Mara Quist\n«Pricing analyst»\n\f\n\f\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
        fixed:
          '# Mara Quist\nPricing analyst\n\f\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
      },
    ],
    quiet: [
      '# Mara Quist\nmara@example.org\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
      '# Mara Quist\nmara@example.org\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30% across 40 shops\n\f\n### Clerk, Tern, 2019-01 – 2021-12\n- Sorted supplier post for nine shops and the stall',
    ],
  },
  *check({ document }) {
    const { layout } = document;
    const empty = layout ? pagesWithout(layout) : [];
    if (empty.length === 0 || empty.length === layout!.pages.length) return;
    yield {
      span: topOf(document),
      message: `Page ${empty.join(' and ')} of the file holds no text that a program can read: a picture, or nothing.`,
      fix: {
        kind: 'ask',
        question:
          'Was that page scanned or placed as a picture? Export it again from the program it was written in; an empty page can go.',
      },
    };
  },
});

function pagesWithout({ pages, words }: Layout): number[] {
  const held = pages.map(() => 0);
  for (const { page } of words) held[page - 1]!++;
  return held.flatMap((count, index) => (count === 0 ? [index + 1] : []));
}
