import type { Box, Span } from '../document/index.ts';

/** A run of words that a first reading rests on. */
export interface Seen {
  text: string;
  span: Span;
  page: number;
  box: Box;
  /** Milliseconds after the reading began. */
  at: number;
  /** How long the eye stays, in milliseconds. */
  ms: number;
  /** What drew the eye. */
  as:
    | 'name'
    | 'label'
    | 'title'
    | 'employer'
    | 'dates'
    | 'education'
    | 'heading'
    | 'summary'
    | 'number'
    | 'bold'
    | 'opening';
}

/** Whether a thing came through, and the plain words that say why. */
export interface CameThrough {
  state: 'yes' | 'partly' | 'no';
  /** A few words, e.g. `Engineer, not manager`. */
  says: string;
  because: string;
}

export interface Scan {
  seconds: number;
  /** Strongest first is a matter of `ms`; the array is in order of `at`. */
  seen: Seen[];
  /** The one sentence a recruiter could repeat; every content word of it stands in `seen`. */
  sentence: string;
  cameThrough: { role: CameThrough; level: CameThrough; proof: CameThrough; reason: CameThrough };
}
