import type { PlacedLine } from './sections.ts';
import { sentencesIn } from './sentences.ts';

/** No item of a list is longer than this, in characters. */
const LONGEST_ITEM = 180;

/**
 * Makes items of the short lines right under a heading that asks for something.
 * *Why*: text copied from a page, or written in a form's plain field, has lost the marks of its lists.
 */
export function withBareLists(lines: readonly PlacedLine[]): PlacedLine[] {
  const bare = new Set<PlacedLine>();
  for (let at = 0; at < lines.length; ) {
    const start = at;
    while (lines[at]?.section === lines[start]!.section) at++;
    for (const line of bareList(lines.slice(start, at))) bare.add(line);
  }
  return lines.map((line) => (bare.has(line) ? { ...line, item: true } : line));
}

/** The lines from the heading on that all follow each other in one way: with an empty line between, or without. */
function bareList(section: readonly PlacedLine[]): readonly PlacedLine[] {
  const [first, second] = section;
  if (!first || !(asks(first) || announced(first)) || section.some(({ item }) => item)) return [];
  const end = section.findIndex(
    (line, at) => !isEntry(line) || line.part !== first.part || (at > 1 && line.apart !== second?.apart),
  );
  const run = end === -1 ? section : section.slice(0, end);
  return second?.apart && run.length < 3 ? run.slice(0, first.apart ? 0 : 1) : run;
}

const asks = ({ part }: PlacedLine) => part === 'must' || part === 'nice' || part === 'responsibility';

const announced = (line: PlacedLine) => line.announced && line.part === undefined;

const isEntry = ({ text }: PlacedLine): boolean =>
  text.length <= LONGEST_ITEM &&
  sentencesIn(text).length === 1 &&
  !/[?:]$/.test(text) &&
  !/^(?:we|our|us|at|there|this|these|it|please|if|wir|nous|nos|nuestr\p{L}+|wij|nós)\b/iu.test(text);
