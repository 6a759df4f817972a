import { governingVerb, hasVerbBefore, isChange, wordAt, wordsUpTo } from './clauses.ts';
import { setsAgainstBefore } from './former-state.ts';
import type { Quantity } from './quantity.ts';

/** What a quantity says: a result reached, the size of what was worked on, or only when and how long. */
export interface Measure {
  quantity: Quantity;
  result: boolean;
  scope: boolean;
}

/** Reads each quantity of a text by the words that govern it. */
export function measuresOf(text: string, quantities: readonly Quantity[]): Measure[] {
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    const previous = quantities[index - 1];
    const changes =
      (next !== undefined && isChange(text, quantity, next)) ||
      (previous !== undefined && isChange(text, previous, quantity));
    return { quantity, ...(changes ? roleOfChange(text, quantity) : roleOf(text, quantity)) };
  });
}

/** A change is a result; of a team's size it is the size of what was led as well. */
const roleOfChange = (text: string, { span }: Quantity): Role =>
  /\b(?:team|squad|group|org|organi[sz]ation|department|headcount|staff)\b[^,;.]{0,40}$/i.test(
    wordsUpTo(text, { span }),
  )
    ? BOTH
    : RESULT;

interface Role {
  result: boolean;
  scope: boolean;
}

const RESULT: Role = { result: true, scope: false };
const SCOPE: Role = { result: false, scope: true };
const BOTH: Role = { result: true, scope: true };
const NEITHER: Role = { result: false, scope: false };

function roleOf(text: string, quantity: Quantity): Role {
  if (
    NEGATIVE.test(wordsUpTo(text, quantity)) ||
    isConsequence(text, quantity) ||
    setsAgainstBefore(text, quantity)
  )
    return RESULT;
  switch (quantity.kind) {
    case 'percent':
    case 'fraction':
      return isShareOfTime(text, quantity) ? NEITHER : RESULT;
    case 'multiplier':
    case 'rating':
    case 'rank':
      return RESULT;
    case 'duration':
      return roleOfDuration(text, quantity);
    case 'money':
      return roleOfMoney(text, quantity);
    case 'data':
      return governedByChange(text, quantity) ? RESULT : SCOPE;
    case 'count':
      return roleOfCount(text, quantity);
  }
}

/** `…, leading to an additional $10 million`: what is counted after such words came of the work. */
const isConsequence = (text: string, { span, kind }: Quantity): boolean =>
  kind !== 'percent' &&
  /\b(?:leading to|resulting in|resulted in|which led to|and led to|yielding|netting)\s(?:[\p{L}-]+\s){0,4}$/iu.test(
    wordsUpTo(text, { span }),
  );

