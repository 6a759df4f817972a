import type { JsonResume } from './json-resume.ts';
import type { Layout } from './layout.ts';
import type { Span } from './span.ts';

export const CHANNELS = [
  'resume',
  'linkedin',
  'headline',
  'about',
  'summary',
  'pitch',
  'outreach',
  'referral-note',
  'impact',
  'mock',
  'guide',
  'highlights',
] as const;

/** Where a text will be read. */
export type Channel = (typeof CHANNELS)[number];

export const SECTIONS = [
  'summary',
  'work',
  'education',
  'skills',
  'projects',
  'volunteer',
  'publications',
  'certificates',
  'awards',
  'languages',
  'interests',
  'references',
  'contact',
  'other',
] as const;

export type Section = (typeof SECTIONS)[number];

export type BlockKind =
  | 'name'
  | 'label' // the line under the name that says what the person is
  | 'contact'
  | 'heading'
  | 'paragraph'
  | 'position' // the lines that carry title, employer, dates and place of one entry
  | 'highlight'
  | 'item'; // an entry of any other section: a skill line, a degree, a certificate

/** A piece of a document. Blocks stand in reading order and do not overlap. */
export interface Block {
  kind: BlockKind;
  span: Span;
  /** The section it stands in, where one is known. */
  section?: Section;
  /** JSON Pointer (RFC 6901) of the field it became, e.g. `/work/0/highlights/2`. */
  path?: string;
}

/** A text cut into blocks: what signals, scan and match read. */
export interface Document {
  channel: Channel;
  text: string;
  blocks: Block[];
  /** Present for a résumé. */
  resume?: JsonResume;
  /** Present where the page was laid out by someone else (PDF); otherwise the scan sets the page itself. */
  layout?: Layout;
}
