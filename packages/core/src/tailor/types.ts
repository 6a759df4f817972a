import type { JsonResume, Section } from '../document/index.ts';

/** A part of a résumé that can stand or be left out without a word being changed. */
export interface Piece {
  /** Made of its words, so that what a person said of it holds when lines move. */
  id: string;
  /** JSON Pointer into the résumé. */
  path: string;
  section: Section;
  kind: 'line' | 'entry' | 'keyword' | 'detail' | 'summary';
  text: string;
  /** The post, project or degree it belongs to, as a person would call it. */
  of?: string;
  /** How much it says for the target; comparable within one plan only. */
  worth: number;
  /** Why it stands, where it does. */
  because: string;
  /** Why it may go: it supports nothing that is asked. */
  idle?: string;
}

/** What a person said of pieces, by id. */
export interface Adjustments {
  /** Stands, whatever the space. */
  pinned?: readonly string[];
  leftOut?: readonly string[];
}

/** What could stand on the page, and in which order it makes room. */
export interface TailorPlan {
  resume: JsonResume;
  target: string;
  /** In the order of the page, each with the reason for its place. */
  sections: { section: Section; because: string }[];
  pieces: Piece[];
  /** Ids, the least first: what goes when there is no room. */
  yielding: string[];
  /** How many of `yielding` say nothing for the target: these go before the type gets smaller. */
  spare: number;
  /** Parts that the person marked as private: in no file, whatever is pinned. */
  withheld: string[];
}

/** What became of one piece, and why. */
export interface Choice {
  id: string;
  section: Section;
  text: string;
  of?: string;
  kept: boolean;
  because: string;
  /** Who decided: the target's map, the room on the page, or the person. */
  by: 'target' | 'room' | 'person';
}

/** A résumé for one target, with every choice that made it. */
export interface Tailored {
  resume: JsonResume;
  sections: { section: Section; because: string }[];
  choices: Choice[];
  /** What else a person should know, e.g. which post is down to one line. */
  notes: string[];
}

export const TEMPLATES = ['classic', 'modern'] as const;
export type Template = (typeof TEMPLATES)[number];

/** How pages are set. */
export interface Look {
  template: Template;
  paper: 'a4' | 'us-letter';
  /** Of the running text, in points. */
  size: number;
}

/** How the person wants it. */
export interface FitOptions extends Pick<Look, 'template' | 'paper'> {
  /** Absent: one page where all that speaks for the target has room on it, otherwise two. */
  pages?: 1 | 2;
  adjustments?: Adjustments;
}

/** A résumé for one target on as many pages as were asked for. */
export interface Fitted extends Tailored {
  look: Look;
  /** As it came out. */
  pages: number;
  /** Characters that no face of the PDF has: they would be empty boxes on it. */
  unprintable: string[];
}
