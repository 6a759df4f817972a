/**
 * Pasted text as lines: Markdown marks gone, items as `- `, lines that were only broken by a narrow window
 * joined again.
 */
export function tidyLines(text: string): string {
  const lines = text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .split('\n')
    .map(plainLine);
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && continues(before, line)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const plainLine = (line: string) =>
  line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(?:[•·▪◦‣●○■►✓✔➢–—]|\*|\d{1,2}[.)]|-)\s+(?=\S)/, '- ')
    .replace(/^[•●▪](?=\S)/, '- ')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\[([^\]]+)\]\((?:https?:|mailto:)[^)]+\)/g, '$1')
    .replace(/[ \t]+/g, ' ');

const continues = (before: string, line: string) =>
  before.length >= 50 && /^[\p{Ll}(]/u.test(line) && !/[.:;!?]$/.test(before);
