import type { Brief } from '@throughline/core/brief';
import type { Correction } from '@throughline/core/correction';
import type { LedgerEntry } from '@throughline/core/ledger';
import type { Content, ImportedLexicon } from '@throughline/core/lexicon';
import type { Result } from '@throughline/core/problem';
import type { LinkedinReading, Loss, ResumeReading, TextReading } from '@throughline/core/reading';
import type { ReferralLog } from '@throughline/core/referral';
import type { Signal } from '@throughline/core/signal';
import type { Angles } from '@throughline/core/story';
import type { FitOptions, Fitted, TailorPlan } from '@throughline/core/tailor';
import type { RawPosting } from '@throughline/core/target';

/** A file as it came in. Hostile until read. */
export interface InputFile {
  name: string;
  bytes: Uint8Array;
}

export type ReadAs = 'resume' | 'linkedin' | 'posting' | 'lexicon' | 'referrals' | 'text';

/** What a format reader gives; requirements are added by the use-case, which knows the lexicon. */
export type RawReading =
  | ResumeReading
  | TextReading
  | LinkedinReading
  | ({ kind: 'referrals' } & ReferralLog)
  | { kind: 'lexicon'; lexicons: ImportedLexicon[]; losses: Loss[] }
  | { kind: 'postings'; postings: RawPosting[]; losses: Loss[] };

/** The part of an AbortSignal that use-cases may know. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Reads one file apart from this thread, with limits of time and memory. */
export interface Reader {
  read(file: InputFile, options: { as?: ReadAs; cancel?: Cancellation }): Promise<Result<RawReading>>;
}

export interface StoredDocument {
  id: string;
  /** A LinkedIn export or a text is a further source of what the person says of themself. */
  kind: 'resume' | 'posting' | 'linkedin' | 'text';
  name: string;
  /** Hex SHA-256 of `bytes`: the same file is stored once, a further source once for each résumé. */
  sha256: string;
  bytes: Uint8Array;
  /** The reading as JSON, so that reopening costs no parse. As the reader had it; corrections are kept apart. */
  reading: unknown;
  /** Which résumé, over its versions, this is a version or a further source of; a posting has none. */
  lineageId?: string;
  /** Put in for itself, not only for a brief: it does not go with the last brief that uses it. */
  kept: boolean;
  /** What a list shows of a résumé, so that listing unpacks no reading. */
  overview?: ReadingOverview;
  /** Belongs to the sample person and goes with it. */
  sample: boolean;
  /** ISO instant. */
  addedAt: string;
}

/** What a list shows of a corrected reading. */
export interface ReadingOverview {
  person?: string;
  email?: string;
  doubts: number;
  losses: number;
  corrections: number;
  unapplied: number;
}

/** A correction of a résumé, in whichever of its versions it was made. */
export interface StoredCorrection extends Correction {
  lineageId: string;
  /** The version it was made in. */
  documentId: string;
}

/** Something the person said of a claim, or told as a new one; the lineage is the person. */
export interface StoredLedgerEntry extends LedgerEntry {
  lineageId: string;
}

export const WRITING_KINDS = [
  'resume',
  'story',
  'headline',
  'about',
  'summary',
  'pitch-60',
  'pitch-90',
  'opener',
  'project',
  'answers',
] as const;

/** Something the person writes with Throughline. */
export interface StoredWriting {
  id: string;
  lineageId: string;
  /** `<postingId>#<pick>`; absent where it holds for every target. */
  target?: string;
  kind: (typeof WRITING_KINDS)[number];
  content: unknown;
  /** From 1; a save names the one it started from, so that no window overwrites another unseen. */
  revision: number;
  /** ISO instant. */
  updatedAt: string;
}

export interface StoredBrief {
  id: string;
  resumeId: string;
  postingId: string;
  /** Which posting of the file, from 1. */
  pick: number;
  /** The brief of an earlier version of the résumé for the same target. */
  previousId?: string;
  brief: Brief;
  sample: boolean;
  /** ISO instant. */
  createdAt: string;
}

export type BriefSummary = Omit<StoredBrief, 'brief'> & {
  person?: string;
  resumeName: string;
  target: Brief['target'];
  sentence: string;
};

