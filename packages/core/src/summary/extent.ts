import type { Span } from '../document/index.ts';
import { findQuantities, isCredential, measuresOf, type Quantity, titlePhrases } from '../highlight/index.ts';

/** People as they are counted: by a word for them, or by what they do. */
const PEOPLE =
  /^(?:people|persons?|staff|employees|colleagues|reports|members?|adults|men|women|nurses|cooks|chefs|clerks|agents|reps|interns|juniors|seniors|hires|guards|apprentices|fte|ftes|headcount|crew|strong|volunteers|accountants|assistants|consultants|\p{L}{2,}(?:ers|ors|[iy]sts|ians|men|women|ees|hands|folk|ologists))$/u;
/** What only looks like people in that. */
const THINGS =
  /^(?:servers|computers|customers?|users|partners|suppliers|orders|numbers|offers|papers|trailers|containers|printers|subscribers|followers|readers|viewers|members|players|passengers|callers|letters|posters|transfers|errors|sensors|doors|motors|monitors|processors|vendors|investors|visitors|donors|sectors|vectors|factors|colors|colours|floors|layers|chapters|registers|drivers' licences|boilers|routers|tickets|lovers|tenders|trees|fees|degrees|committees|employers|newsletters|parameters|meters|metres|clusters|adapters|controllers|buyers|retailers|lawyers|borrowers|shippers|skippers|learners|reviewers)$/u;
const UNITS =
  /^(?:teams?|squads?|crews|sites?|shops|stores|branches|depots|wards?|departments|countries|offices|plants|shifts|groups|locations|kitchens|schools|regions|units|hotels|restaurants|clinics|warehouses|studios|labs|factories|brigades|platoons|classes|chapters)$/;

/** Words after which a number of people, teams or money is what somebody answers for. */
const LEADS =
  /\b(?:look(?:s|ed|ing)? after|led|lead|leads|leading|manag(?:e|ed|es|ing)|head(?:ed|ing)?|r[au]n|running|supervis(?:e|ed|es|ing)|direct(?:ed|ing)?|coach(?:ed|ing)?|mentor(?:ed|ing)?|coordinat(?:e|ed|es|ing)|oversee(?:ing)?|oversaw|teams?|squad|crew|staff|group|department|lead|manager|head|director|supervisor|foreman|chief|responsible|in charge|answer(?:ed|ing)?|shift|line|floor|watch|brigade|desk|my|captain(?:ed)?|command(?:ed)?|built|grew|hired)\b(?:\s(?:of|for|over|grew|rose|from|a|an|the|my|our|up|to|with|team|teams|group|crew|staff|about|some|nearly|over|and|another|at least|also|across))*\s*$|\b(?:director|head|manager|lead|supervisor|chief)\b[^.:;]*:\s*$|\b(?:run|ran|lead|led|manage[ds]?|head|answer|responsible)\s(?:\p{L}+\s){1,2}(?:for|of|over)\s$/iu;
/** `12 analysts report to me`. */
const TO_ME =
  /^[\s\p{L}]*\b(?:report(?:s|ed|ing)?(?: in)? to me|under me|on my (?:team|watch|shift)|in my (?:team|group|department)|work(?:ed|s|ing)? for me)\b/iu;
/** `into a third` is one more, not a share. */
const ONE_MORE = /\b(?:into|for|on|with|open|opened)\s*$/iu;

export interface Extent {
  span: Span;
  /** An effect, or the extent of something done; years and the number of people led are neither. */
  isProof: boolean;
  /** People, teams or money that the writer answers for. */
  isLed: boolean;
  isResult: boolean;
}

/** What the numbers of a text say, read for proof and for level. */
export function extentsOf(text: string): Extent[] {
  const quantities = findQuantities(text);
  let led = false;
  return measuresOf(text, quantities).map(({ quantity, result, scope }, index) => {
    const previous = quantities[index - 1];
    const chained =
      led &&
      previous !== undefined &&
      /^\s*(?:people|\p{L}+)?\s?(?:,|and|in|over|across|on|at|at\s)\s*$/iu.test(
        text.slice(previous.unitEnd, quantity.span.start),
      );
    led = isLed(text, quantity, chained);
    if (quantity.kind === 'fraction' && ONE_MORE.test(text.slice(0, quantity.span.start)))
      return { span: quantity.span, isResult: false, isLed: false, isProof: false };
    const counts = quantity.kind === 'duration' ? result : result || scope;
    return {
      span: { start: quantity.span.start, end: quantity.unitEnd },
      isResult: result,
      isLed: led,
      isProof: counts && (result || !led) && !isCredential(quantity) && !isYears(text, quantity),
    };
  });
}

function isLed(text: string, { span, kind, unit = '' }: Quantity, chained: boolean): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  if (kind === 'money') return /\bbudgets?\b/iu.test(text.slice(Math.max(0, span.start - 30), span.end + 30));
  if (kind !== 'count') return false;
  const theirs =
    UNITS.test(unit) || (PEOPLE.test(unit) && !THINGS.test(unit)) || /^people$|^persons?$/.test(unit);
  return theirs && (chained || LEADS.test(before) || TO_ME.test(text.slice(span.end, span.end + 60)));
}