/** `minus 300 MB`, `+ 12 points`: a number with a sign is a change. */
const NEGATIVE = /(?:\b(?:minus|plus)\s|(?:^|[\s(:,])[-−–+]\s?)$/i;

const isShareOfTime = (text: string, { span }: Quantity): boolean =>
  /^\s(?:of\s)?(?:my|the|our|his|her|their)?\s?(?:work(?:ing)?\s)?(?:time|allocation|fte|travel|equity)\b/i.test(
    text.slice(span.end, span.end + 30),
  );

/** `saved 200 hours` and `response time of 2 hours` are results; `over 7 years` and `in 3 weeks` only say when. */
function roleOfDuration(text: string, quantity: Quantity): Role {
  const { span, unit } = quantity;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  if (
    /\b(?:in|over|for|within|during|after|every|first|last|past|than|next|previous|of)\s(?:the\s)?(?:about\s|first\s|last\s|past\s|next\s|under\s|just\s|only\s|less than\s)*$/i.test(
      before,
    )
  )
    return /\b(?:time|latency|turnaround|lead time|average|duration|delay|downtime|mttr|load)\s(?:of|to|under|below|within|in)\s(?:under\s|about\s|less than\s)*$/i.test(
      before,
    )
      ? RESULT
      : NEITHER;
  if (/^\s?(?:of experience|experience)/i.test(text.slice(span.end, span.end + 16))) return NEITHER;
  if (
    /^\s?(?:early|ahead|faster|sooner|earlier|less|shorter|quicker|without|(?:incident|accident|injury|outage)-free)\b/i.test(
      text.slice(span.end, span.end + 16),
    )
  )
    return RESULT;
  if (governedByChange(text, quantity)) return RESULT;
  return unit === 'hour' && quantity.per === undefined && /^-/.test(text.slice(span.end)) ? SCOPE : NEITHER;
}

function roleOfMoney(text: string, quantity: Quantity): Role {
  const after = text.slice(quantity.span.end, quantity.span.end + 40);
  if (
    /^\s?(?:[\p{L}/-]+\s){0,2}(?:saved|savings?|reduction|increase|uplift|growth|profit|raised|earned|won)\b/iu.test(
      after,
    )
  )
    return RESULT;
  if (/\bsavings? (?:of|worth)\s(?:\p{L}+\s)?$/iu.test(wordsUpTo(text, quantity))) return RESULT;
  const verb = governingVerb(text, quantity);
  const won =
    (verb === 'gain' || verb === 'close') &&
    /^\s?(?:\p{L}+\s){0,2}(?:contract|account|deal|order)s?\b/iu.test(after);
  if (
    !won &&
    /^\s?(?:\p{L}+\s){0,2}(?:budget|portfolio|p&l|project|program|programme|contract|account|spend)s?\b/iu.test(
      after,
    )
  )
    return SCOPE;
  return verb === 'change' || verb === 'gain' || verb === 'close' || verb === 'improve' ? RESULT : SCOPE;
}

const PEOPLE =
  /^(?:users?|customers?|clients?|subscribers?|people|persons?|members?|students?|teams?|engineers?|developers?|companies|residents|citizens|patients|households|readers|players|volunteers|organi[sz]ations|schools|stores|sites|countries|markets|downloads|installs)$/;

/** What others do of their own accord: a count of it is a result, not the size of the work. */
const UPTAKE =
  /^(?:citations?|downloads|installs|stars|forks|followers|views|likes|upvotes|sign-?ups|referrals|copies)$/;

function roleOfCount(text: string, quantity: Quantity): Role {
  if (quantity.value === 0) return RESULT;
  const before = wordsUpTo(text, quantity);
  if (UPTAKE.test(quantity.unit ?? '') || /\bcited\s(?:\p{L}+\s)?$/iu.test(before)) return RESULT;
  if (/\b(?:out of|of the top)\s$/i.test(before)) return NEITHER;
  if (/\b(?:one|two|three|\d+)\sin\s$/i.test(before)) return RESULT;
  const after = text.slice(quantity.span.end, quantity.span.end + 24);
  if (/^\s(?:out\s)?of\s(?:\d+|three|four|five|six|eight|ten|twelve)\b/i.test(after)) return RESULT;
  // `a task force … reaching 1.1 million residents`: whom the thing is for, not what came of it.
  if (/[^,]\sreaching\s(?:\p{L}+\s)?$/iu.test(before) && PEOPLE.test(quantity.unit ?? '')) return SCOPE;
  if (!quantity.unit && !quantity.per) return roleOfBareCount(text, quantity);
  if (isUptake(text, quantity)) return BOTH;
  if (/\bfor\s(?:\p{L}+\s)?$/iu.test(before) && ROUNDS.test(quantity.unit ?? '')) return NEITHER;
  const word = wordAt(text, quantity);
  if (/^(?:across|for|among|amongst|at|within|spanning|with|in)$/.test(word ?? '')) return SCOPE;
  if (
    word === 'by' &&
    /\b(?:adopted|used|trusted|followed|embraced|copied|reused|shared|taken\sup|picked\sup)\s+(?:daily\s+|now\s+|since\s+)?by\b[^,;]*$/i.test(
      before,
    )
  )
    return BOTH;
  const verb = governingVerb(text, quantity);
  // `a backlog of 2,300 applications` says its size whatever was done with it; `a saving of 40 hours` is only the change.
  if (verb === 'change')
    return word === 'of' &&
      !/\b(?:reduction|increase|decrease|savings?|growth|rise|drop|fall|gain)\sof\s$/i.test(before)
      ? BOTH
      : RESULT;
  if (verb === 'gain') return PEOPLE.test(quantity.unit ?? '') ? BOTH : RESULT;
  return SCOPE;
}

/** `30 colleagues use daily`, `since live in 12 plants`, `600 volunteers signed up`: others did this of their own accord. */
const isUptake = (text: string, { span, unitEnd, unit }: Quantity): boolean => {
  const before = wordsUpTo(text, { span });
  const after = text.slice(unitEnd, unitEnd + 60);
  return (
    (/\b(?:that|which)\s(?:all\s|about\s|over\s)?$/i.test(before) &&
      /^\s(?:[\p{L}-]+\s){0,3}?(?:use|rely|follow|depend|adopted|work|copied|share|run|open)\b/iu.test(
        after,
      )) ||
    /\b(?:now|since|still|later|actually|today)\s(?:also\s)?(?:used|in\suse|running|live|installed|standard)\s(?:in|at|across|by|on|for)\s(?:all\s|about\s|over\s)?$/i.test(
      before,
    ) ||
    (/^\W*$/.test(before) &&
      DOERS.test(unit ?? '') &&
      /^\s(?:(?:now|have|since)\s)*(?:signed|joined|came|enrol|adopt|use|registered|subscribed|attended|download|switch|applied|bought|voted|returned|stayed|finish|pass|complete|rely|depend|play|read|watch|chose|choose)/i.test(
        after,
      ))
  );
};

/** Pieces of time under another name. */
const ROUNDS =
  /^(?:releases|sprints|seasons|terms|cycles|rounds|semesters|iterations|elections|shifts|nights|weekends)$/;

const DOERS =
  /^(?:users?|customers?|clients?|subscribers?|people|persons?|members?|students?|pupils|teams?|volunteers|applicants|families|readers|visitors|companies|schools|stores|households|patients|players|residents|citizens|guests|employees|colleagues|nurses|teachers|parents|farmers|drivers|engineers|developers|shops|hospitals|councils|agencies|offices)$/;

/** `a network of 80`, unless it is a score that was reached. */
const SIZE_OF =
  /\b(?:an?|the|our|its)\s(?:[\p{L}-]+\s){0,2}?(?!(?:quarter|third|half|fraction|score|rating|average|mean|level|rate|maximum|minimum|total|index|value|factor)\b)[\p{L}-]+\sof\s(?:about\s|over\s|some\s)?$/iu;

/** A number with no noun: a score when something was raised to it, a size when it is large. */
const roleOfBareCount = (text: string, quantity: Quantity): Role => {
  const before = wordsUpTo(text, quantity);
  if (
    /\b(?:hit|reached|set|passed|topped)\s(?:an?\s)?(?:all-time\s)?(?:record|high|peak)\s(?:of\s)?$/i.test(
      before,
    )
  )
    return RESULT;
  if (/\b(?:rated|scored|scoring)\s(?:an?\s)?$/i.test(before)) return RESULT;
  if (SIZE_OF.test(before)) return SCOPE;
  const moved = /^(?:by|to)$/.test(wordAt(text, quantity) ?? '');
  const scored =
    moved ||
    /^\+?\s?(?:on|in)\s\p{Lu}/u.test(text.slice(quantity.span.end)) ||
    /\b(?:to|of)\s(?:an?\s)?$/.test(wordsUpTo(text, quantity));
  if (scored && governedByChange(text, quantity)) return RESULT;
  return quantity.value >= 1000 ? SCOPE : NEITHER;
};

/** Whether something was made more or less, or got, by this: `by` reaches back past nouns that look like verbs. */
function governedByChange(text: string, quantity: Quantity): boolean {
  if (wordAt(text, quantity) === 'by') return hasVerbBefore(text, quantity, 'change', 'improve', 'gain');
  const verb = governingVerb(text, quantity);
  return verb === 'change' || verb === 'gain' || verb === 'improve';
}
