/** A mark with its name: "GPA: 3.8/4.0", "Note 1,3". The first group is the mark. */
export const SCORE =
  /\b(?:(?:cumulative |overall |major )?(?:c?gpa|grade(?: point average)?|note|abschlussnote|gesamtnote|notendurchschnitt|durchschnitt|moyenne|mention|media|nota(?: media)?|m[ée]dia|cijfer|percentage|score|result))\b\s*(?:of|is|von|de)?\s*[:=]?\s*(\d{1,3}(?:[.,]\d{1,2})?\s?%?(?:\s?\/\s?\d{1,3}(?:[.,]\d{1,2})?)?)/i;
/** A mark before its name: "3.8 GPA". */
export const SCORE_FIRST = /\b(\d[.,]\d{1,2}(?:\s?\/\s?\d{1,2}(?:[.,]\d{1,2})?)?)\s*(?:c?gpa)\b/i;

/** The whole text is a mark. */
export const isScore = (text: string): boolean =>
  [SCORE, SCORE_FIRST].some((shape) => shape.exec(text)?.[0].length === text.length);
