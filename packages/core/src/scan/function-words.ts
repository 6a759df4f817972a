/**
 * Words that carry no claim: all that a sentence about what was seen may add to the words seen.
 *
 * Why closed: a word outside this list and outside what was seen would put something into a reader's mouth.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its who whom whose which what
  i me my we us our you your he him his she her they them their someone
  is are was were be been being am has have had do does did
  at in on of for from to with by as into onto over under within across between through during
  before after since until about around than then now per via
  and or but nor so yet if while where when not no more once also both all each
  year years month months`
    .trim()
    .split(/\s+/),
);

/** The words of a text as they are compared: runs of letters and digits, folded. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());
