import type { Loss } from '../result.ts';

/**
 * What a LinkedIn export holds, in the field's words. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as far as known;
 * what is not in the export is absent. The words of messages and invitations are counted, never kept.
 */
export interface LinkedinReading {
  kind: 'linkedin';
  profile: Profile;
  positions: Position[];
  education: Education[];
  skills: { name: string }[];
  certifications: Certification[];
  languages: { name: string; proficiency?: string }[];
  projects: Project[];
  connections: Connection[];
  messages: Messages;
  invitations: Invitation[];
  recommendations: Recommendation[];
  endorsements: Endorsement[];
  follows: { company: string; followedOn?: string }[];
  applications: Application[];
  savedJobs: SavedJob[];
  /** Every file that was there, in the order of the export: what it was read as, or why it was left alone. */
  files: ExportFile[];
  losses: LinkedinLoss[];
}

export interface Profile {
  firstName?: string;
  lastName?: string;
  headline?: string;
  summary?: string;
  industry?: string;
  location?: string;
  url?: string;
  emails?: string[];
  websites?: string[];
}

export interface Position {
  company?: string;
  title?: string;
  description?: string;
  location?: string;
  startedOn?: string;
  finishedOn?: string;
}

export interface Education {
  school?: string;
  degree?: string;
  notes?: string;
  activities?: string;
  startedOn?: string;
  finishedOn?: string;
}

export interface Certification {
  name: string;
  authority?: string;
  url?: string;
  license?: string;
  startedOn?: string;
  finishedOn?: string;
}

export interface Project {
  title: string;
  description?: string;
  url?: string;
  startedOn?: string;
  finishedOn?: string;
}

/** A person as the export names them. */
export interface Named {
  firstName?: string;
  lastName?: string;
  /** The name as printed, where it carries more than a name: pronouns, emoji, letters after it. */
  printedName?: string;
  url?: string;
}

export interface Connection extends Named {
  email?: string;
  company?: string;
  position?: string;
  connectedOn?: string;
}

export interface Recommendation extends Named {
  direction: 'received' | 'given';
  /** Company and position at the time of writing. */
  company?: string;
  position?: string;
  text?: string;
  date?: string;
  status?: string;
}

export interface Endorsement extends Named {
  direction: 'received' | 'given';
  skill: string;
  date?: string;
  status?: string;
}

export interface Invitation extends Named {
  direction?: 'incoming' | 'outgoing';
  date?: string;
  withMessage: boolean;
}

export interface Application {
  company?: string;
  title?: string;
  url?: string;
  appliedOn?: string;
}

export interface SavedJob {
  company?: string;
  title?: string;
  url?: string;
  savedOn?: string;
}

export interface Messages {
  /** All messages of the export. */
  count: number;
  /** Those of them that were never sent; nobody is counted as written to by them. */
  drafts: number;
  conversations: number;
  first?: string;
  last?: string;
  /** Those written with, the most recent first. */
  people: Correspondent[];
}

/** One person that messages went to or came from. */
export interface Correspondent {
  name?: string;
  url?: string;
  /** Messages that the owner wrote to them, and that they wrote to the owner. */
  sent: number;
  received: number;
  /** How many of those stood in a conversation with others. */
  inGroups: number;
  conversations: number;
  first?: string;
  last?: string;
  lastSent?: string;
  lastReceived?: string;
}

/** One file of the export. `rows` are its records after the header; each was read or lost. */
export interface ExportFile {
  name: string;
  /** Absent when it was left alone. */
  as?: string;
  rows: number;
  read: number;
  lost: number;
  /** Columns that are not kept, as their headers are printed. */
  unusedColumns?: string[];
  /** Why the file was left alone. */
  because?: string;
}

/** A loss of an export. *Why* grouped: thirty thousand rows can be odd for one and the same reason. */
export interface LinkedinLoss extends Loss {
  file?: string;
  /** How often; absent means once. */
  count?: number;
  /** Where the first of them begin, 1-based lines of the file. */
  lines?: number[];
  /** How many rows were not read for this reason; absent when the rows were kept without what was odd. */
  rowsLost?: number;
}
