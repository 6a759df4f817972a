import type { LaidWord, Layout, Span } from '@throughline/core/document';
import { defineSignal, trimmed } from '@throughline/core/signal';

/** White space, in points, that separates columns and not words. */
const GUTTER = 18;
/** How many characters of text must lie between neighbours on one row for them to belong to different columns. */
const APART = 160;
const ROWS = 6;

export default defineSignal({
  id: 'reading-order',
  family: 'ats',
  title: 'Side-by-side columns that may be read across',
  appliesTo: ['resume'],
  severity: 'info',
  anyLanguage: true,
  why: `Simple parsers read a page line by line from left to right. Columns that stand side by side come out with their lines
mixed; and a sidebar takes the first look away from your work.`,
  basis: {
    kind: 'convention',
    ref: 'PDF 32000-1 §14.8: an untagged page has no reading order of its own; extractors guess it from positions',
  },
  examples: {
    flags: [
      {
        text: `# Mara Quist\nmara@example.org\n## Skills\n- SQL, spreadsheets, price models\n- French, Dutch and some Danish\n- Teaching people to read numbers\n- Shelf layout and store planning\n- Supplier talks, contracts, audits\n|||\n## «Experience»\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Wrote the price guide\n- Taught shop managers\n- Led two launches\n- Closed the year in 4 days\n- Ran the audit`,
        fixed:
          '# Mara Quist\nmara@example.org\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Wrote the price guide\n- Taught shop managers\n- Led two launches\n- Closed the year in 4 days\n- Ran the audit\n## Skills\n- SQL, spreadsheets, price models\n- French, Dutch and some Danish\n- Teaching people to read numbers\n- Shelf layout and store planning\n- Supplier talks, contracts, audits',
      },
      `# Mara Quist\nmara@example.org\n+44 20 7946 0123\n## Languages\n- French at home, Dutch at work and Danish on holidays\n- English everywhere else, written and spoken, every day\n- Reading Latin with patience and a dictionary at hand\n|||\n## «Experience»\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Wrote the price guide\n- Taught shop managers\n- Led two launches\n- Ran the audit`,
    ],
    quiet: [
      'Set the guide in two columns',
      '# Mara Quist\nmara@example.org\n|||\n+44 20 7946 0123\nmillrace.example\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
    ],
  },
  *check({ text, document: { layout, blocks } }) {
    const crossing = layout ? crossings(layout) : [];
    if (!layout || crossing.length < ROWS) return;
    const first = crossing[0]!;
    const block = blocks.find(({ span }) => span.start <= first.start && first.start < span.end);
    yield {
      span: block ? trimmed(text, block.span) : first,
      message: `${crossing.length} lines of the first page stand beside lines of another column.`,
      fix: {
        kind: 'ask',
        question:
          'Could the sidebar stand below the experience instead? One column is read in your order by everyone.',
      },
    };
  },
});

/** The words on page one whose left neighbour on the same row belongs to a far-off part of the text. */
function crossings({ words, pages }: Layout): Span[] {
  const width = pages[0]?.width ?? 0;
  if (runsDownward(words)) return [];
  return rowsOf(words.filter(({ page }) => page === 1)).flatMap((row) => {
    const at = row.findIndex((word, index) => index > 0 && apart(row[index - 1]!, word));
    return at > 0 && row.at(-1)!.box.x + row.at(-1)!.box.width - row[0]!.box.x > width * 0.4
      ? [row[at]!.span]
      : [];
  });
}

/** Text that never goes back up on the first page stands in one column. */
function runsDownward(words: readonly LaidWord[]): boolean {
  let lowest = Number.NEGATIVE_INFINITY;
  for (const { page, box } of words) {
    if (page !== 1) continue;
    if (box.y < lowest - box.height) return false;
    if (box.y > lowest) lowest = box.y;
  }
  return true;
}

const apart = (left: LaidWord, right: LaidWord): boolean =>
  right.box.x - (left.box.x + left.box.width) > GUTTER && Math.abs(right.span.start - left.span.end) > APART;

/** Words grouped by the line they stand on, from left to right. */
function rowsOf(words: readonly LaidWord[]): LaidWord[][] {
  const rows: LaidWord[][] = [];
  for (const word of [...words].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.box.y - word.box.y) < word.box.height * 0.5) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.x - b.box.x));
}
