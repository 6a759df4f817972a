import { done } from '@throughline/core/problem';
import {
  type Line,
  type LineWord,
  type Loss,
  resumeLikeness,
  understandResume,
} from '@throughline/core/reading';
import type { Format } from '../format.ts';
import { typedBullet } from '../lines/bullet.ts';
import { textLines } from '../text/read.ts';

/** A résumé written in Markdown. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  gives: ['resume'],
  recognises({ text, json, extension }) {
    if (text === undefined || json !== undefined) return 0;
    const marked = MARKED.test(text) || extension === 'md';
    return marked ? Math.max(0.02, resumeLikeness(text) * 0.85) : 0;
  },
  async read({ text: source = '' }) {
    const { shown, losses } = withoutAsides(source);
    return done(understandResume(markdownLines(shown), { source, losses }));
  },
};

/** The text with what no page shows blanked out, letter for letter: its front matter and comments, which are told. */
function withoutAsides(source: string): { shown: string; losses: Loss[] } {
  const losses: Loss[] = [];
  const aside = (reason: string) => (found: string, start: number) => {
    const text = found.trim();
    if (text.replace(/[-<>!\s]/g, ''))
      losses.push({ text, span: { start, end: start + found.length }, reason });
    return found.replace(/[^\n]/g, ' ');
  };
  const shown = source
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (found) =>
      aside('Front matter: it is not on the page.')(found, 0),
    )
    .replace(/<!--[\s\S]*?-->/g, (found, start: number) =>
      aside('A comment: it is not on the page.')(found, start),
    );
  return { shown, losses };
}

/** Longer lines are taken as they stand: nobody sets marks in them, and looking for marks takes the square of their length. */
const LONG = 2000;

const MARKED = /^#{1,6} \S|\*\*\S|\]\(/m;
const UNDERLINE = /^\s*(=+|-{3,})\s*$/;
const RULE = /^\s*([-*_]\s*){3,}$/;
const TABLE_RULE = /^\s*\|?[\s:|-]*-{3,}[\s:|-]*\|?\s*$/;

/** The lines of a Markdown text, marks taken for what they mean, each word tied to its place in the source. */
export function markdownLines(source: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let blank = Number.POSITIVE_INFINITY;
  for (const raw of source.split('\n')) {
    const last = lines.at(-1);
    if (raw.length > LONG) {
      lines.push(...textLines(raw).map((line) => moved(line, at, blank)));
      blank = 0;
    } else if (UNDERLINE.test(raw) && blank === 0 && last && !last.bullet)
      last.headingLevel ??= raw.includes('=') ? 1 : 2;
    else if (!raw.trim() || RULE.test(raw) || TABLE_RULE.test(raw)) blank++;
    else {
      const line = markdownLine(raw, at, blank);
      if (line) lines.push(line);
      blank = 0;
    }
    at += raw.length + 1;
  }
  return lines;
}

/** A line of a piece of the text, as a line of the whole. */
const moved = (line: Line, by: number, gapAbove: number): Line => ({
  ...line,
  gapAbove,
  at: (line.at ?? 0) + by,
  words: line.words.map((word) => ({ ...word, at: (word.at ?? 0) + by })),
});

function markdownLine(raw: string, at: number, gapAbove: number): Line | undefined {
  const lead = /^[\s>]*/.exec(raw)![0].length;
  const heading = /^(#{1,6})\s+/.exec(raw.slice(lead));
  const mark = heading ? undefined : typedBullet(raw.slice(lead));
  const start = lead + (heading?.[0].length ?? mark?.length ?? 0);
  const words = inlineWords(raw.replace(/\s+#+\s*$/, ''), start, at);
  if (words.length === 0) return undefined;
  return {
    text: words.map((word) => word.text).join(' '),
    words,
    indent: raw.slice(0, start).replaceAll('\t', '    ').length * (heading ? 0 : 6),
    gapAbove,
    at: words[0]!.at!,
    ...(mark && { bullet: mark.bullet }),
    ...(heading && { headingLevel: heading[1]!.length }),
  };
}

/** Emphasis marks, links, images, code marks, tags and table bars of one line. */
const INLINE =
  /(\*\*\*|___|\*\*|__|\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|`+)|!\[[^\]]*\]\([^)]*\)|(\[)|(\]\(([^)\s]*)[^)]*\))|<((?:https?:|mailto:)[^>\s]+)>|(<\/?[a-z][^>]*>)|\\(?=[^\w\s])|(\s*\|\s*)/giu;

interface Style {
  bold: boolean;
  italic: boolean;
}

function inlineWords(raw: string, from: number, at: number): LineWord[] {
  const words: LineWord[] = [];
  const style: Style = { bold: false, italic: false };
  let cursor = from;
  let linkFrom = -1;
  let barred = false;
  const add = (to: number) => {
    for (const match of raw.slice(cursor, to).matchAll(/\S+/g)) {
      const start = cursor + match.index;
      const glued =
        words.length > 0 && !/\s/.test(raw[start - 1] ?? ' ') && start === cursor && joins(raw, start);
      const last = words.at(-1);
      barred ||= /(?:\t| {3,})$/.test(raw.slice(Math.max(0, start - 8), start));
      if (glued && last && !barred) last.text += match[0];
      else
        words.push({
          text: match[0],
          ...style,
          at: at + start,
          ...(barred && words.length > 0 && { tabBefore: true }),
        });
      barred = false;
    }
  };
  for (const match of raw.matchAll(INLINE)) {
    if (match.index < cursor) continue;
    add(match.index);
    cursor = match.index + match[0].length;
    const [, emphasis, open, close, href, address, , bar] = match;
    if (emphasis) toggle(style, emphasis);
    else if (open) linkFrom = words.length;
    else if (close && linkFrom >= 0) for (const word of words.slice(linkFrom)) word.href = href;
    else if (address)
      words.push({
        text: address.replace(/^mailto:/, ''),
        ...style,
        at: at + match.index + (/^mailto:/.test(address) ? 8 : 1),
      });
    else if (bar !== undefined) {
      if (/^\s*\|/.test(raw)) barred = true;
      else words.push({ text: '|', ...style, at: at + match.index + match[0].indexOf('|') });
    }
  }
  add(raw.length);
  return words;
}

/** What stands before is only a mark, so that the word goes on behind it: "**Acme**, Berlin". */
const joins = (raw: string, start: number) =>
  /[^\s|][*_`\])]+$/.test(raw.slice(Math.max(0, start - 8), start)) && /^[,.;:)!?'’]/.test(raw.slice(start));

function toggle(style: Style, mark: string): void {
  if (mark.startsWith('`')) return;
  if (mark.length !== 1) style.bold = !style.bold;
  if (mark.length !== 2) style.italic = !style.italic;
}
