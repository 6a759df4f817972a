import type { Document } from '@throughline/core/document';
import { defineSignal, type PositionPlace, positionsOf, trimmed } from '@throughline/core/signal';

export default defineSignal({
  id: 'oldest-first',
  family: 'story',
  title: 'The story begins with the oldest position',
  appliesTo: ['resume', 'linkedin'],
  severity: 'warning',
  anyLanguage: true,
  why: `The first position on the page is read as the current one, by people and by programs. Told from the beginning, your first
job becomes who you are, and what you do today is met last or never.`,
  basis: {
    kind: 'study',
    ref: 'TheLadders, Eye-Tracking Study (2012): the look goes to current title, employer and dates, then the previous ones',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n## Experience\n### «Clerk, Tern, 2012-01 – 2015-06»\n- Sorted post\n### Analyst, Millrace, 2015-07 – 2019-12\n- Cut errors by 30%\n### Lead Analyst, Millrace, 2020-01 – present\n- Led six',
        fixed:
          '# Mara Quist\n## Experience\n### Lead Analyst, Millrace, 2020-01 – present\n- Led six\n### Analyst, Millrace, 2015-07 – 2019-12\n- Cut errors by 30%\n### Clerk, Tern, 2012-01 – 2015-06\n- Sorted post',
      },
      {
        text: '# Mara Quist\n## Experience\n### «Clerk, Tern, 2012 – 2015»\n- Sorted post\n### Analyst, Millrace, 2015 – present\n- Cut errors by 30%',
        fixed:
          '# Mara Quist\n## Experience\n### Analyst, Millrace, 2015 – present\n- Cut errors by 30%\n### Clerk, Tern, 2012 – 2015\n- Sorted post',
      },
    ],
    quiet: [
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2015 – present\n- Cut errors by 30%\n### Clerk, Tern, 2012 – 2015\n- Sorted post',
      '# Mara Quist\n## Experience\n### Consultant, Tern, 2018 – present\n- Audits\n### Analyst, Millrace, 2020 – present\n- Cut errors by 30%',
    ],
  },
  *check({ text, document, today }) {
    const places = underOneHeading(document, positionsOf(document, today));
    const dated = places.filter(({ position }) => position.startDate);
    const starts = dated.map(({ position }) => position.startDate!);
    const first = dated[0];
    if (dated.length < 2 || dated.length !== places.length || !first?.head) return;
    const rising = starts.every((start, index) => index === 0 || start > starts[index - 1]!);
    // Two held side by side may stand in either order.
    if (!rising || !first.position.endDate || first.position.endDate > starts[1]!) return;
    yield {
      span: trimmed(text, first.head.span),
      message: 'A reader takes this for what you do now; it is where you began.',
      fix: {
        kind: 'ask',
        question: 'Could the latest position stand first, and the others follow it back in time?',
      },
    };
  },
});

/** The positions before a heading parts them: research, teaching and work may each go back in time on their own. */
function underOneHeading({ blocks }: Document, places: readonly PositionPlace[]): readonly PositionPlace[] {
  const heads = new Set(places.flatMap(({ head }) => (head ? [head] : [])));
  let met = 0;
  for (const block of blocks) {
    if (heads.has(block)) met++;
    else if (block.kind === 'heading' && met > 0) break;
  }
  return places.slice(0, met);
}
