import type { Span } from '../../document/index.ts';
import { type HighlightReading, readHighlight } from '../../highlight/index.ts';
import { figuresOf } from '../figures.ts';
import type { SeenLine } from '../glimpse.ts';
import type { CameThrough } from '../types.ts';
import { quote } from './quote.ts';
import type { View } from './view.ts';

/** Whether anything they saw proves the person can do it: a result with its number. */
export function proofSeen(view: View): CameThrough {
  const lines = view.glimpse.highlights.map((line) => readLine(line, view.document.text));
  const outcome = lines.find(({ figure, seenAs }) => figure && seenAs.hasMetric && seenAs.kind !== 'task');
  if (outcome)
    return {
      state: 'yes',
      says: outcome.figure!,
      because: `A result with its number is among what they read: ${quote(outcome.words)}.`,
    };
  const size = lines.find(({ figure, whole }) => figure && (whole.hasMetric || whole.hasScope));
  if (size)
    return {
      state: 'partly',
      says: size.figure!,
      because: `They read ${quote(size.words)}: that says how large the work was, not what came of it.`,
    };
  return noneSeen(view, lines);
}

interface ReadLine {
  seen: SeenLine;
  /** Its seen words, with a comma where some between them were not. */
  words: string;
  /** How the seen words of the line read, and how all of it does. */
  seenAs: HighlightReading;
  whole: HighlightReading;
  /** The seen words that hold a number. */
  figure?: string;
}

function readLine(seen: SeenLine, text: string): ReadLine {
  const figure = [seen.opening, ...seen.figures, ...seen.runs]
    .filter((run) => run !== undefined)
    .flatMap((run) =>
      figuresOf(run, { start: 0, end: run.length }).map(({ start, end }) => run.slice(start, end)),
    )
    .map((run) => run.replace(/[.,;]$/, ''))[0];
  const words = seen.runs.join(', ');
  return {
    seen,
    words,
    seenAs: readHighlight(words),
    whole: readHighlight(text.slice(seen.line.start, seen.line.end)),
    ...(figure && { figure }),
  };
}

function noneSeen({ document }: View, lines: readonly ReadLine[]): CameThrough {
  const says = 'None seen';
  const hidden = document.blocks.find(
    ({ kind, span }) => kind === 'highlight' && provesSomething(document.text, span),
  );
  if (hidden) {
    const begun = lines.some(({ seen }) => seen.line.start === hidden.span.start);
    const line = quote(document.text.slice(hidden.span.start, hidden.span.end));
    const why = begun ? 'its number comes too late in the line' : 'nobody gets that far in this time';
    return { state: 'no', says, because: `There is some in ${line}, but ${why}.` };
  }
  const [first] = lines;
  const read = first?.seen.opening ? `They read ${quote(first.seen.opening)}, and no` : 'No';
  return { state: 'no', says, because: `${read} line of the page gives a result with a number.` };
}

function provesSomething(text: string, { start, end }: Span): boolean {
  const reading = readHighlight(text.slice(start, end));
  return reading.hasMetric && reading.kind !== 'task';
}
