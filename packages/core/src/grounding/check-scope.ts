import type { Sentence } from './draft.ts';
import { contextOf, type Knowledge, likeliest } from './knowledge.ts';
import { ungrounded, type Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

interface Reach {
  form: RegExp;
  /** What in the facts says as much. */
  fact: RegExp;
  /** Only of things that the facts speak of: `every depot`, and not `every detail`. */
  known?: true;
}

const UNIT =
  '(?:company|organi[sz]ation|org|enterprise|firm|business|group|department|division|nation|state|city|country|region|industry|system|site|school|district|europe|county|campus|hospital|plant|store|network|sector|market|platform|team)';
const TIMES =
  '(?:day|night|week|month|quarter|year|hour|minute|second|morning|evening|spring|summer|autumn|winter|time|sprint|release|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const WHOLE = new RegExp(
  `\\b(?:all|every|each)\\s(?!${TIMES})|\\b(?:entire|whole|across|throughout|global(?:ly)?|worldwide|[\\p{L}]+-wide)\\b`,
  'iu',
);

const REACHES: readonly Reach[] = [
  {
    form: /\b(?:global(?:ly)?|worldwide|world-wide|around the (?:world|globe)|across the (?:world|globe)|world(?=\s(?:market|team|launch|rollout)))\b/giu,
    fact: /\b(?:global(?:ly)?|world|globe|international(?:ly)?|countries|continents|markets)\b/iu,
  },
  {
    form: /\b(?:inter|multi)-?national(?:ly)?\b|\bcross-border\b|\b(?:pan-)(?:European|African|Asian)\b|\bcross-country\b/giu,
    fact: /\b(?:global(?:ly)?|world|inter-?national(?:ly)?|countries|multi-?national|cross-border|abroad)\b/iu,
  },
  {
    form: new RegExp(`\\b${UNIT}-?wide\\b`, 'giu'),
    fact: new RegExp(
      `\\b${UNIT}-?wide\\b|\\b(?:all|every|entire|whole|across(?: the)?)\\s(?:of\\s)?(?:the\\s)?${UNIT}`,
      'iu',
    ),
  },
  {
    form: /\bnational(?:ly)?\b(?!\s(?:grid|health|library|insurance|museum|bank|park|security|curriculum|exam|guard|instruments))/giu,
    fact: /\b(?:national(?:ly)?|nationwide|country|nation)\b/iu,
  },
  {
    form: new RegExp(
      `\\b(?:the\\s)?(?:entire|whole)\\s(?!year|month|week|day|time|lot|thing|process|story|point|range|idea|hour|quarter|way)(?:${UNIT}|\\p{L}+)\\b`,
      'giu',
    ),
    fact: /\b(?:entire|whole|all|every|across)\b/iu,
  },
  {
    form: /\b(?:all|every|each)(?:\sof(?:\sthe|\sits|\sour)?|\sthe|\sits|\sour|\sother)?\s(?!of|in|about|about|but|that|kinds|sorts|over|around|day|week|month|quarter|year|hour|minute|second|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|spring|summer|autumn|winter|time|sprint|step|detail|bit|other|together|along|at|times|one|two|three|four|five|six|seven|eight|nine|ten|\d|whom|which|them|this|these|those|you|your|my|word|line|single|release|the best)(?:\p{L}[\p{L}-]*\s){0,2}?(?:\p{L}+s|staff|personnel|site|team|office|region|market|country|customer|client|department|store|plant|location|branch|ward|school|class|engineer|squad|unit|floor|city|channel|vendor|supplier|brand|product|employee|function|division)\b/giu,
    fact: WHOLE,
  },
  {
    form: new RegExp(`\\b(?:every|each)\\s(?!${TIMES})\\p{Ll}{4,}\\b`, 'giu'),
    fact: WHOLE,
    known: true,
  },
  {
    form: /\ball of (?:whom|them|which)\b/giu,
    fact: /\b(?:all|every|each|both|nobody|no one|none)\b/iu,
  },
  {
    form: /\b(?:EMEA|APAC|LATAM|AMER|MENA|DACH|ANZ|Benelux|Nordics|Scandinavia|Iberia|Europe|Asia|Africa|North America|South America|Latin America|the Americas|the Middle East)\b/gu,
    fact: /\b(?:global(?:ly)?|worldwide)\b/iu,
  },
  {
    form: /\bacross (?:the (?:board|(?:whole |entire )?(?:company|organi[sz]ation|business|group|industry|country|region|enterprise))|all [\p{L}\s]{3,24})\b/giu,
    fact: /\b(?:across|all|every|entire|whole|[\p{L}]+-wide)\b/iu,
  },
];

/** Looks for a reach that is wider than the facts say: every site for one, the company for a team. */
export function checkScope(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish) return [];
  return REACHES.flatMap(({ form, fact, known: mustKnow }) =>
    Array.from(sentence.text.matchAll(form)).flatMap(({ 0: words, index }): Verdict[] => {
      const span = { start: sentence.start + index, end: sentence.start + index + words.trimEnd().length };
      const context = contextOf(known, sentence, [span]);
      const about = likeliest(known, context).map((at) => known.statements[at]!);
      const own = wordsOf(words).filter(({ content }) => content);
      const told =
        about.some(({ text }) => fact.test(text)) || known.phrases.has(wordsOf(words)) !== undefined;
      // `all four teams` of `4 teams (A, B, C, D)`: whoever names them all may say so.
      if (told || (own.length > 0 && /\d/.test(words))) return [];
      if (mustKnow && !own.some(({ key }) => known.byKey.has(key))) return [];
      const near = about[0]?.text.trim();
      return [
        ungrounded(span, 'scope', near ? `The facts say: “${near}”` : 'No fact says that it reached so far.'),
      ];
    }),
  );
}
