import type { JsonResume } from '../document/index.ts';
import { entriesOf, type Fields, LISTED, type Listed } from './entries.ts';
import type { Part } from './pieces.ts';

/** Whether words say something that is private. */
export type IsPrivate = (text: string) => boolean;

/** Shorter than this, only the very same letters count: `Go` is no part of “go to market”. */
const SHORT = 4;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Knows private words wherever they stand whole. */
export function privacyOf(secrets: readonly string[]): IsPrivate {
  const patterns = [...new Set(secrets.map(plain))]
    .filter((secret) => secret !== '')
    .map(
      (secret) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])${escaped(secret)}(?![\\p{L}\\p{N}])`,
          secret.length < SHORT ? 'u' : 'iu',
        ),
    );
  return (text) => patterns.some((pattern) => pattern.test(plain(text)));
}

/** Pieces that say what is private go as a whole: half of one would be other words than the person's. */
export const withheldOf = (parts: readonly Part[], isPrivate: IsPrivate): string[] =>
  parts.filter(({ text }) => isPrivate(text)).map(({ id }) => id);

/** Fields that are pieces, or that name the entry that is one. */
const CHOSEN = new Set([
  'name',
  'position',
  'organization',
  'studyType',
  'area',
  'institution',
  'issuer',
  'publisher',
  'title',
  'awarder',
  'language',
  'fluency',
  'highlights',
  'courses',
  'startDate',
  'endDate',
]);
const TOLD: ReadonlySet<Listed> = new Set(['work', 'volunteer', 'projects']);
const isChosen = (section: Listed, field: string): boolean =>
  CHOSEN.has(field) ||
  (section === 'skills' && field === 'keywords') ||
  (TOLD.has(section) && (field === 'summary' || field === 'description'));

/** The résumé without private words in the small fields that nobody chooses: a label, a place, a project's tools. */
export function withoutPrivate(resume: JsonResume, isPrivate: IsPrivate): JsonResume {
  const { basics, meta, ...lists } = resume;
  const open = (section: Listed, entry: Fields): Fields =>
    Object.fromEntries(
      Object.entries(entry).flatMap(([field, value]) => {
        if (isChosen(section, field)) return [[field, value]];
        if (Array.isArray(value)) return [[field, value.filter((text) => !isPrivate(String(text)))]];
        return typeof value === 'string' && isPrivate(value) ? [] : [[field, value]];
      }),
    );
  const { label, ...others } = basics ?? {};
  return {
    ...(basics && { basics: label === undefined || isPrivate(label) ? others : basics }),
    ...Object.fromEntries(
      LISTED.filter((section) => lists[section] !== undefined).map((section) => [
        section,
        entriesOf(resume, section).map((entry) => open(section, entry)),
      ]),
    ),
    ...(meta && { meta }),
  };
}
