import type { Sentence } from './draft.ts';
import { contextOf, type Knowledge, likeliest, placeOf } from './knowledge.ts';
import { ungrounded, type Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

const THING =
  '(?:awards?|prizes?|medals?|trophy|trophies|cup|competitions?|contests?|hackathons?|championships?|finals?|honou?rs|tournament|grand prix|scholarship|fellowship|of the (?:year|month|quarter)|olympiad|league)';
const CLAIMS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:won|win|winning|wins|earned|received|awarded|secured|landed|clinched|claimed)\\b(?=[^.;,]{0,60}?\\b${THING}\\b)(?![^.;]{0,20}\\b(?:second|third|2nd|3rd|shortlist|nominat))`,
    'giu',
  ),
  new RegExp(
    `\\b(?:winners?|recipients?|laureate|champions?|holder)\\s(?:of|at|in)\\b(?:\\s(?:the|an?|two|three))?(?:\\s[\\p{L}\\p{N}’'&-]+){0,5}?\\s${THING}\\b|\\b(?:[\\p{L}\\p{N}’'&-]+\\s){0,4}${THING}(?:-|\\s)(?:winner|winning|champion|recipient)s?\\b|\\bwinner\\b`,
    'giu',
  ),
  /\b(?:multi-)?(?:award|prize|medal)-winning\b|\b(?:Michelin|Emmy|Oscar|Pulitzer|Grammy)[- ](?:starred|winning|awarded)\b|\bprize-?winner\b/giu,
  /\b(?:first|1st|top)[- ](?:place|prize)\b|\bgold(?: medal(?:l?ist)?)?\b(?=\s(?:in|at|for|medal|award))|\bplaced first\b|\bcame first\b|\bfinished first\b/giu,
  /\b(?:named|voted|awarded|honou?red as|crowned|chosen as|elected)\s(?:the\s)?(?:best|top|employee|engineer|teacher|manager|designer|analyst|salesperson|seller|nurse|chef|outstanding|most)\b[^.,;]{0,40}/giu,
  /\bbest[- ](?:paper|speaker|poster|student|newcomer|thesis|talk|presentation|pitch|team|project|product)\b/giu,
  /\b(?:Employee|Engineer|Agent|Teacher|Manager|Designer|Nurse|Analyst|Salesperson|Rookie|Team|Chef|Developer) of the (?:Year|Month|Quarter)\b/gu,
  /\b(?:second|third|2nd|3rd)[- ](?:place|prize)\b|\brunners?-up\b|\bfinalists?\b|\bshort-?listed\b|\bnominated\b|\bnominee\b/giu,
];
const LESSER = CLAIMS.length - 1;

/** Words of the facts that say one came close. */
const CLOSE =
  /\b(?:shortlist(?:ed)?|short-listed|nominat(?:ed|ion|ee)|finalists?|runners?-up|second|third|2nd|3rd|honou?rable mention|commended|entered|took part|participated|semi-?finalist|longlist(?:ed)?)\b/iu;
const WON =
  /\b(?:won|win|winners?|winning|awarded|awards?|prizes?|medal|first (?:place|prize)|1st|best|top|recipient|received|champions?|named|voted|of the (?:year|month|quarter)|honou?red|honou?rs|scholarship|fellowship|gold|starred)\b/iu;

/** Where a prize is claimed, the facts have to speak of one and not of a bid that was won. */
const HONOUR = new RegExp(
  `${THING}|\\b(?:best|top|place|winner|finalist|shortlist(?:ed)?|runner-up|nominated|honou?red|recipient)\\b`,
  'iu',
);

/** Says that something was won, whatever else is told beside it. */
const OUTRIGHT = /\b(?:won|winner|1st (?:place|prize)|first (?:place|prize)|recipient|gold medal)\b/iu;

/** Looks for awards that were not won. */
export function checkAwards(known: Knowledge, sentence: Sentence): Verdict[] {
  const found: Verdict[] = [];
  for (const [rank, form] of CLAIMS.entries())
    for (const { 0: words, index } of sentence.text.matchAll(form)) {
      const span = { start: sentence.start + index, end: sentence.start + index + words.length };
      const context = contextOf(known, sentence, [{ start: span.end, end: span.end }]);
      const about = likeliest(known, context).map((at) => known.statements[at]!);
      const names = wordsOf(
        words.replace(/^\p{Lu}\p{Ll}+\s/u, (first) =>
          /^won|^named|^voted|^awarded|^winner/i.test(first) ? '' : first,
        ),
      ).filter(({ text, key }) => /^\p{Lu}/u.test(text) && !known.headings.has(key));
      const honours = about.filter(
        ({ text, keys }) =>
          (WON.test(text) || CLOSE.test(text)) &&
          (!new RegExp(THING, 'iu').test(words) || HONOUR.test(text)) &&
          names.every(({ key }) => keys.has(key)),
      );
      const said =
        rank === LESSER
          ? honours[0]
          : honours.find(({ text }) => OUTRIGHT.test(text) || (WON.test(text) && !CLOSE.test(text)));
      const whole = words.toLowerCase().trim();
      const literal =
        said ??
        (whole.length > 6
          ? known.statements.find(
              ({ text }) => text.toLowerCase().includes(whole) && (rank === LESSER || !CLOSE.test(text)),
            )
          : undefined);
      if (literal)
        found.push({
          span,
          is: 'grounded',
          from: [placeOf(literal, { start: 0, end: literal.text.length })],
        });
      else
        found.push(
          ungrounded(
            span,
            'award',
            honours[0] ? `The facts say “${honours[0].text.trim()}”.` : 'No fact names an award like this.',
          ),
        );
    }
  return found;
}