/** Results told without a figure: nothing lost, nobody gone. */
const WHOLE =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:out of|in) (?:every )?(?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|\d+)\b(?! \p{L}+s\b)|\b\d[\d,]* (?:out )?of (?:the |its |my |our |their )?\d|\b(?:kept|retained|delivered|passed|met|made)\s(?:every|all)\b|\b(?:nobody|no one|none(?: of \p{L}+)?)\s(?:has |have |had )?(?:left|quit|failed|missed|lost|complained)\b|\blost (?:none|nobody|not one)\b|\bwithout (?:a|one|a single|any) (?:\p{L}+ )?(?:outage|loss|accident|injury|complaint|incident|failure|missed \p{L}+|lost \p{L}+)\b|\bfrom (?:once an? )?(?:hourly|daily|weekly|monthly|quarterly|yearly|day|week|month|quarter|year)s? to (?:once an? )?(?:hourly|daily|weekly|monthly|quarterly|hour|day|week|month|quarter)s?\b/iu;

/** Where a text tells a result: its first number that is one, or a whole that needs none. */
export function proofOf(text: string, extents: readonly Extent[]): Span | undefined {
  const whole = WHOLE.exec(text);
  return (
    extents.find(({ isProof }) => isProof)?.span ??
    (whole ? { start: whole.index, end: whole.index + whole[0].length } : undefined)
  );
}

const isYears = (text: string, { span, kind, unit }: Quantity): boolean =>
  (kind === 'duration' && unit === 'year') ||
  /^\+?[\s-]?(?:years?|yrs?|decades?)\b/iu.test(text.slice(span.end, span.end + 9));

const YEARS = /\b(?:\d{1,2}|\p{L}+)\+?[\s-](?:years?|yrs)\b|\bdecades?\b/giu;
const NO_YEARS =
  /^(?:a|an|each|every|per|this|last|next|the|of|same|that|few|best|new|some|in|financial|fiscal|school|calendar|gap|light|for|many)\b/iu;
const LEVEL_WORD =
  /(?<![\p{L}-])(?:(?:senior|sr|junior|jr|principal)(?!\s\p{L}+s\b|\s(?:leadership|management))|(?:mid|entry|junior|senior)[- ]level|intern|trainee|apprentice|M[1-4]|L[3-9]|IC[1-7]|E[3-9]|(?:staff|group|deputy|chief)(?=\s\p{L}+(?:er|or|ist|st)\b)|head(?=\sof\b|\s\p{L}+er\b)|(?:department|deputy|section|kitchen|head)\s?head|director|vice president|[SE]?VP|C[ETFOPI]O|team\sleader|(?<!\bI\s|to\s|we\s|who\s)lead(?=\s*(?:[,.;:|)]|$|\s(?:at|for|of|with|who|in|on)\b)))(?![\p{L}])/iu;

/** Where a text says how senior its writer is: a word of level, years, or the size of what they led. */
export function levelIn(text: string): Span | undefined {
  const title = titlePhrases(text).find(({ hasLevel }) => hasLevel)?.span;
  const word = LEVEL_WORD.exec(text);
  const years = [...text.matchAll(YEARS)].find(({ 0: words }) => !NO_YEARS.test(words));
  const spans = [
    ...(title ? [title] : []),
    ...[word, years].flatMap((match) =>
      match ? [{ start: match.index, end: match.index + match[0].length }] : [],
    ),
    ...extentsOf(text)
      .filter(({ isLed }) => isLed)
      .map(({ span }) => span),
  ];
  return spans.sort((a, b) => a.start - b.start)[0];
}
