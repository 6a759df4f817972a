const LONGEST = 60;

/** Someone's own words in a sentence of ours, shortened at a word where they are long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.slice(0, LONGEST + 1).replace(/\s+\S*$/, '');
  return `“${cut.replace(/[\s,;:–—-]+$/, '')} …”`;
}

/** As it stands inside a sentence; abbreviations (`QA engineer`) keep their letters. */
export const inside = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
