import { type Part, partByClue, partOf } from './headings.ts';
import type { PostingLine } from './lines.ts';
import { yearsAsked } from './years.ts';

/** A line with what its place in the posting makes of it; no part where no heading is known. */
export interface PlacedLine extends PostingLine {
  part?: Part;
  /** Which heading it stands under, counted from the top. */
  section: number;
  /** That heading ends in a colon: a list follows, with or without its marks. */
  announced?: true;
}

/** Gives each line the part of the posting it stands in; headings themselves fall away. */
export function placeLines(lines: readonly PostingLine[]): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let part: Part | undefined;
  let opened = 0;
  let section = 0;
  let announced = false;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const labelled = inlineLabel(line);
    if (labelled) placed.push({ ...labelled.rest, part: labelled.part, section });
    else if (isHeading(line, next)) {
      part = partByClue(line.text) ?? (line.item ? part : undefined);
      opened = placed.length;
      section++;
      announced = /[:：]$/.test(line.text);
    } else {
      if (placed.length > opened && endsList(line, placed.at(-1))) part = part === 'skip' ? part : undefined;
      placed.push({ ...line, ...(part && { part }), section, ...(announced && { announced }) });
    }
  }
  return placed;
}

/** A paragraph set apart after a list is no longer what the list was. */
const endsList = (line: PostingLine, before: PostingLine | undefined): boolean =>
  !line.item && (before?.item ?? false) && (line.apart || /\?/.test(line.text));

/** A short line that opens something: it ends in a colon, is a known heading, or stands alone above a list. */
function isHeading(line: PostingLine, next: PostingLine | undefined): boolean {
  const { text, item } = line;
  if (text.length > 110) return false;
  const colon = /[:：]$/.test(text);
  if (item) return colon && text.split(/\s+/).length <= 6 && (next?.item ?? false);
  if (colon) return next !== undefined && (next.item || partOf(text) !== undefined || announces(text, next));
  if (/[.!?;,]$/.test(text) && !/\?$/.test(text)) return false;
  const wordCount = text.split(/\s+/).length;
  if (wordCount <= 12 && partOf(text) !== undefined) return true;
  if (wordCount <= 9 && next?.item) return line.apart || !text.includes('.');
  const above = line.apart && (next?.apart ?? false) && next!.text.length > 100;
  return above && wordCount <= 6 && /^\p{Lu}/u.test(text);
}

/** A few words and a colon above short lines. */
const announces = (text: string, next: PostingLine): boolean =>
  text.length <= 60 && text.split(/\s+/).length <= 7 && next.text.length <= 180 && !next.apart;

/** `Nice to have: Kafka` says heading and line in one; `Experience: 3 years` needs its label to be understood. */
function inlineLabel(line: PostingLine): { part: Part; rest: PostingLine } | undefined {
  const [whole, label] = /^([^:：.]{3,60})[:：]\s+(?=\S)/u.exec(line.text) ?? [];
  if (!whole || !label) return undefined;
  const part = labelPart(label, line.item);
  if (!part) return undefined;
  if (part === 'must' && yearsAsked(line.text) && /experi|erfahr|expér|ervar/iu.test(label))
    return { part, rest: { ...line, item: true } };
  const start = line.span.start + whole.length;
  return {
    part,
    rest: { ...line, item: true, text: line.text.slice(whole.length), span: { start, end: line.span.end } },
  };
}

/** *Why* fewer labels than headings: `Skills: …` inside a list is a name for the item, not a part of its own. */
function labelPart(label: string, item: boolean): Part | undefined {
  const part = partOf(label);
  if (item) return part === 'nice' || /^must|^required|^minimum/i.test(label) ? part : undefined;
  return part === 'role' ? undefined : part;
}
