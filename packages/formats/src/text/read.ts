import { done } from '@throughline/core/problem';
import { type Line, type LineWord, resumeLikeness, understandResume } from '@throughline/core/reading';
import type { Format } from '../format.ts';
import { typedBullet } from '../lines/bullet.ts';
import { withoutFrames } from './frames.ts';

/** A résumé written or pasted as plain text. */
export const text: Format = {
  id: 'text',
  extensions: ['txt', 'text'],
  gives: ['resume'],
  recognises: ({ text: written, json }) =>
    written === undefined || json !== undefined ? 0 : Math.max(0.02, resumeLikeness(written) * 0.8),
  async read({ text: source = '' }) {
    return done(understandResume(textLines(source), { source }));
  },
};

const UNDERLINE = /^\s*[-=_*~#.•+─━═┄┈╌]{3,}\s*$/;
/** Columns to the right of a wide gap are another field. */
const GAP = /\t| {3,}/;

/** The lines of a plain text, each tied to its place. */
export function textLines(source: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let blank = Number.POSITIVE_INFINITY;
  for (const raw of withoutFrames(source).split('\n')) {
    const last = lines.at(-1);
    if (!raw.trim()) blank++;
    else if (UNDERLINE.test(raw)) {
      if (last && blank === 0) last.ruled = true;
      else blank++;
    } else {
      lines.push(textLine(raw, at, blank));
      blank = 0;
    }
    at += raw.length + 1;
  }
  return lines;
}

function textLine(raw: string, at: number, gapAbove: number): Line {
  const lead = raw.length - raw.trimStart().length;
  const mark = typedBullet(raw.slice(lead));
  const start = lead + (mark?.length ?? 0);
  const words: LineWord[] = [];
  let end = start;
  for (const match of raw.slice(start).matchAll(/\S+/g)) {
    const gap = raw.slice(end, start + match.index);
    const tabBefore = words.length > 0 && GAP.test(gap);
    end = start + match.index + match[0].length;
    words.push({
      text: match[0],
      bold: false,
      italic: false,
      at: at + start + match.index,
      ...(tabBefore && { tabBefore }),
    });
  }
  return {
    text: words.map((word) => word.text).join(' '),
    words,
    indent: raw.slice(0, start).replaceAll('\t', '    ').length * 6,
    gapAbove,
    at: words[0]!.at!,
    ...(mark && { bullet: mark.bullet }),
  };
}
