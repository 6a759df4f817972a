import type { Section } from '../../document/index.ts';
import { withConfidence } from '../confidence/index.ts';
import type { Line } from '../line.ts';
import type { Loss, ResumeReading } from '../result.ts';
import { withWholeAddresses } from './broken-addresses.ts';
import { compose } from './compose.ts';
import { basicsOf, type Draft, type DraftBlock, lose, take, wholeRows } from './draft.ts';
import { readEntries } from './entries.ts';
import { withGutters } from './gutters.ts';
import { readHeader } from './header.ts';
import { runInHeading } from './headings.ts';
import { hyphenKeeper } from './hyphens.ts';
import { readInterests, readPublications, readReferences, readTitled } from './listed-sections.ts';
import { readProjects } from './projects.ts';
import { type Row, toRows } from './rows.ts';
import { runsOf } from './runs.ts';
import { cutSections } from './sections.ts';
import { withSideHeadingsFirst } from './side-headings.ts';
import { readLanguages, readSkills } from './skills.ts';
import { sectionOf } from './words/headings.ts';
import { withWholeDates, withWholeWords } from './wrapped-dates.ts';
import { markWrapping } from './wrapping.ts';

export interface UnderstandOptions {
  /** The text the lines were cut from, kept verbatim as the result's text; lines then carry `at`. */
  source?: string;
  /** What was lost before the lines were there. */
  losses?: Loss[];
  pages?: { width: number; height: number }[];
}

/** Eighty full pages; what is longer is no résumé, and must not hold anyone up. */
const MAX_LINES = 4000;

/**
 * Reads printed lines as a résumé: who, where to reach them, and each section's entries, with the place of every
 * field and everything that was not understood.
 * Why from lines: PDF, DOCX, Markdown and text all become lines, so one reading serves them all.
 */
export const understandResume = (printed: Line[], options: UnderstandOptions = {}): ResumeReading =>
  withConfidence(understandLines(printed, options));

/** The same before its confidences are calibrated: how sure the reader of each section was by itself. */
export function understandLines(printed: Line[], options: UnderstandOptions = {}): ResumeReading {
  const read = printed.slice(0, MAX_LINES);
  const lines = withSideHeadingsFirst(
    withWholeDates(withGutters(withWholeAddresses(read))).map(withWholeWords),
  );
  const rows = toRows(lines, runInHeading(lines), isDayFirst(lines));
  markWrapping(rows);
  const draft: Draft = {
    resume: {},
    fields: [],
    blocks: [],
    losses: [],
    keepHyphens: options.source === undefined ? hyphenKeeper(lines.map((line) => line.text)) : () => true,
  };
  const { header, sections } = cutSections(rows);
  const contact = sections.filter(({ section }) => section === 'contact').flatMap((part) => part.rows);
  readHeader(draft, header, contact, rows);
  for (const { section, heading, rows: own } of sections) {
    if (heading) draft.blocks.push({ kind: 'heading', rows: [heading], section });
    if (section === 'other') readOther(draft, own, heading);
    else if (own.length > 0 && section !== 'contact') READERS[section](draft, own, section);
  }
  const reading = compose(draft, wholeBlocks(draft, rows), options);
  reading.losses.unshift(...(options.losses ?? []));
  if (printed.length > MAX_LINES)
    reading.losses.push({
      text: printed[MAX_LINES]!.text,
      reason: `Only the first ${MAX_LINES} lines are read as a résumé; the others start here.`,
    });
  return reading;
}

const READERS: Record<
  Exclude<Section, 'contact' | 'other'>,
  (draft: Draft, rows: Row[], section: Section) => void
> = {
  work: (draft, rows) => readEntries(draft, rows, 'work'),
  volunteer: (draft, rows) => readEntries(draft, rows, 'volunteer'),
  education: (draft, rows) => readEntries(draft, rows, 'education'),
  projects: readProjects,
  skills: readSkills,
  languages: readLanguages,
  certificates: (draft, rows) => readTitled(draft, rows, 'certificates'),
  awards: (draft, rows) => readTitled(draft, rows, 'awards'),
  publications: readPublications,
  interests: readInterests,
  references: readReferences,
  summary: readSummary,
};

function readSummary(draft: Draft, rows: Row[]): void {
  const basics = basicsOf(draft);
  for (const { rows: run } of runsOf(rows))
    draft.blocks.push({ kind: 'paragraph', rows: run, section: 'summary', path: '/basics/summary' });
  if (basics.summary) lose(draft, wholeRows(rows), 'A second summary.');
  else basics.summary = take(draft, '/basics/summary', wholeRows(rows), 0.9);
}

function readOther(draft: Draft, rows: Row[], heading: Row | undefined): void {
  const reason =
    heading && !sectionOf(heading.text)
      ? `Stands under a heading that is not understood: “${heading.text}”.`
      : 'Stands in a section that JSON Resume has no place for.';
  for (const { rows: run, bulleted } of runsOf(rows)) {
    draft.blocks.push({ kind: bulleted ? 'item' : 'paragraph', rows: run, section: 'other' });
    lose(draft, wholeRows(run), reason);
  }
}

/** Day before month in "03/04/2021": as the dates that can only be read one way have it, else as the language has. */
function isDayFirst(lines: Line[]): boolean {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .toLowerCase();
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const plain =
    count(/(?<![\d/])(?:1[3-9]|2\d|3[01])\/\d{1,2}\/(?:19|20)\d\d/g) -
    count(/(?<![\d/])\d{1,2}\/(?:1[3-9]|2\d|3[01])\/(?:19|20)\d\d/g);
  if (plain !== 0) return plain > 0;
  return (
    count(/\b(?:und|der|die|et|les|des|y|los|el|os|em|het|een|van)\b/g) > count(/\b(?:the|and|of|with|to)\b/g)
  );
}

/** All rows in blocks, in reading order, each row in one. */
function wholeBlocks(draft: Draft, rows: Row[]): DraftBlock[] {
  const blockOf = new Map<Row, DraftBlock>();
  for (const block of draft.blocks) {
    block.rows = block.rows.filter((row) => !blockOf.has(row));
    for (const row of block.rows.flatMap((one) => [one, ...(one.joins ?? [])])) blockOf.set(row, block);
  }
  const ordered = new Set<DraftBlock>();
  for (const row of rows) ordered.add(blockOf.get(row) ?? { kind: 'paragraph', rows: [row] });
  return [...ordered];
}
