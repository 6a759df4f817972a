/** A line, and the patterns that one of its words calls for: found once, for all that is read from the line. */
export interface Line {
  text: string;
  called: ReadonlySet<Cue>;
}

/** A pattern that is only tried where one of certain words stands: looking a word up is far cheaper than trying it. */
export interface Cue {
  pattern: RegExp;
}

const BY_WORD = new Map<string, Cue[]>();

/** `needs` separates words by spaces, `|` or hyphens, so that what `formsOf` gives can be handed over as it is. */
export function cue(needs: string, pattern: string | RegExp): Cue {
  const made: Cue = { pattern: typeof pattern === 'string' ? new RegExp(pattern, 'iu') : pattern };
  for (const word of new Set(needs.toLowerCase().split(/[\s|-]+/)))
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), made]);
  return made;
}

export function cutLine(text: string): Line {
  const called = new Set<Cue>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    for (const found of BY_WORD.get(word) ?? []) called.add(found);
  return { text, called };
}

export const says = ({ text, called }: Line, cue: Cue): boolean => called.has(cue) && cue.pattern.test(text);

export const saysAny = (line: Line, cues: readonly Cue[]): boolean => cues.some((cue) => says(line, cue));
