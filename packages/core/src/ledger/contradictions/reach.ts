import { type CountryMention, countriesIn } from '../../company/index.ts';
import type { Span } from '../../document/index.ts';
import type { Line } from '../lines.ts';
import { partOf } from '../place.ts';
import { overlap, subjectOf } from '../subject.ts';
import type { ClaimOrigin, Contradiction } from '../types.ts';

/** How far something reached, or who led it. */
interface Reach {
  span: Span;
  /** Comparable within one scale. */
  scale: 'world' | 'house' | 'part';
  size: number;
  /** Where it says which: two countries are two reaches of one size. */
  countries?: ReadonlySet<string>;
}

/** Words of reach from small to large; the first of a scale that stands in a line is its reach. */
const WORDS: readonly [Reach['scale'], number, RegExp][] = [
  [
    'world',
    5,
    /\b(?:globally|global(?!\s(?:team|company|bank|firm|leader|brand|customers?|clients?|provider|player|business|head))|world-?wide|all over the world|around the world|on (?:five|six|all) continents|in all (?:our )?markets|weltweit|mondial\p{L}*|mundial\p{L}*)\b/iu,
  ],
  [
    'world',
    4,
    /\b(?:(?:all over|across|throughout|in|for) (?:the whole of |all of )?(?:europe|asia|africa|latin america|south america|north america|the americas|oceania|emea|apac|latam)|(?:europe|africa|asia|emea|apac|latam)-?wide|pan-?european|european(?!\s(?:union|commission|parliament|central|customers?|clients?|law))|europaweit)\b/iu,
  ],
  [
    'world',
    3,
    /\b(?:benelux|dach|nordics?|scandinavia\p{L}*|baltics?|iberia\p{L}*|balkans?|maghreb|caribbean|central america|middle east|gulf|uki|uk&i|british isles)\b/iu,
  ],
  [
    'world',
    2,
    /\b(?:nation-?wide|nationally|national (?:roll-?out|launch|campaign|programme|program|coverage|tour|network|pilot)|country-?wide|across the (?:whole )?country|throughout the country|bundesweit|landesweit)\b/iu,
  ],
  [
    'world',
    1,
    /\b(?:city-?wide|locally|(?:local|regional) (?:roll-?out|launch|campaign|programme|program|coverage|network|pilot)|in one (?:city|town|district|region|county|province|state)|(?:a|one) single (?:city|town|region|state)|state-?wide|region-?wide|regionally)\b/iu,
  ],
  [
    'house',
    3,
    /\b(?:company|firm|organi[sz]ation|org|group|enterprise|corporate)-?wide\b|\b(?:across|for|throughout|in) the (?:whole |entire )?(?:company|firm|organi[sz]ation|enterprise|group)\b/iu,
  ],
  [
    'house',
    2,
    /\b(?:department|division|unit|branch|site|plant|office|faculty|ward)-?wide\b|\b(?:across|for|throughout|in) (?:the|my|our|one) (?:whole |entire )?(?:department|division|business unit|faculty)\b/iu,
  ],
  [
    'house',
    1,
    /\b(?:team|squad)-?wide\b|\b(?:across|for|in|within) (?:my|our|the|one) (?:own )?(?:team|squad)\b/iu,
  ],
];

const LEADING =
  /(?:^|[.;,:–—]\s*|\b(?:and|I|we|then|who)\s+)(?<verb>led|lead|leads|leading|head(?:ed|ing|s)?|manag(?:e[sd]?|ing)|own(?:ed|s)|direct(?:ed|ing|s)|spearhead(?:ed|s)?|drove|ran|built|designed|created|founded|launched|wrote|developed|architected|invented|established|set up|was responsible for|in charge of|sole author of)\b/iu;
const HELPING =
  /(?:^|[.;,:–—]\s*|\b(?:and|I|we|then|who|only|just|mainly|also)\s+)(?<verb>support(?:ed|ing|s)?|assist(?:ed|ing|s)?|help(?:ed|ing|s)?|contribut(?:ed|ing|es?)|participat(?:ed|ing|es?)|took part|taking part|shadow(?:ed|ing)?|was (?:part|a member|one) of|member of|worked under|(?:gave|lent) a hand)\b/iu;

