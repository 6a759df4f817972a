import type { BlockKind, JsonResume, Section } from '../../document/index.ts';
import { glue } from './hyphens.ts';
import type { Row } from './rows.ts';

/** A stretch of one row. */
export interface Piece {
  row: Row;
  start: number;
  end: number;
}

interface DraftField {
  path: string;
  pieces: Piece[];
  confidence: number;
}

export interface DraftBlock {
  kind: BlockKind;
  rows: Row[];
  section?: Section;
  path?: string;
}

interface DraftLoss {
  pieces: Piece[];
  reason: string;
}

/** A reading under way: fields and blocks still tied to rows, before the text they stand in is composed. */
export interface Draft {
  resume: JsonResume;
  fields: DraftField[];
  blocks: DraftBlock[];
  losses: DraftLoss[];
  /** How words broken at line ends are joined in this document. */
  keepHyphens: (left: string, right: string) => boolean;
}

export const whole = (row: Row): Piece => ({ row, start: 0, end: row.text.length });

/** The place of a cell or an atom. */
export const pieceOf = ({ row, start, end }: Piece): Piece => ({ row, start, end });

export const wholeRows = (rows: Row[]): Piece[] => rows.map(whole);

/** The text of pieces that were one before the line broke. */
function printedValue(draft: Draft, pieces: Piece[]): string {
  let value = '';
  for (const { row, start, end } of pieces) {
    const next = row.text.slice(start, end);
    if (!value) value = next;
    else {
      const join = glue(value, next, draft.keepHyphens);
      value = (join.drop ? value.slice(0, -1) : value) + join.between + next;
    }
  }
  return value.trim();
}

/** Notes where a field came from and gives its value. */
export function take(draft: Draft, path: string, pieces: Piece[], confidence: number): string {
  draft.fields.push({
    path,
    pieces,
    confidence: Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100,
  });
  return printedValue(draft, pieces);
}

export function lose(draft: Draft, pieces: Piece[], reason: string): void {
  if (pieces.length > 0) draft.losses.push({ pieces, reason });
}

export type Basics = NonNullable<JsonResume['basics']>;

/** The result's `basics`, made when first needed. */
export function basicsOf(draft: Draft): Basics {
  draft.resume.basics ??= {};
  return draft.resume.basics;
}

type ListKey = Exclude<keyof JsonResume, 'basics' | 'meta'>;

/** A list of the result, made when first needed. */
export function listOf<Key extends ListKey>(draft: Draft, key: Key): NonNullable<JsonResume[Key]> {
  const list: NonNullable<JsonResume[Key]> = draft.resume[key] ?? ([] as NonNullable<JsonResume[Key]>);
  draft.resume[key] = list;
  return list;
}
