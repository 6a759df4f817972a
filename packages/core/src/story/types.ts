import type { Requirement } from '../target/index.ts';

export const STORY_KINDS = ['summary', 'headline', 'about', 'pitch-60', 'pitch-90', 'opener'] as const;

/** A text that the story is told in. */
export type StoryKind = (typeof STORY_KINDS)[number];

/** One sentence, and what of the ledger it says. */
export interface StorySentence {
  text: string;
  /** Ids of the claims it says; `why-now` for the person's own answer. */
  claims: string[];
}

/** A composed text: its paragraphs and their sentences. */
export interface StoryText {
  kind: StoryKind;
  paragraphs: StorySentence[][];
}

/** A sentence that a recruiter could repeat. */
export interface OneSentence extends StorySentence {
  words: number;
  /** Why it stands where it stands in the list, in plain words. */
  reasons: string[];
}

/** Something the story needs and the ledger does not hold, with the question that would fill it. */
export interface StoryGap {
  what: string;
  ask: string;
}

/** What one of the target's partners listens for, and which of the person's outcomes speak to it. */
export interface AngleLine {
  partner: string;
  listensFor: string;
  outcomes: { claim: string; text: string; because: string }[];
  /** Where nothing speaks to it. */
  ask?: string;
}

/** How the reason for the move stands: what the person said, and facts that may stand beside it. */
export interface WhyNow {
  questions: { id: WhyNowQuestion; ask: string; answer?: string }[];
  /** Facts of the ledger that make the move look natural, each with its claims. */
  facts: StorySentence[];
}

export const WHY_NOW_QUESTIONS = ['drawn', 'here'] as const;
export type WhyNowQuestion = (typeof WHY_NOW_QUESTIONS)[number];
export type WhyNowAnswers = Partial<Record<WhyNowQuestion, string>>;

/** Everything that is told of one person for one target. */
export interface Story {
  /** The role as a sentence names it. */
  aim: { role: string; company?: string };
  /** Best first. */
  sentences: OneSentence[];
  whyNow: WhyNow;
  angle: AngleLine[];
  texts: StoryText[];
  gaps: StoryGap[];
}

/** Who listens to a role's story, and for what. Data, in `content/angles`. */
export interface Partner {
  name: string;
  /** `that what you ask for is clear and stays so`: follows “they need to hear”. */
  listensFor: string;
  /** Ids of core skills that speak to it. */
  cores: string[];
  /** Words of a statement that speak to it, as stems: `deadline`, `on[- ]call`. */
  words: string[];
  /** What the person is asked when nothing does. */
  ask: string;
}

export interface Angle {
  id: string;
  /** Ids of roles; the first angle that names one is its own. */
  roles: string[];
  partners: Partner[];
}

/** Something that weighs more in a person's situation. */
export interface StoryContext {
  id: string;
  name: string;
  /** What its readers look for, one sentence. */
  weighs: string;
  /** What of a statement counts more. */
  prefers: ('leadership' | 'scope' | 'metric' | 'brevity')[];
  ask: string;
}

export interface Angles {
  roles: Angle[];
  /** For a role that no angle names. */
  any: Angle;
  contexts: StoryContext[];
}

/** A requirement that a statement answers. */
export type Answered = Pick<Requirement, 'text' | 'kind'>;
