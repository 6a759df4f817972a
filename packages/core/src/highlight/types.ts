/** How one highlight reads; the definitions are those of the rubric in METHOD §1: outcome, metric, scope. */
export interface HighlightReading {
  hasMetric: boolean;
  kind: 'outcome' | 'task' | 'mixed';
  hasScope: boolean;
  weakOpening: boolean;
  leadership: boolean;
}

/** One line of the channel `highlights` and how it reads. */
export interface HighlightLine extends HighlightReading {
  /** 1-based. */
  line: number;
  text: string;
}

/** How a headline, summary, About text or pitch reads. */
export interface SummaryReading {
  /** A specific job title is stated, as the one wanted or the one held. */
  targetNamed: boolean;
  levelNamed: boolean;
  /** It opens with what is missing or left behind. */
  leadsWithGap: boolean;
  /** A concrete result or scale of work. */
  hasProof: boolean;
}

/** How a message to one person reads. */
export interface MessageReading {
  /** Exactly one specific role at an identifiable company. */
  oneRoleNamed: boolean;
  explicitAsk: boolean;
  /** A file or link, or at least one concrete result. */
  proofAttached: boolean;
  /** Holds a passage that a third party could paste unchanged. */
  forwardable: boolean;
  /** Greeting and sign-off included. */
  words: number;
}
