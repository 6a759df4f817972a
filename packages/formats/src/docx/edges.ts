import type { Line, LineWord, Loss } from '@throughline/core/reading';

/** What stands at the top and bottom of every page. */
export interface Edges {
  /** Lines that belong to the head of the document. */
  lines: Line[];
  losses: Loss[];
}

const NUMBERED =
  /^(?:page|seite|p[áa]gina|pagina|pag|side|sida|s|p)?\.?\s*(?:n[°ºo]\.?)?\s*\d{0,3}\s*(?:(?:of|von|de|sur|van|di|af|av|\/|–|-|\|)\s*\d{0,3})?\s*(?:pages?)?$/i;
const REACH = /[\w.+-]@[\w-]+\.\w|\+?\(?\d[\d ()./-]{6,}\d|https?:|www\.|linkedin\.|github\./i;

/**
 * Sorts the lines of page headers and footers: a header that says something new belongs to the head of the
 * document, a footer only where it tells how to reach the person; page numbers and repetitions are losses.
 */
export function edgesOf(headers: Line[], footers: Line[], main: Line[]): Edges {
  const edges: Edges = { lines: [], losses: [] };
  const said = new Set(main.flatMap(({ words }) => words.map(bare)));
  const take = (printed: Line, wanted: (line: Line) => boolean) => {
    const { line, numbers } = withoutNumbers(printed);
    for (const text of numbers) edges.losses.push({ text, reason: 'A page number.' });
    if (!line) return;
    const isNew = line.words.some((word) => bare(word).length > 1 && !said.has(bare(word)));
    if (isNew && wanted(line)) {
      edges.lines.push(line);
      for (const word of line.words) said.add(bare(word));
    } else edges.losses.push({ text: line.text, reason: 'Stands at the edge of every page.' });
  };
  for (const line of headers) take(line, () => true);
  for (const line of footers) take(line, ({ text }) => REACH.test(text.slice(0, 500)));
  return edges;
}

const bare = ({ text }: LineWord) => text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');

/** Takes page numbers off a line: fields of it, parted by gaps or bars, that only number a page. */
function withoutNumbers(line: Line): { line?: Line; numbers: string[] } {
  const fields: LineWord[][] = [[]];
  for (const word of line.words) {
    if (word.tabBefore || /^[|•·–—-]$/.test(word.text)) fields.push([]);
    fields.at(-1)!.push(word);
  }
  const textOf = (words: LineWord[]) => words.map(({ text }) => text).join(' ');
  const isNumber = (words: LineWord[]) =>
    words.length <= 6 && NUMBERED.test(textOf(words).replace(/^[|•·–—-]\s*|\s*[|•·–—-]$/g, ''));
  const kept = fields.filter((words) => !isNumber(words)).flat();
  const numbers = fields.filter(isNumber).map(textOf).filter(Boolean);
  if (kept.length === line.words.length) return { line, numbers };
  return kept.length > 0 ? { line: { ...line, words: kept, text: textOf(kept) }, numbers } : { numbers };
}
