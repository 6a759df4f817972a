import { labelled } from './labels.ts';
import { isTitle, titleInSentence } from './titles.ts';

const RULE = /^\s*(?:[-=*_~#]\s?){3,}$/;

/** One paste may hold several postings: each begins with a title of its own, after a rule or under a label. */
export function splitPostings(text: string): string[] {
  const ruled = joinUntitled(parts(text.split('\n'), (line) => RULE.test(line)));
  return ruled.flatMap((part) => {
    const lines = part.split('\n');
    const labels = lines.filter(namesTitle).length;
    return labels > 1 ? joinUntitled(parts(lines, namesTitle, true)) : [part];
  });
}

const namesTitle = (line: string) => labelled(line.replace(/[*#_]/g, '').trim())?.label === 'title';

function parts(lines: string[], begins: (line: string) => boolean, keep = false): string[] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (begins(line)) found.push(keep ? [line] : []);
    else found.at(-1)!.push(line);
  }
  return found.map((part) => part.join('\n')).filter((part) => part.trim());
}

/** A rule inside one posting only parts its sections: what has no title belongs to what stood before. */
function joinUntitled(pieces: string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    if (joined.length && !opensPosting(piece)) joined[joined.length - 1] += `\n\n${piece}`;
    else joined.push(piece);
  }
  return joined;
}

function opensPosting(piece: string): boolean {
  const top = piece
    .split('\n')
    .map((line) => line.replace(/[*#_]/g, '').trim())
    .filter(Boolean)
    .slice(0, 3);
  if (piece.trim().length < 80) return false;
  return top.some(namesTitle) || isTitle(top[0] ?? '') || titleInSentence(top.join('\n')) !== undefined;
}
