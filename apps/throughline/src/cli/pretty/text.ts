/** Wraps prose to a width, every line after the first set in by `indent` spaces. */
export function wrap(text: string, indent = 0, width = 92): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > width - indent) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** Text of a stranger's file on a terminal: control characters could move the cursor or colour what follows. */
export const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

export const heading = (text: string): string => `\n${text}\n${'─'.repeat(text.length)}\n`;
