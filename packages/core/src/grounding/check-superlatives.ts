import type { Sentence } from './draft.ts';
import { contextOf, type Knowledge, likeliest } from './knowledge.ts';
import { ungrounded, type Verdict } from './verdict.ts';

const EST =
  'best|largest|biggest|fastest|highest|lowest|greatest|smallest|strongest|youngest|oldest|earliest|longest|shortest|cheapest|busiest|newest|cleanest|safest|toughest|hardest|richest|widest|deepest|quickest|worst|finest|top-selling|best-selling|top-performing|highest-performing|top-ranked|top-rated|highest-rated|most\\s(?!of|recent|recently|all|important to me|proud|days|weeks|people|likely|other)\\p{Ll}+';

const CLAIMS: readonly RegExp[] = [
  /\b(?:the|our|its|their|[\p{L}]+[’']s|an?|industry|company|world|country|region|as)[\s-](?:very\s)?first(?:-ever)?\b(?!\s(?:and|month|week|day|year|quarter|time|place|half|six|three|two|\d|ninety|thirty|aid|line|name|things?|step|round|prize|of (?:january|february|march|april|may|june|july|august|september|october|november|december)|jobs?|role|thing))(?:\s(?:to|ever|of its kind)\b)?|\bfirst-ever\b|\bfirst of its kind\b|\b(?:industry|world|company|market)[\s-]first\b|\bfirst (?:person|engineer|designer|woman|hire|employee|member|team)\b/giu,
  new RegExp(
    `\\b(?:the|our|its|their|my|[\\p{L}]+[’']s|an?)\\s(?:single\\s|very\\s|by far the\\s)?(?:[\\p{L}]+[’']s\\s)?(?:${EST})\\b(?!\\s(?:practices?|way|regards|wishes|efforts?))`,
    'giu',
  ),
  /\b(?:best|most|highest|fastest|longest)-\p{Ll}+\b(?<!best-practices?|most-recent)/giu,
  new RegExp(
    `\\b(?:${EST.replace('best|', '').replace('|most\\s', '|zzz\\s')})\\b|\\b(?:world|country|region|company|industry|europe|asia|africa|america)(?:[’']s)[\\s-](?:first|best|largest|only|leading|top|biggest|fastest)\\b`,
    'giu',
  ),
  /\b(?:the|our|its|their)\s(?:one and\s)?(?:only|sole)\b(?!\s(?:way|thing|to|when|if|after|author|owner|responsib))(?:\s(?:one|person|engineer|designer|\p{L}+))?/giu,
  /\b(?:best-in-class|world-class|industry-leading|market-leading|world-leading|leading-edge|record(?:-breaking|-setting|-high|-low)|unprecedented|unrivall?ed|unmatched|number[- ]one|no\. ?1|#\s?1|all-time|never been done|never before|second to none|pioneer(?:ed|ing)?|trailblaz\p{L}+|groundbreaking)\b/giu,
  /\btop\s(?:(?!of\b|to\b|up\b|level\b|management\b|priority\b|priorities\b|three\b|five\b)\p{Ll}+|\d+\s?%?)\b/giu,
  /\bleading\s(?=(?:provider|expert|authority|voice|specialist|vendor|platform))\p{Ll}+/giu,
  /\b(?:company|team|sales|industry|market|regional|national|personal)\srecord\b/giu,
];

/** Looks for *first*, *only*, *best* and *largest* that no fact says of the thing. */
export function checkSuperlatives(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish) return [];
  return CLAIMS.flatMap((form) =>
    Array.from(sentence.text.matchAll(form)).flatMap(({ 0: words, index }): Verdict[] => {
      const span = { start: sentence.start + index, end: sentence.start + index + words.length };
      const context = contextOf(known, sentence, [span]);
      const core =
        /(?:first|only|sole|best|most|top|record|leading|number[- ]one|#\s?1|pioneer|\p{L}+est)\b/iu.exec(
          words,
        )?.[0] ?? words;
      const about = likeliest(known, context).map((at) => known.statements[at]!);
      const said = about.find(({ text }) => same(core).test(text));
      return said
        ? []
        : [
            ungrounded(
              span,
              'superlative',
              about[0] && context.best > 0 ? `The facts say: “${about[0].text.trim()}”` : 'No fact says so.',
            ),
          ];
    }),
  );
}

const ALIKE: readonly string[][] = [
  ['first', 'pioneer', 'new', '1st', 'number one', '#1'],
  ['only', 'sole', 'single'],
  ['best', 'top', 'most', 'number one', '#1', 'highest', 'leading', 'first', 'record'],
  ['largest', 'biggest', 'greatest'],
  ['fastest', 'quickest'],
];

const same = (core: string): RegExp => {
  const words = [core.toLowerCase(), ...(ALIKE.find((group) => group.includes(core.toLowerCase())) ?? [])];
  return new RegExp(
    `(?<![\\p{L}])(?:${words.map((word) => word.replace('.', '\\.')).join('|')})(?![\\p{L}])`,
    'iu',
  );
};
