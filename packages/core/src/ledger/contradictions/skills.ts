import {
  ancestors,
  atoms,
  compileLexicon,
  findSkills,
  fold,
  type Lexicon,
  type Skill,
} from '../../lexicon/index.ts';
import type { SourceLines } from '../lines.ts';
import { partOf } from '../place.ts';
import type { ClaimOrigin, Contradiction } from '../types.ts';
import type { Found } from './context.ts';
import { isNoClaim } from './headline.ts';

/** Skills that a document lists and no document shows. */
export function unprovenSkills(found: Found): Contradiction[] {
  const { sources, content } = found;
  const shown = shownIn(sources);
  if (!shown.trim()) return [];
  const lexicon = compileLexicon(content);
  const proof: Proof = {
    words: ` ${wordsOf(shown)} `,
    skills: new Map(findSkills(lexicon, shown).map(({ skill }) => [skill.id, skill])),
    lexicon,
  };
  const asked = new Set<string>();
  return [...listedIn(sources), ...headlinedIn(sources, lexicon)]
    .filter(({ text }) => text.trim().length > 1 || /[CR]/.test(text))
    .filter(({ text }) => !asked.has(fold(text)) && asked.add(fold(text)) && !isShown(text, proof))
    .map((at) => ({
      kind: 'skill-unproven' as const,
      a: at,
      message: `“${at.text}” is listed, and nothing you tell shows it. Who asks about it in an interview finds out which.`,
    }));
}

const listedIn = (sources: readonly SourceLines[]): ClaimOrigin[] =>
  sources.flatMap(({ telling }) =>
    telling.sayings.filter(({ kind }) => kind === 'skill').map(({ at }) => at),
  );

/** Tools that a headline names are claimed as loudly as those of a list. */
const headlinedIn = (sources: readonly SourceLines[], lexicon: Lexicon): ClaimOrigin[] =>
  sources
    .filter(({ telling }) => telling.source.kind === 'linkedin')
    .flatMap(({ telling }) => telling.sayings.filter(({ kind }) => kind === 'headline'))
    .flatMap(({ at }) =>
      findSkills(lexicon, at.text)
        .filter(({ skill }) => skill.kind === 'tool' || skill.kind === 'language')
        .filter(({ span }) => !isNoClaim(at.text.slice(0, span.start)))
        .map(({ span }) => partOf(at, span)),
    );

interface Proof {
  /** Every shown word under what its inflections share, between spaces. */
  words: string;
  skills: ReadonlyMap<string, Skill>;
  lexicon: Lexicon;
}

/** Everything that tells of work done: lines, sentences, titles, employers, projects, certificates; no lists, no headlines. */
const shownIn = (sources: readonly SourceLines[]): string =>
  sources
    .flatMap(({ telling, under, loose }) => [
      ...[...under.values()].flat().map(({ text }) => text),
      ...loose.map(({ text }) => text),
      ...telling.posts.flatMap(({ title, employer }) => [title?.text ?? '', employer?.text ?? '']),
      ...telling.sayings
        .filter(
          ({ kind }) =>
            kind === 'certificate' || kind === 'project' || kind === 'education' || kind === 'award',
        )
        .map(({ at }) => at.text),
      ...(telling.source.kind === 'resume'
        ? (telling.source.document.resume?.projects ?? []).flatMap(({ keywords = [] }) => keywords)
        : []),
    ])
    .join('\n');

const wordsOf = (text: string): string =>
  atoms(text)
    .map(({ verb }) => verb)
    .join(' ');

function isShown(listed: string, { words, skills, lexicon }: Proof): boolean {
  const name = listed.replace(/\([^)]*\)/gu, '').trim();
  if (words.includes(` ${wordsOf(name)} `)) return true;
  const own = findSkills(lexicon, listed);
  if (own.some(({ skill }) => proves(skill, skills, lexicon))) return true;
  // `Menu planning` is shown where menus were planned.
  const parts = wordsOf(name)
    .split(' ')
    .filter((word) => word.length > 2);
  return parts.length > 1 && parts.every((word) => words.includes(` ${word}`));
}

/** Languages that nobody works without who works with one of these. */
const WRITTEN_IN: Readonly<Record<string, readonly string[]>> = {
  sql: ['relational-databases'],
  javascript: ['react', 'vue', 'angular', 'nodejs', 'nextjs', 'typescript'],
  typescript: ['angular'],
  html: ['react', 'vue', 'angular'],
  ruby: ['rails'],
  java: ['spring'],
  csharp: ['dotnet'],
  swift: ['swiftui'],
};

/** Shown by itself or by a narrower one; a way with people shows in what was done, which no word list knows. */
const proves = (skill: Skill, shown: ReadonlyMap<string, Skill>, lexicon: Lexicon): boolean =>
  shown.has(skill.id) ||
  skill.kind === 'people' ||
  [...shown.values()].some((other) => {
    const kinds = ancestors(lexicon, other);
    const shows = [other, ...kinds].map(({ id }) => id);
    return kinds.has(skill) || WRITTEN_IN[skill.id]?.some((id) => shows.includes(id)) === true;
  });
