import type { ImportedLexicon } from '@throughline/core/lexicon';
import type { Result } from '@throughline/core/problem';
import type { LinkedinReading, Loss, ResumeReading, TextReading } from '@throughline/core/reading';
import type { ReferralLog } from '@throughline/core/referral';
import type { RawPosting } from '@throughline/core/target';

export type ReadAs = 'resume' | 'linkedin' | 'posting' | 'lexicon' | 'referrals' | 'text';

/** The tables of a taxonomy of skills, as far as the file has them. */
export interface LexiconReading {
  kind: 'lexicon';
  lexicons: ImportedLexicon[];
  losses: Loss[];
}

/** A log of referrals: events that can be counted, and rows that could not be read. */
interface ReferralsReading extends ReferralLog {
  kind: 'referrals';
}

/** What a reader gives back; requirements are read out of a posting later, by those who know the lexicon. */
export type RawReading =
  | ResumeReading
  | TextReading
  | LinkedinReading
  | LexiconReading
  | ReferralsReading
  | { kind: 'postings'; postings: RawPosting[]; losses: Loss[] };

/**
 * A file after one look at its bytes. *Why* once: every format asks the same questions, so decoding, JSON and
 * the zip's directory are done a single time and shared.
 */
export interface Sniffed {
  name: string;
  bytes: Uint8Array;
  /** Lower case, without the dot; empty when there is none. A tie-break, never evidence. */
  extension: string;
  magic: 'pdf' | 'zip' | 'text' | 'binary';
  /** Decoded text with `\n` line ends and without a byte order mark; present when `magic` is `text`. */
  text?: string;
  /** Present when the text is JSON; `__proto__`, `constructor` and `prototype` keys are left out. */
  json?: unknown;
  /** Names of the entries; read them with `openZip(bytes)`. */
  zip?: { names: string[] };
  /** What sniffing had to guess or leave out; `readFile` adds it to the reading. */
  losses: Loss[];
}

export interface ReadOptions {
  /** When `text`, a format gives a `TextReading` of whatever text the file has. */
  as?: ReadAs;
  /** The day of reading, `YYYY-MM-DD`; formats have no clock. */
  today?: string;
}

/** One kind of file. A format is a plain object; `registry.ts` lists them all. */
export interface Format {
  id: string;
  extensions: string[];
  /** The kinds of reading it can give; `as` picks among the formats by this. */
  gives: readonly ReadAs[];
  /** Set by formats that read piece by piece, and so may be given more than a document's worth of bytes. */
  maxBytes?: number;
  /** 0 (not mine) to 1 (certainly mine), from content; the extension may add a little. Must not throw. */
  recognises(input: Sniffed): number;
  /** Expected failures are returned as problems; bytes are hostile. */
  read(input: Sniffed, options: ReadOptions): Promise<Result<RawReading>>;
}
