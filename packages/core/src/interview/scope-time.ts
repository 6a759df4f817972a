import { findQuantities } from '../highlight/index.ts';
import { isPreposition, wordsOf } from './vocabulary.ts';

/** Places and units that something spreads across; everybody else it is for. */
const ACROSS =
  /\b(?:teams?|squads?|countries|sites?|depots?|regions?|offices?|stores?|shops?|schools?|markets?|plants?|services?|repositories|repos|locations?|wards?|hospitals?|departments?|warehouses?|cities|systems?|projects?|branches|districts?|classes|halls?|kitchens?|clinics?|campuses|factories|servers?|machines?|devices?|screens?|pages?|products?|brands?|companies|firms?|languages?|time ?zones?|channels?|accounts?|releases?|routes?|lines?)\b/i;

const clean = (answer: string): string =>
  answer
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,!]+$/, '');

/** An answer to “for whom, of how many?” as it follows a clause. */
export function scopePhrase(answer: string): string {
  const text = clean(answer);
  const [first] = wordsOf(text);
  if (isPreposition(first) && !/^(?:about|around|over|under|up|above|below)$/i.test(first!)) return text;
  if (/-wide\b|^(?:worldwide|nationwide|company|everywhere)/i.test(text)) return text;
  return `${ACROSS.test(text.split(/,\s/)[0]!) ? 'across' : 'for'} ${text}`;
}

/**
 * Puts a size where the line names the same thing without one: `its rollout to customers` with `120 customers` is
 * `its rollout to 120 customers`. Undefined where the line does not name it.
 */
export function scopeInPlace(line: string, answer: string): string | undefined {
  const text = clean(answer);
  const [quantity] = findQuantities(text);
  if (!quantity || /,/.test(text)) return undefined;
  const number = text.slice(0, quantity.span.end).trim();
  const noun = text.slice(quantity.span.end).trim();
  if (!/^\p{L}[\p{L}-]+s$/u.test(noun)) return undefined;
  const named = new RegExp(
    `(?<=^\\p{L}+\\s|\\b(?:to|for|with|by|of|across|among|in|from)\\s)(?:(?!${SIZED})\\p{L}[\\p{L}-]*\\s)?${noun}\\b`,
    'iu',
  );
  const found = named.exec(line);
  return found ? `${line.slice(0, found.index)}${number} ${line.slice(found.index)}` : undefined;
}

/** Says how many already, or which. */
const SIZED =
  '(?:the|all|an?|our|its|their|these|each|every|both|some|any|no|two|three|four|five|six|seven|eight|nine|ten|and|or)\\s';

const TIMED =
  /^(?:in|within|over|during|since|between|by|after|for|until|through|throughout|under|inside|across|every|each|last|this)\b/i;
const SPAN =
  /^(?:(?:about|around|under|roughly|nearly|just|only|less than|more than|the first|one|an?|the)\s+)*(?:(?:\p{N}|\p{L})+[\s-]+(?:\p{L}+\s)?)?(?:days?|weeks?|months?|quarters?|years?|sprints?|seasons?|weekends?|terms?|semesters?|hours?|summer|winter|spring|autumn)\b/iu;
const DATED =
  /^(?:(?:early|mid|late|q[1-4]|h[12]|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[\s-]*)*(?:19|20)\d\d$/iu;

/** An answer to “over which time?” as it follows a clause. */
export function timePhrase(answer: string): string {
  const text = clean(answer);
  if (TIMED.test(text)) return text;
  if (/^(?:19|20)\d\d\s(?:to|–|-)\s?(?:19|20)\d\d$/.test(text)) return `from ${text}`;
  return SPAN.test(text) || DATED.test(text) ? `in ${text}` : `, ${text}`;
}

/** Whether a text says over which time, or how often, something was so. */
export const tellsTime = (text: string): boolean =>
  /\b(?:in|within|over|during|since|after|for|until|by|across|between|under|inside|through)\s(?:the\s|about\s|just\s|only\s|under\s|less than\s|first\s|last\s|past\s|early\s|late\s|mid-?|a\s|an\s|one\s|its\s|their\s)*(?:[\p{L}\p{N}-]+\s)?(?:days?|weeks?|weekends?|months?|quarters?|years?|sprints?|seasons?|terms?|semesters?)\b/iu.test(
    text,
  ) ||
  /\b(?:19|20)\d\d\b|\bq[1-4]\b/i.test(text) ||
  /\b(?:a|an|per|each|every)\s(?:minute|hour|day|night|week|month|quarter|year|shift|sprint)\b|\/(?:s|min|h|day|week|month|year)\b|\b(?:dai|week|month|quarter|year)ly\b/i.test(
    text,
  );
