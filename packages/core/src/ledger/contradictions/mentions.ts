import { companyKey, companyMain } from '../../company/index.ts';
import type { Span } from '../../document/index.ts';
import type { SourceLines } from '../lines.ts';
import { type Names, relatedEmployers } from '../link-posts.ts';
import type { ToldPost } from '../telling.ts';

/** An employer of the person, as sentences may call it. */
export interface KnownEmployer {
  /** As the documents write it, the first writing first. */
  name: string;
  posts: ToldPost[];
  pattern: RegExp;
}

/** Words with which many names begin and which alone name nobody. */
const NO_NAME =
  /^(?:the|bank|university|universität|universidad|université|hospital|city|county|state|national|royal|saint|san|los|las|new|north|south|east|west|first|american|british|deutsche|general|united|global|international|institute|school|college|ministry|department|hotel|café|cafe|casa|maison|clínica|clinica|studio|team|groupe|gruppe|grupo|st)$/iu;

/** The employers that the documents name, each with what a sentence may call it by. */
export function employersOf(sources: readonly SourceLines[], names: Names): KnownEmployer[] {
  const employers: KnownEmployer[] = [];
  for (const { telling } of sources)
    for (const post of telling.posts) {
      const { employer } = post;
      if (!employer) continue;
      const same = employers.find(({ posts }) => relatedEmployers(posts[0]!, post, names));
      if (same) same.posts.push(post);
      else employers.push({ name: companyMain(employer.text), posts: [post], pattern: /(?!)/u });
    }
  const firsts = employers.map(({ name }) => firstWord(name));
  return employers.map((employer, at) => ({
    ...employer,
    pattern: patternOf(employer, firsts.filter((word) => word === firsts[at]).length === 1, names),
  }));
}

const firstWord = (name: string): string => /^[\p{L}\p{N}'’&.-]+/u.exec(name)?.[0] ?? '';

function patternOf({ name, posts }: KnownEmployer, alone: boolean, names: Names): RegExp {
  const writings = new Set([
    name,
    ...posts.flatMap(({ employer }) => (employer ? [companyMain(employer.text)] : [])),
  ]);
  const firsts = new Set<string>();
  for (const writing of [...writings]) {
    const short = withoutForm(writing, names);
    if (short) writings.add(short);
    const first = firstWord(writing);
    if (alone && first.length >= 4 && first !== writing && !NO_NAME.test(first)) firsts.add(first);
  }
  const list = [
    ...[...writings].sort((a, b) => b.length - a.length).map(escaped),
    // The first word of a name alone is one only where somebody is at, joins or leaves it: `Finnish` is also a language.
    ...[...firsts].map(
      (first) => `(?<=\\b(?:at|joined|joining|left|leaving|with|chez|bei)\\s(?:the\\s)?)${escaped(first)}`,
    ),
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a name that its key keeps: `Nordlicht Versand` of `Nordlicht Versand GmbH & Co. KG`. */
function withoutForm(name: string, names: Names): string | undefined {
  const kept = companyKey(name, names).split(' ').length;
  const words = name.split(/\s+/);
  return kept < words.length ? words.slice(0, kept).join(' ') : undefined;
}

export interface EmployerMention {
  employer: KnownEmployer;
  span: Span;
}

/** Where a text names employers of the person. */
export const mentionsIn = (text: string, employers: readonly KnownEmployer[]): EmployerMention[] =>
  employers.flatMap((employer) =>
    [...text.matchAll(employer.pattern)].map((match) => ({
      employer,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  );
