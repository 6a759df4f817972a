import type { ImportedSkill } from '@throughline/core/lexicon';

type Kind = ImportedSkill['kind'];

/** What a qualifier in brackets says a thing is: `Java (computer programming)`. */
const QUALIFIED: [RegExp, Kind][] = [
  [/programming|language|scripting/i, 'language'],
  [
    /software|tool|library|framework|application|platform|database|operating system|product|service|web/i,
    'tool',
  ],
];

/** A label without its qualifier, and the kind that the qualifier tells. */
export function unqualified(label: string): { name: string; kind?: Kind } {
  const [, name, qualifier] = /^(.{2,}?)\s*\(([^()]+)\)$/u.exec(label.trim()) ?? [];
  if (!name || !qualifier) return { name: label.trim() };
  const kind = QUALIFIED.find(([pattern]) => pattern.test(qualifier))?.[1];
  return { name, ...(kind && { kind }) };
}

/** `Data Build Tool (dbt)` names the thing twice. */
export const shortForm = (label: string): string | undefined => {
  const [, inner] = /\(([^()\s]{2,8})\)$/u.exec(label.trim()) ?? [];
  return inner && /\p{Lu}|\d/u.test(inner) ? inner : undefined;
};

/** `Amazon Web Services AWS software` is the name, its letters, and a word that says nothing. */
export function productNames(label: string): string[] {
  const plain = label.trim().replace(/\s+(?:software|tools?|system)$/iu, '');
  const words = plain.split(/\s+/u);
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1);
  const letters = rest.map((word) => word[0]?.toUpperCase()).join('');
  if (rest.length > 1 && /^[\p{Lu}\d]{2,}$/u.test(last) && letters.includes(last.slice(0, 2)))
    return [rest.join(' '), last];
  return plain === label.trim() ? [plain] : [plain, label.trim()];
}

/** Alternative labels stand on lines of their own, or are parted by bars or semicolons. */
export const labelsIn = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/\r?\n|\s*[|;]\s*/u)
    .map((label) => label.trim())
    .filter(Boolean);
