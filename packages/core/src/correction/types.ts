import type { JsonResume, Span } from '../document/index.ts';
import type { ResumeReading } from '../reading/index.ts';

/** The lists of a résumé, each of entries. */
export type ListKey = Exclude<keyof JsonResume, 'basics' | 'meta'>;

/** A printed line, found again by its words. */
export interface LineAnchor {
  text: string;
  /** Where the very same words are printed more than once: which of them, from 0, of how many. */
  same?: { nth: number; of: number };
  /** How like it the line most like it was: only what is more like it than that is it, reworded. */
  alike?: number;
}

/** An entry, found again by what is printed in its head and by what was read there. */
export interface EntryAnchor {
  list: ListKey;
  /** The printed head, line by line. */
  printed: string;
  title?: string;
  /** Employer, school or whoever else gives the entry. */
  by?: string;
  start?: string;
  same?: { nth: number; of: number };
  alike?: number;
}

/** A field of an entry, or of `basics` where no entry is named. */
export interface FieldAnchor {
  entry?: EntryAnchor;
  /** The path below the entry or below `basics`, list positions left out: `endDate`, `location/city`, `highlights`. */
  key: string;
  /** What was read in it; tells the items of a list apart. Absent where nothing was read. */
  was?: string;
  /** Where several items of the list read so. */
  same?: { nth: number; of: number };
}

/** A question about an entry that no single field answers. */
export const ENTRY_DOUBTS = [
  'no-title',
  'no-employer',
  'no-dates',
  'dates-reversed',
  'dates-overlap',
  'no-highlights',
] as const;

export type EntryDoubt = (typeof ENTRY_DOUBTS)[number];

/**
 * What a person says of a reading. Every anchor is by what was printed and read, never by an index, so that it
 * means the same in a newer version of the résumé.
 */
export type Change =
  /** The field says this; `null`: it says nothing (of an end date: it goes on). */
  | { kind: 'set'; field: FieldAnchor; value: string | null }
  /** The field was read rightly. */
  | { kind: 'confirm'; field: FieldAnchor }
  /** This is no entry of its list; with `into`, its lines are highlights of that other entry. */
  | { kind: 'remove-entry'; entry: EntryAnchor; into?: EntryAnchor }
  /** The line is the head of an entry; without `fields` they are read out of the line. Highlights that follow come along. */
  | { kind: 'add-entry'; line: LineAnchor; list: ListKey; fields?: Record<string, string> }
  /** The line is a highlight of this entry, after that other highlight (`null`: the first; absent: the last). */
  | { kind: 'move-line'; line: LineAnchor; to: EntryAnchor; after?: LineAnchor | null }
  /** The line is nothing that should be read. */
  | { kind: 'leave-out'; line: LineAnchor }
  /** The line was not understood, and need not be: it is no loss. */
  | { kind: 'settle'; line: LineAnchor }
  /** The entry is right as it stands, whatever made it doubtful. */
  | { kind: 'dismiss'; entry: EntryAnchor; doubt: EntryDoubt };

export interface Correction {
  id: string;
  /** ISO instant. Of two about the same thing the later holds. */
  at: string;
  change: Change;
}

export const UNAPPLIED_REASONS = [
  'not-found',
  'ambiguous',
  'read-differently',
  'impossible',
  'replaced',
] as const;

export type UnappliedReason = (typeof UNAPPLIED_REASONS)[number];

/** A correction that this version of the résumé gives no place to. It is kept all the same. */
export interface Unapplied {
  correction: Correction;
  reason: UnappliedReason;
  /** The reason in words, with what to do. */
  says: string;
}

/** An entry of the corrected résumé with the anchor that finds it again. */
export interface CorrectableEntry {
  path: string;
  anchor: EntryAnchor;
}

/** A field of the corrected résumé, or an empty one that can be filled in, with the anchor that finds it again. */
export interface CorrectableField {
  path: string;
  anchor: FieldAnchor;
}

/** A printed line of the corrected reading with the anchor that finds it again. */
export interface CorrectableLine {
  text: string;
  /** Absent for a loss that never stood on the page. */
  span?: Span;
  anchor: LineAnchor;
  /** JSON Pointer of what its block became. */
  path?: string;
  /** Why it was not understood, where it was not. */
  loss?: string;
}

export interface Corrected {
  reading: ResumeReading;
  applied: Correction[];
  unapplied: Unapplied[];
  entries: CorrectableEntry[];
  fields: CorrectableField[];
  lines: CorrectableLine[];
  /** Doubts about entries that the person has put aside, by the entry's path. */
  dismissed: { path: string; doubt: EntryDoubt }[];
}

/** Something a person should look at, in a plain sentence, with the smallest next move. */
export interface Doubt {
  kind: 'field' | EntryDoubt | 'loss';
  /** JSON Pointer of the field or entry. */
  path?: string;
  span?: Span;
  says: string;
  next: string;
  confidence?: number;
  /** The change that says “it is fine as it is”. */
  fine?: Change;
}
