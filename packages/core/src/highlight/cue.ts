/** A line and its words in lower case, cut once for all that is read from it. */
export interface Line {
  text: string;
  words: ReadonlySet<string>;
}

export const cutLine = (text: string): Line => ({
  text,
  words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
});

/** A pattern, and the words of which it needs at least one: looking those up is far cheaper than trying it. */
export interface Cue {
  pattern: RegExp;
  needs: readonly string[];
}

/** `needs` separates words by spaces or `|`, so that what `formsOf` gives can be handed over as it is. */
export const cue = (needs: string, pattern: string | RegExp): Cue => ({
  pattern: typeof pattern === 'string' ? new RegExp(pattern, 'iu') : pattern,
  needs: needs.toLowerCase().split(/[\s|-]+/),
});

export const says = ({ text, words }: Line, { pattern, needs }: Cue): boolean =>
  needs.some((word) => words.has(word)) && pattern.test(text);

export const saysAny = (line: Line, cues: readonly Cue[]): boolean => cues.some((cue) => says(line, cue));