/** All that one workspace keeps. Nothing here can reach another workspace's rows. */
export interface Repositories {
  /** Waits for the other writers of this workspace, and holds them up until the transaction ends. */
  turn(): Promise<void>;
  documents: {
    /** Idempotent by `sha256` and `kind`: returns the one already there. */
    add(document: StoredDocument): Promise<StoredDocument>;
    get(id: string): Promise<StoredDocument | undefined>;
    list(): Promise<Omit<StoredDocument, 'bytes' | 'reading'>[]>;
    /** The versions of one résumé, newest first, without bytes. */
    versions(lineageId: string): Promise<Omit<StoredDocument, 'bytes'>[]>;
    /** What else the person gave beside that résumé (LinkedIn exports, texts), oldest first, without bytes. */
    sources(lineageId: string): Promise<Omit<StoredDocument, 'bytes'>[]>;
    update(
      id: string,
      facts: Partial<Pick<StoredDocument, 'reading' | 'lineageId' | 'kept' | 'overview'>>,
    ): Promise<void>;
    /**
     * Removes the document with its briefs, and what nothing else needs then: postings; with the last version of a
     * résumé its corrections, ledger entries, writings and further sources.
     */
    remove(id: string): Promise<void>;
  };
  /**
   * One row for each correction, and none is ever rewritten.
   * *Why*: two windows that correct at once both keep what they said.
   */
  corrections: {
    add(corrections: StoredCorrection[]): Promise<void>;
    /** Oldest first. */
    of(lineageId: string): Promise<StoredCorrection[]>;
    /** They are said of another résumé then. */
    move(ids: string[], lineageId: string): Promise<void>;
    remove(ids: string[]): Promise<void>;
  };
  /** Only ever added to, as with corrections. */
  ledgerEntries: {
    add(entries: StoredLedgerEntry[]): Promise<void>;
    /** Oldest first. */
    of(lineageId: string): Promise<StoredLedgerEntry[]>;
    /** All of one résumé are said of another then. */
    move(lineageId: string, into: string): Promise<void>;
  };
  writings: {
    /** Last written first. */
    of(lineageId: string): Promise<StoredWriting[]>;
    get(id: string): Promise<StoredWriting | undefined>;
    /**
     * Keeps it as revision `base + 1`. False, and nothing is kept, when another save came first: the revision is no
     * longer `base`; or `base` is 0 (new) and there is one with this id or, projects and answers aside, of this kind and target.
     */
    save(writing: Omit<StoredWriting, 'revision'>, base: number): Promise<boolean>;
    /** All of one résumé belong to another then; where both have one of a kind, the last written comes first. */
    move(lineageId: string, into: string): Promise<void>;
    remove(id: string): Promise<void>;
  };
  briefs: {
    add(brief: StoredBrief): Promise<void>;
    get(id: string): Promise<StoredBrief | undefined>;
    /** Newest first. */
    list(): Promise<BriefSummary[]>;
    /** The brief of the same files, made anew. */
    replace(id: string, brief: Brief): Promise<void>;
    /** Removes the brief, the documents that no other brief uses and that were not kept for themselves, and what was said and written of résumés that are gone. */
    remove(id: string): Promise<void>;
  };
}

export interface Store {
  /** Runs `work` in one transaction that sees this workspace only; rolled back when it throws. */
  within<T>(workspace: string, work: (repositories: Repositories) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const BRIEF_FILES = ['html', 'pdf', 'md'] as const;
export type BriefFile = (typeof BRIEF_FILES)[number];

/** Sets a brief as a file to keep or send. */
export interface BriefWriter {
  write(brief: Brief, as: BriefFile): Promise<Uint8Array>;
}

export const RESUME_FILES = ['pdf', 'docx', 'json'] as const;
export type ResumeFile = (typeof RESUME_FILES)[number];

/** Sets a résumé that was chosen for a target: only where its pages are set is it known how much fits on them. */
export interface ResumeSetter {
  fit(plan: TailorPlan, options: FitOptions): Promise<Fitted>;
  write(fitted: Fitted, as: ResumeFile): Promise<Uint8Array>;
  /** An SVG for each page. */
  draw(fitted: Fitted): Promise<string[]>;
}

/** Everything a use-case may reach. There is no other way out. */
export interface Ports {
  reader: Reader;
  store: Store;
  writer: BriefWriter;
  resumes: ResumeSetter;
  signals: readonly Signal[];
  content: Content;
  /** Who listens to each role's story, and for what. */
  angles: Angles;
  /** The sample person's files, by name. */
  sample: { resume: InputFile; laterResume: InputFile; posting: InputFile };
  clock: { now(): string };
  ids: { next(): string };
  hash(bytes: Uint8Array): string;
}

export interface Actor {
  workspace: string;
}
