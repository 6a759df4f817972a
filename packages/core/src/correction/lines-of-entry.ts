import { overlaps, type Section, type Span } from '../document/index.ts';
import { detach, forgetLosses } from './detach.ts';
import { type Draft, type DraftBlock, type DraftEntry, type Highlight, isolate } from './draft.ts';
import { isWithin, oneLine, type PrintedLine, printedLines, wordsLost } from './printed-lines.ts';
import { pageAt } from './set-field.ts';

const LEFT = { kind: 'paragraph', section: 'other' } as const;

/** A line becomes a highlight of an entry; one that is there already only takes its place. */
export function moveLine(
  draft: Draft,
  span: Span,
  to: DraftEntry,
  after: Highlight | null | undefined,
): Highlight | undefined {
  const block = isolate(draft, span);
  if (!block) return undefined;
  const highlight = highlightOf(block, to) ?? becomeHighlight(draft, block, to);
  forgetLosses(draft, span);
  const others = to.highlights.filter((one) => one !== highlight);
  const at = after === null ? 0 : after && others.includes(after) ? others.indexOf(after) + 1 : others.length;
  to.highlights = others.toSpliced(at, 0, highlight);
  return highlight;
}

const highlightOf = ({ place }: DraftBlock, entry: DraftEntry): Highlight | undefined =>
  place?.entry === entry ? place.highlight : undefined;

function becomeHighlight(draft: Draft, block: DraftBlock, to: DraftEntry): Highlight {
  detach(draft, block);
  const highlight = { text: oneLine(draft.text.slice(block.span.start, block.span.end)) };
  const place = { entry: to, highlight, below: '' };
  Object.assign(block, { kind: 'highlight', section: to.list as Section, place });
  const page = pageAt(draft, block.span);
  draft.origins.push({
    place,
    span: block.span,
    ...(page !== undefined && { page }),
    confidence: 1,
    corrected: true,
  });
  return highlight;
}

/** The line is no loss, nor is what was lost with it; it stays what it is. */
export function settleLoss(draft: Draft, { span, text }: PrintedLine): void {
  draft.losses = draft.losses.filter((one) =>
    one.span ? !span || !overlaps(one.span, span) : Boolean(span) || wordsLost(one) !== text,
  );
}

/** The line is taken out of the résumé, whatever it became. */
export function leaveOut(draft: Draft, span: Span): void {
  const block = isolate(draft, span);
  if (!block) return;
  detach(draft, block);
  Object.assign(block, LEFT);
}

/** Takes an entry away; its lines become highlights of another, or are listed as not understood. */
export function removeEntry(draft: Draft, entry: DraftEntry, into?: DraftEntry): void {
  const own = draft.blocks.filter(({ place }) => place?.entry === entry);
  const lines = printedLines(asPrinted(draft, own)).filter(({ span, block }) => span && block);
  if (into) for (const { span } of lines) moveLine(draft, span!, into, undefined);
  else for (const block of own) letGo(draft, block, entry);
  draft.origins = draft.origins.filter(({ place }) => place.entry !== entry);
  draft.entries = draft.entries.filter((one) => one !== entry);
}

/** A head that several entries share stays with the next of them. */
function letGo(draft: Draft, block: DraftBlock, entry: DraftEntry): void {
  const sharer = draft.origins.find(
    ({ place, span }) => place.entry && place.entry !== entry && isWithin(span, block.span),
  );
  if (sharer?.place.entry) {
    block.place = { entry: sharer.place.entry, below: '' };
    return;
  }
  forgetLosses(draft, block.span);
  Object.assign(block, LEFT, { place: undefined });
  const { span } = block;
  const text = draft.text.slice(span.start, span.end);
  draft.losses.push({ text, span, reason: 'It was read as an entry, and you said that it is none.' });
}

const asPrinted = (draft: Draft, blocks: DraftBlock[]) => ({
  ...draft,
  kind: 'resume' as const,
  origins: [],
  losses: [],
  blocks: blocks.map(({ place: _, ...block }) => block),
});