interface Reaching {
  line: Line;
  reach: Reach;
  about: ReadonlyMap<string, number>;
}

/** Lines about the same work that reach differently far, or that lead it in one place and help in the other. */
export function contradictingReach(
  linesA: readonly Line[],
  linesB: readonly Line[],
  nameOf: (origin: ClaimOrigin) => string,
): Contradiction[] {
  const [all, others] = [linesA, linesB].map((lines) =>
    lines.flatMap((line) =>
      reachesOf(line.text).map((reach) => ({ line, reach, about: aboutOf(line, reach) })),
    ),
  ) as [Reaching[], Reaching[]];
  return all.flatMap(({ line, reach, about }) => {
    const other = others.find(
      (candidate) => candidate.reach.scale === reach.scale && isAbout(reach, about, candidate.about),
    );
    if (!other || agrees(reach, other.reach)) return [];
    const [a, b] = [partOf(line.origin, reach.span), partOf(other.line.origin, other.reach.span)];
    const message =
      reach.scale === 'part'
        ? `“${a.text}” in your ${nameOf(a)}, “${b.text}” in your ${nameOf(b)}: did you lead it or help with it?`
        : `One piece of work with two reaches: “${a.text}” in your ${nameOf(a)}, “${b.text}” in your ${nameOf(b)}.`;
    return [{ kind: 'scope', a, b, message }];
  });
}

function reachesOf(text: string): Reach[] {
  const scales = new Map<Reach['scale'], Reach>();
  for (const [scale, size, pattern] of WORDS) {
    const match = scales.has(scale) ? null : pattern.exec(text);
    if (match)
      scales.set(scale, { scale, size, span: { start: match.index, end: match.index + match[0].length } });
  }
  if (!scales.has('world')) {
    const mentions = countriesIn(text);
    const few = FEW.exec(text);
    if (mentions.length > 0) scales.set('world', reachOfCountries(text, mentions));
    else if (few)
      scales.set('world', {
        scale: 'world',
        size: 1,
        span: { start: few.index, end: few.index + few[0].length },
      });
  }
  const part = partIn(text);
  return [...scales.values(), ...(part ? [part] : [])];
}

/** A handful of parts of a country; more of them may well be all of it. */
const FEW =
  /\b(?:[2-5]|two|three|four|five)\s(?:\p{L}+\s)?(?:counties|provinces|districts|regions|states|cantons|towns|cities|villages|communes)\b/iu;

const reachOfCountries = (text: string, mentions: readonly CountryMention[]): Reach => ({
  scale: 'world',
  size: mentions.length > 1 ? 3 : 2,
  span: { start: withPreposition(text, mentions[0]!.start), end: mentions.at(-1)!.end },
  countries: new Set(mentions.map(({ country }) => country)),
});

const withPreposition = (text: string, start: number): number =>
  start -
  (/\b(?:in|across|for|throughout|over)\s+(?:the\s+)?$/iu.exec(
    text.slice(Math.max(0, start - 16), start),
  )?.[0].length ?? 0);

function partIn(text: string): Reach | undefined {
  const [leads, helps] = [LEADING.exec(text), HELPING.exec(text)];
  if ((leads === null) === (helps === null)) return undefined;
  const { groups, 0: all, index } = (leads ?? helps)!;
  const end = index + all.length;
  return { scale: 'part', size: leads ? 2 : 1, span: { start: end - groups!.verb!.length, end } };
}

/** What a line is about, the words of reach left out. */
const aboutOf = ({ text }: Line, { span }: Reach): ReadonlyMap<string, number> =>
  subjectOf(`${text.slice(0, Math.min(span.start, READ))} ${text.slice(span.end, span.end + READ)}`);

/** Characters of a line on either side of its reach. */
const READ = 600;

/** Whether two lines tell of the same work. */
function isAbout({ scale }: Reach, a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const { shared, share } = overlap(a, b);
  return share >= 0.6 && shared >= (scale === 'part' ? 1.8 : 1.4);
}

const agrees = (a: Reach, b: Reach): boolean =>
  a.size === b.size &&
  (!a.countries || !b.countries || [...a.countries].some((country) => b.countries!.has(country)));
