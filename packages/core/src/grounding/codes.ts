/** Letters grown together with a figure. */
export const CODE = /(?<![\p{L}\p{N}])(?<letters>\p{L}{1,6})-?(?<figure>\d{1,4})(?![\p{L}\p{N}%])/gu;

/** Grades told with a word and a figure: `Level 3`, `Grade 5`, `18th Edition`. */
export const GRADE =
  /\b(?<letters>level|grade|tier|stage|class|band|step|category|edition|part)\s(?<figure>\d{1,2})(?![\p{L}\p{N}%.,]\d|[\p{L}\p{N}%])/giu;

/** The names with figures of a text, by their letters. */
export function codesIn(texts: readonly string[]): Map<string, { code: string; figure: string }[]> {
  const codes = new Map<string, { code: string; figure: string }[]>();
  for (const text of texts)
    for (const { 0: code, groups } of [...text.matchAll(CODE), ...text.matchAll(GRADE)]) {
      const letters = groups!.letters!.toLowerCase();
      codes.set(letters, [...(codes.get(letters) ?? []), { code, figure: groups!.figure! }]);
    }
  return codes;
}
