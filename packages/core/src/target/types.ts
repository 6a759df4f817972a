import type { Span } from '../document/index.ts';
import type { Loss } from '../reading/index.ts';

export type RequirementKind = 'must' | 'nice' | 'responsibility' | 'level' | 'domain';

/** Something the target asks for, with the words of the posting that say so. */
export interface Requirement {
  text: string;
  /** Into the posting's `description`. */
  span: Span;
  kind: RequirementKind;
  /** Ids in the skills lexicon. */
  skills: string[];
}

export interface Salary {
  min?: number;
  max?: number;
  /** ISO 4217. */
  currency?: string;
  per?: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** As printed. */
  text?: string;
  /** What it holds for, where several are printed: a place, a level. */
  for?: string;
}

export interface Posting {
  title: string;
  company?: string;
  location?: string;
  /** ISO date. */
  posted?: string;
  url?: string;
  /** The first, or the nearest to the words for pay, of those that are printed. */
  salary?: Salary;
  /** Where several are printed (by place, currency or level), all of them in their order. */
  salaries?: Salary[];
  /** Plain text, paragraphs and list items on lines of their own (items start with `- `). */
  description: string;
  /** Id of the role in `content/`. */
  role?: string;
  /** Where the title offers several roles, all of them, `role` first. */
  roles?: string[];
  /** Id of the level in `content/`. */
  level?: string;
  requirements: Requirement[];
}

export interface PostingsReading {
  kind: 'postings';
  postings: Posting[];
  losses: Loss[];
}

/** A posting as a format reader gives it: before requirements are read. */
export type RawPosting = Omit<Posting, 'requirements' | 'role' | 'roles' | 'level'>;

/** One role, level and domain, with the requirements that define it. */
export interface Target {
  /** As the person or the posting says it. */
  title: string;
  role?: { id: string; name: string };
  level?: { id: string; name: string; rank: number };
  domain?: { id: string; name: string };
  company?: string;
  requirements: Requirement[];
  /** The posting's text that requirement spans point into; empty when the target is only named. */
  description: string;
}
