import type { Brief } from '@throughline/core/brief';
import type { LaidWord, Span } from '@throughline/core/document';
import type { Finding } from '@throughline/core/signal';

/** A finding as it is told: the words it is about in their surroundings, what a reader thinks, the next move. */
export interface FindingText {
  before: string;
  marked: string;
  after: string;
  message: string;
  /** A question to answer, or the line as it would read. */
  move?: { kind: 'ask' | 'replace'; text: string; template?: string };
}

const LONGEST_MARK = 180;
const CUT = '…';
const SURROUNDINGS = { before: 28, after: 56 };

/** Every finding of a brief, in the order of the check. */
export function findingTexts({ check, page }: Brief): FindingText[] {
  return check.findings.map((finding) => ({
    ...surroundings(page.words, finding.span, finding.text),
    message: finding.message,
    ...moveOf(finding),
  }));
}

function moveOf({ fix, span, text }: Finding): Pick<FindingText, 'move'> {
  if (!fix) return {};
  if (fix.kind === 'ask')
    return { move: { kind: 'ask', text: fix.question, ...(fix.template && { template: fix.template }) } };
  const edits = fix.edits.filter(({ span: { start, end } }) => start >= span.start && end <= span.end);
  const rewritten = [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (line, edit) =>
        line.slice(0, edit.span.start - span.start) + edit.text + line.slice(edit.span.end - span.start),
      text,
    );
  return {
    move: {
      kind: 'replace',
      text: flat(edits.length > 0 ? rewritten : fix.edits.map((edit) => edit.text).join(' … ')),
    },
  };
}

type Told = Pick<FindingText, 'before' | 'marked' | 'after'>;

/** The marked words with what stands beside them in their paragraph; a long mark is shortened and stands alone. */
function surroundings(words: readonly LaidWord[], span: Span, text: string): Told {
  const marked = flat(text);
  if (marked.length > LONGEST_MARK) return { before: '', marked: shortened(marked), after: '' };
  const inside = (word: LaidWord) => word.span.end > span.start && word.span.start < span.end;
  const [first, last] = [words.findIndex(inside), words.findLastIndex(inside)];
  if (first === -1) return { before: '', marked, after: '' };
  const edge = Math.max(...words.map(({ box }) => box.x + box.width));
  return {
    before: beside(words, first, -1, edge),
    marked,
    after: beside(words, last, 1, edge),
  };
}

const shortened = (text: string) => `${text.slice(0, LONGEST_MARK).replace(/\s+\S*$/, '')} …`;

/** Neighbouring words as far as they stand in the same paragraph; a cut is shown. */
function beside(words: readonly LaidWord[], from: number, step: 1 | -1, edge: number): string {
  const room = step === 1 ? SURROUNDINGS.after : SURROUNDINGS.before;
  const taken: string[] = [];
  for (let at = from, length = 0; ; at += step) {
    const next = words[at + step];
    const [a, b] = step === 1 ? [words[at], next] : [next, words[at]];
    if (!next || !a || !b || !flows(a, b, edge)) break;
    length += next.text.length + 1;
    if (length > room) {
      taken.push(CUT);
      break;
    }
    taken.push(next.text);
  }
  if (taken.length === 1 && taken[0] === CUT) return '';
  return step === 1 ? taken.join(' ') : taken.reverse().join(' ');
}

/** Whether a word goes on from another: beside it, or on the next line because it found no room on this one. */
function flows(a: LaidWord, b: LaidWord, edge: number): boolean {
  if (a.page !== b.page || !/[\p{L}\p{N}]/u.test(a.text + b.text) || a.span.end === a.span.start)
    return false;
  const down = b.box.y - a.box.y;
  if (Math.abs(down) < a.size / 2) return b.box.x > a.box.x && b.box.x - (a.box.x + a.box.width) < 2 * a.size;
  const hadNoRoom = a.box.x + a.box.width + b.box.width > edge - a.size;
  // A capital at the start of a line may open the next highlight: better a short quotation than one of two lines.
  return down > 0 && down < 2 * a.size && a.size === b.size && hadNoRoom && !/^\p{Lu}/u.test(b.text);
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
