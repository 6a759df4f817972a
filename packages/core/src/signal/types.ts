import type { Block, Channel, Document, Span } from '../document/index.ts';
import type {
  HighlightLine,
  HighlightReading,
  MessageReading,
  Quantity,
  SummaryReading,
} from '../highlight/index.ts';
import type { ClaimOrigin, Ledger } from '../ledger/index.ts';
import type { Content } from '../lexicon/index.ts';
import type { StoryFault } from '../summary/index.ts';
import type { Target } from '../target/index.ts';
import type { WordIndex } from './word-index.ts';

export type Family =
  | 'target'
  | 'proof'
  | 'voice'
  | 'story'
  | 'consistency'
  | 'outreach'
  | 'cadence'
  | 'ats'
  | 'mock'
  | 'guide';

export type Severity = 'error' | 'warning' | 'info';

/** A fix only rearranges words that are already there, or asks. The software never invents a fact about a life. */
export type Fix =
  | { kind: 'replace'; edits: { span: Span; text: string }[] }
  | { kind: 'ask'; question: string; template?: string };

export interface Finding {
  /** Id of the rule: its file name. */
  rule: string;
  family: Family;
  severity: Severity;
  /** What a reader will think, in plain and kind words. */
  message: string;
  span: Span;
  /** 1-based line of `span.start`. */
  line: number;
  /** The words at `span`. */
  text: string;
  fix?: Fix;
  /** In `fixFirst`: how many more findings of this rule there are besides those listed there. */
  alike?: number;
}

export interface SignalContext {
  document: Document;
  text: string;
  blocks: Block[];
  target?: Target;
  content: Content;
  /** ISO date; there is no clock in here. */
  today?: string;
  /** How the highlight at a span reads; read once per check, however many rules ask. */
  readingOf(span: Span): HighlightReading;
  /** The numbers of the highlight at a span, by their places in it; found once per check as well. */
  quantitiesOf(span: Span): readonly Quantity[];
  /** Where the words of the whole text begin, for `findPhrases`. */
  words: WordIndex;
}

export interface Signal {
  /** kebab-case, equal to the file name, permanent. */
  id: string;
  family: Family;
  title: string;
  appliesTo: readonly Channel[];
  /** It reads shapes, dates or layout, not English words: it also runs on text in another language. */
  anyLanguage?: true;
  severity: Severity;
  why: string;
  basis: { kind: 'study' | 'guide' | 'convention'; ref: string };
  /** Shown in docs and `explain`, run as tests. « » mark the span that must be found. */
  examples: { flags: SignalExample[]; quiet: SignalExample[] };
  check(context: SignalContext): Iterable<RawFinding>;
  /** Of a rule over several documents: what it finds between them. Its `check` of one document finds nothing. */
  checkTogether?(ledger: Ledger): Iterable<RawTogetherFinding>;
}

export interface RawTogetherFinding {
  at: ClaimOrigin;
  /** What it stands against; absent where something is shown nowhere. */
  other?: ClaimOrigin;
  message: string;
  fix?: Fix;
}

/**
 * A plain string is one highlight of a résumé, or the whole text of another channel; `text` may be a whole résumé. Of a
 * rule over several documents it holds them all, see `sketch-together`.
 */
export type SignalExample =
  | string
  | {
      text: string;
      channel?: Channel;
      target?: string;
      /** Of an example that flags and whose fix asks: how the text reads after a good answer. Nothing is found in it. */
      fixed?: string;
    };

export interface RawFinding {
  span: Span;
  message: string;
  fix?: Fix;
  severity?: Severity;
}

export interface Check {
  document: { channel: Channel };
  findings: Finding[];
  /** Indexes into `findings`, at most five, dearest first. */
  fixFirst: number[];
  /** Channel `highlights`: how each line reads. */
  highlights?: HighlightLine[];
  /** Channels `headline`, `about`, `summary`, `pitch` · `outreach`, `referral-note`. */
  reading?: (SummaryReading & { faults: StoryFault[] }) | MessageReading;
  /** What was left out of this check and why; plain sentences. */
  notes?: string[];
}
