/** Lower case, without accents, ligatures or typographic apostrophes: how words are compared everywhere here. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[’‘`´]/g, "'");
}

/** The words of a text, folded; `+`, `#` and inner dots and hyphens stay. */
export const tokens = (text: string): string[] => fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [];

/** A word list written as text. */
export const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** A list of phrases, one between commas. */
export const phrases = (list: string): Set<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
