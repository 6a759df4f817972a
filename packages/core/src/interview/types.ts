/** What an outcome is made of, in the order in which it is asked for. */
export const SLOTS = [
  /** Words of the line that say nothing yet: an acronym, “several”. */
  'words',
  /** What the person did themself. */
  'action',
  /** What was different afterwards. */
  'change',
  /** By how much: from what to what. */
  'amount',
  /** For whom, of how many. */
  'scope',
  /** Over which time. */
  'time',
  /** How someone would see it; asked where the number is not known. */
  'seen',
] as const;

export type Slot = (typeof SLOTS)[number];

/** What the person said to one question. */
export interface Answer {
  slot: Slot;
  /** Null where they do not know. */
  text: string | null;
  /** The words of the line that were asked about, for `words`. */
  about?: string;
}

/** A finding on the line whose fix asks. */
export interface Flag {
  rule: string;
  /** The words it is about. */
  text: string;
  question: string;
  template?: string;
}

/** One line to be asked about, with all that was said so far, oldest first. */
export interface Asked {
  line: string;
  answers: readonly Answer[];
  flags?: readonly Flag[];
  /** The post has ended: what was done in it stands in the past. */
  ended?: boolean;
  /** Words that keep their capital in the middle of a sentence, in lower case: products, employers, people. */
  names?: ReadonlySet<string>;
}

/** One short question. */
export interface Question {
  slot: Slot;
  ask: string;
  /** The beginning of the sentence that the answer ends. */
  starter?: string;
  /** What an answer may look like; of nobody's life. */
  example: string;
  /** The words of the line it is about, for `words`. */
  about?: string;
  /** The answer before said something else, or not enough. */
  again: boolean;
  /** Where one who does not know can look. */
  findOut: string;
}

/** Where an interview stands. */
export interface Interview {
  /** Absent when there is nothing more to ask. */
  question?: Question;
  /** The line as it would read now: made of the line's words and the person's. */
  line: string;
  /** It says what changed, by how much and for how many, and opens with what the person did. */
  whole: boolean;
  /** What it still does not say. */
  lacks: Slot[];
  /** What was not known, last first, with where one can look. */
  toFindOut: { slot: Slot; findOut: string }[];
}
