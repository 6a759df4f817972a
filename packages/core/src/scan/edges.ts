const BEFORE = /^[\s•·|–—\-(,;:“”"'’\]]+/u;
const AFTER = /[\s,;:|·–—(“"'‘-]+$/u;

/** A run of words without the signs that join it to what was not seen. */
export function withoutEdges(text: string): { text: string; before: number; after: number } {
  const before = BEFORE.exec(text)?.[0].length ?? 0;
  const after = before === text.length ? 0 : (AFTER.exec(text)?.[0].length ?? 0);
  return { text: text.slice(before, text.length - after), before, after };
}
