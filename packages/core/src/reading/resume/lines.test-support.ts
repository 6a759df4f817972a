import type { Line } from '../line.ts';

/**
 * Lines from text: `# ` makes a large bold heading, `• ` a list item, `**` and `__` bold and italic words, a tab a
 * wide gap, a blank line white space.
 */
export function linesFrom(text: string): Line[] {
  const lines: Line[] = [];
  let gapAbove = Number.POSITIVE_INFINITY;
  for (const raw of text.split('\n')) {
    if (!raw.trim()) {
      gapAbove = 1;
      continue;
    }
    const heading = raw.startsWith('# ');
    const bullet = raw.startsWith('• ');
    const words = wordsFrom(raw.slice(heading || bullet ? 2 : 0), heading);
    lines.push({
      text: words.map((word) => word.text).join(' '),
      words,
      size: heading ? 14 : 10,
      indent: bullet ? 12 : 0,
      gapAbove,
      ...(bullet && { bullet: '•' }),
    });
    gapAbove = 0;
  }
  return lines;
}

function wordsFrom(text: string, heading: boolean): Line['words'] {
  const words: Line['words'] = [];
  let [bold, italic] = [heading, false];
  for (const [, space, printed] of text.matchAll(/(\s*)(\S+)/g)) {
    if (/^\*\*/.test(printed!)) bold = true;
    if (/^__/.test(printed!)) italic = true;
    const plain = printed!.replaceAll('**', '').replaceAll('__', '');
    const tab = space!.includes('\t') && words.length > 0;
    words.push({ text: plain, bold, italic, ...(tab && { tabBefore: true }) });
    if (/.\*\*[.,;:]?$/.test(printed!)) bold = heading;
    if (/.__[.,;:]?$/.test(printed!)) italic = false;
  }
  return words;
}
