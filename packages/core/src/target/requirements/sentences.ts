import type { Span } from '../../document/index.ts';

/** Longer than this no one reads a requirement as one thing. */
const LONG = 200;
const END =
  /(?<=[.!?…])(?<!\b(?:e\.g|i\.e|etc|incl|inkl|ca|mind|evtl|ggf|env|aprox|vs|approx|min|max|bzw|z\.B|u\.a|ca|Nr|Sr|Jr|St|Inc|Ltd|Co|D\.C|U\.S)\.)\s+(?=["“(]?[\p{Lu}\d])/u;

/** The sentences of a line, as spans of it. */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const piece of text.split(END)) {
    const at = text.indexOf(piece, start);
    spans.push({ start: at, end: at + piece.length });
    start = at + piece.length;
  }
  return spans;
}

/** Sentences, each no longer than a phrase one can take in: long ones are parted at a semicolon or a clause. */
export const phrasesIn = (text: string): Span[] =>
  sentencesIn(text)
    .flatMap((span) => parted(text, span))
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => end > start);

function parted(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONG) return [span];
  const piece = text.slice(span.start, span.end);
  const semicolons = [...piece.matchAll(/;\s+/g)].map(({ index }) => index);
  if (semicolons.length) return cut(text, span, semicolons[0]!);
  const breaks = [
    ...piece.matchAll(
      /(?:,|\s[–—-]|:)\s+(?:and|or|as well as|including|while|with|ensuring|so|to|who|\p{Ll}+ing\b)?/gu,
    ),
  ];
  const near = breaks.filter(({ index }) => index > 60 && index < LONG).at(-1);
  return near ? cut(text, span, near.index) : [span];
}

const cut = (text: string, span: Span, at: number): Span[] => [
  { start: span.start, end: span.start + at },
  ...parted(text, trimmed(text, { start: span.start + at + 1, end: span.end })),
];

/** Without the marks around it: a full stop, a comma, a bracket that never closes. */
function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const lead = /^[\s,;:–—-]*/u.exec(piece)![0].length;
  const tail = /[\s.,;:]*$/u.exec(piece.slice(lead))![0].length;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
