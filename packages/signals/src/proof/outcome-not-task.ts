import type { Block } from '@throughline/core/document';
import { defineSignal, positionsOf, type RawFinding, type SignalContext } from '@throughline/core/signal';

/** How many of the latest positions are read for this; older ones are skimmed by everyone. */
const POSITIONS = 3;

export default defineSignal({
  id: 'outcome-not-task',
  family: 'proof',
  title: 'A position tells tasks and no outcome',
  appliesTo: ['resume', 'highlights', 'linkedin'],
  severity: 'warning',
  why: `A task could stand in anyone's résumé who held the chair. An outcome (what was different afterwards) is the part that
transfers to another role.`,
  basis: {
    kind: 'guide',
    ref: 'Laszlo Bock, My Personal Formula for a Winning Resume, 2014: accomplished X, as measured by Y, by doing Z',
  },
  examples: {
    flags: [
      {
        text: '## Experience\n### Analyst, Millrace, 2022-01 – present\n- «Prepared weekly price reports»\n- Met with shop managers\n- Maintained the price database',
        fixed:
          '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Prepared weekly price reports; wrong labels fell from 90 to 12 a week\n- Met with shop managers\n- Maintained the price database',
      },
      { channel: 'highlights', text: '«Prepared weekly price reports»' },
    ],
    quiet: [
      '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Prepared weekly price reports\n- Cut pricing errors by 30% across 40 shops\n- Maintained the price database',
      '## Experience\n### Analyst, Millrace, 2022-01 – present\n- Prepared weekly price reports',
      {
        channel: 'highlights',
        text: 'Led a team of six analysts\nPrepared price reports for 40 shops\nCut pricing errors by 30%',
      },
    ],
  },
  *check(context) {
    if (context.document.channel === 'highlights') yield* lines(context);
    else yield* positions(context);
  },
});

/** Lines given one by one: those that are a bare task, without size or leadership. */
function* lines({ blocks, readingOf }: SignalContext): Iterable<RawFinding> {
  for (const { span } of blocks) {
    const { kind, hasMetric, hasScope, leadership } = readingOf(span);
    if (kind === 'task' && !hasMetric && !hasScope && !leadership)
      yield asking({ span, kind: 'highlight' }, 'This says what you did, not what came of it.');
  }
}

function* positions({ document, today, readingOf }: SignalContext): Iterable<RawFinding> {
  for (const { highlights, position } of positionsOf(document, today).slice(0, POSITIONS)) {
    if (highlights.length < 2) continue;
    // A benefit that is only claimed is `benefit-unmeasured`'s to ask about.
    if (highlights.some(({ span }) => readingOf(span).kind !== 'task')) continue;
    yield asking(
      highlights[0]!,
      `All ${highlights.length} lines${position.name ? ` at ${position.name}` : ' of this position'} say what you did; none says what came of it.`,
    );
  }
}

const asking = ({ span }: Block, message: string): RawFinding => ({
  span,
  message,
  fix: {
    kind: 'ask',
    question: 'What was different afterwards, for whom, and how could one tell?',
    template: '[What changed] by [how much], by [what you did]',
  },
});
