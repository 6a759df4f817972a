import { ADVANCE, ADVANCE_OF_OTHERS, ADVANCE_OF_SIGN } from './advance-widths.ts';

const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;
const MARK = /\p{M}/u;

/** Width of `text` in points at `size`, in the face the page is set in. */
export function widthOf(text: string, size: number, bold: boolean): number {
  const table = bold ? ADVANCE.semibold : ADVANCE.regular;
  let thousandths = 0;
  for (const letter of text.normalize('NFD')) {
    if (MARK.test(letter)) continue;
    thousandths +=
      table[letter.codePointAt(0)! - 32] ??
      ADVANCE_OF_SIGN[letter] ??
      (FULL_WIDTH.test(letter) ? 1000 : ADVANCE_OF_OTHERS);
  }
  return (thousandths / 1000) * size;
}
