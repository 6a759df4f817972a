import { relateCompanies } from '../../company/index.ts';
import type { Span } from '../../document/index.ts';
import { findTitles } from '../../highlight/index.ts';
import type { SourceLines } from '../lines.ts';
import { partOf } from '../place.ts';
import { subjectOf } from '../subject.ts';
import type { ToldPost } from '../telling.ts';
import { compareTitles, rankOfTitle } from '../title/index.ts';
import type { ClaimOrigin, Contradiction } from '../types.ts';
import type { Found } from './context.ts';
import { isNow } from './posts.ts';

/** What stands before a wish, or before what is over: neither says what the person is now. */
const NO_CLAIM =
  /\b(?:seeking|looking\s+(?:for|to)|searching|in search of|aspiring|future|becoming|become|to be|want(?:s|ing)?\s+to|would like|hoping|open to|transition(?:ing)?\s+(?:in)?to|moving\s+(?:in)?to|pivoting\s+(?:in)?to|turning\s+(?:in)?to|heading\s+for|next[:\s]|target(?:ing)?|training\s+(?:as|to)|studying|learning|interested\s+in|incoming|soon|on (?:my|the) way to|auf der suche|angehende\p{L}*|künftige\p{L}*|à la recherche|futur\p{L}*|en recherche|busco|buscando|ex|former(?:ly)?|previous(?:ly)?|past|retired|ehemalige?r?|ancien(?:ne)?|antigu[oa]|once|hiring|recruiting|helping|help|serving|for|with|mentor(?:ing)?\s+(?:to|of)|coach(?:ing)?\s+(?:to|of|for))\b[^|·•;,(]*$/iu;
/** Whether the words before a title, an employer or a skill make it a wish, or something that is over. */
export const isNoClaim = (before: string): boolean => NO_CLAIM.test(before);

/** Hats that nobody is employed under. */
const HAT =
  /^(?:(?:public|keynote)\s+)?(?:speaker|author|mentor|advisor|adviser|board member|student|volunteer|investor|blogger|podcaster|writer|coach|founder|co-?founder|member|fellow|alumn\p{L}+|candidate|graduate|professional|enthusiast|expert|leader|specialist|researcher)$/iu;

/** What a LinkedIn headline states that no position bears out. */
export const contradictingHeadlines = (found: Found): Contradiction[] =>
  found.sources.flatMap((source) =>
    headlinesOf(source).flatMap((headline) => [
      ...titlesOf(found, source, headline),
      ...employersOf(found, source, headline),
    ]),
  );

const headlinesOf = ({ telling }: SourceLines): ClaimOrigin[] =>
  telling.source.kind === 'resume'
    ? []
    : telling.sayings.filter(({ kind }) => kind === 'headline').map(({ at }) => at);

const postsIn = (sources: readonly SourceLines[]): ToldPost[] =>
  sources.flatMap(({ telling }) => telling.posts);

/** Those of the headline's own source first: a reader scrolls down from it. */
const postsFor = ({ sources }: Found, own: SourceLines): ToldPost[] => [
  ...postsIn([own]),
  ...postsIn(sources.filter((source) => source !== own)),
];

function titlesOf(found: Found, source: SourceLines, headline: ClaimOrigin): Contradiction[] {
  const held = postsFor(found, source).filter(({ title }) => title);
  if (held.length === 0) return [];
  return findTitles(headline.text)
    .filter(({ span, text }) => !NO_CLAIM.test(headline.text.slice(0, span.start)) && !HAT.test(text))
    .filter(({ span }) => !/^\s?-?\s?turned\b/iu.test(headline.text.slice(span.end)))
    .flatMap(({ text, span }) => {
      const relations = held.map(({ title }) => ({
        title: title!,
        relation: compareTitles(title!.text, text),
      }));
      if (relations.some(({ relation }) => relation === 'same' || relation === 'unsure')) return [];
      const levels = relations.filter(({ relation }) => relation === 'level');
      const highest = Math.max(...levels.map(({ title }) => rankOfTitle(title.text)));
      if (levels.length > 0 && rankOfTitle(text) <= highest) return [];
      if (levels.length === 0 && isToldElsewhere(found, text)) return [];
      const a = partOf(headline, span);
      const b = (levels[0] ?? relations[0])!.title;
      const message =
        levels.length > 0
          ? `“${a.text}” stands higher than any position: the next one reads “${b.text}”.`
          : `No position says “${a.text}”; the next one reads “${b.text}”.`;
      return [{ kind: 'headline' as const, a, b, message }];
    });
}

/** Whether lines about the work name the trade, where no title does: a nurse who built the ward's software. */
function isToldElsewhere({ sources }: Found, title: string): boolean {
  const words = [...subjectOf(title).keys()];
  const lines = sources.flatMap(({ under }) => [...under.values()].flat());
  return words.length > 1 && words.every((word) => lines.some(({ subject }) => subject.has(word)));
}

const AT =
  /(?:^|[\s,|·•])(?:at|@|bei|chez)\s?(?<name>\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s+(?:(?:&|and|of|de|du|des|der|la|le|und|y)\s+)?[\p{Lu}\p{N}][\p{L}\p{N}'’.&-]*)*)/gu;

function employersOf(found: Found, source: SourceLines, headline: ClaimOrigin): Contradiction[] {
  const { names, today, sources } = found;
  const posts = postsFor(found, source).filter(({ employer }) => employer);
  if (posts.length === 0) return [];
  const schools = sources.flatMap(({ telling }) =>
    telling.sayings.filter(({ kind }) => kind === 'education'),
  );
  return [...headline.text.matchAll(AT)].flatMap((match) => {
    const name = match.groups!.name!;
    const start =
      match.index +
      match[0].search(/\S/) +
      (/^[\s,|·•]/u.test(match[0]) && !/\S/.test(match[0][0]!) ? 0 : /^[,|·•]/u.test(match[0]) ? 1 : 0);
    const span: Span = { start, end: match.index + match[0].length };
    if (NO_CLAIM.test(headline.text.slice(0, match.index))) return [];
    if (schools.some(({ at }) => at.text.toLowerCase().includes(name.toLowerCase()))) return [];
    const there = posts.filter(({ employer }) => isAt(name, employer!.text, names));
    if (there.some(({ end }) => !end || isNow(end.text, today) || !today)) return [];
    const a = partOf(headline, span);
    const last = there.sort((x, y) => (x.end!.text < y.end!.text ? 1 : -1))[0];
    const own = last?.end ?? posts[0]!.employer!;
    const message = last
      ? `The headline says “${a.text}”; the position there ended ${last.end!.text}.`
      : `The headline says “${a.text}”; no position is there.`;
    return [{ kind: 'headline' as const, a, b: own, message }];
  });
}

const isAt = (name: string, employer: string, names: Found['names']): boolean =>
  relateCompanies(name, employer, names) !== undefined ||
  employer.toLowerCase().startsWith(`${name.toLowerCase()} `) ||
  name.toLowerCase().startsWith(`${employer.toLowerCase()} `);
