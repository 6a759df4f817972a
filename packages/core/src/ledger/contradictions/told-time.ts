import type { Span } from '../../document/index.ts';
import { figuresIn } from '../measure/figures.ts';

/** What a sentence says of when a post began or ended, or how long it was. */
export interface ToldTime {
  kind: 'start' | 'end' | 'length';
  span: Span;
  /** Of a day: `YYYY` or `YYYY-MM`. */
  date?: string;
  /** Of a length: months. */
  months?: number;
  /** It may be a part of the whole time: only a longer one contradicts. */
  part: boolean;
}

const MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
  'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((name, at) => [name, String(at + 1).padStart(2, '0')]),
);
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?,?\\s+(?:of\\s+)?';
const YEAR = `(?:${MONTH})?(?<year>(?:19|20)\\d{2})(?!\\d)`;
const NEAR = '[^.;!?]{0,60}?';

/** It is the writer who did so, and not a colleague or a project. */
const I = '(?<=^|[.;,]\\s|\\bI(?:.ve|\\shave|\\shad)?\\s(?:\\p{L}+\\s)?|\\band\\s|\\bwhen\\s)';

const STARTS = new RegExp(
  `(?<![\\p{L}])(?:${I}(?:join(?:ed|ing)|started|starting|began|came (?:on board|to)|was hired|got hired|arrived|signed on)|hired me|since|been (?:at|with))\\b${NEAR}(?:in|since|of|from|on)?\\s*${YEAR}`,
  'giu',
);
const ENDS = new RegExp(
  `(?<![\\p{L}])(?:${I}(?:left|leaving|quit|resigned|departed|moved on|parted ways|finished at|stayed)|until|till|through|laid off|made redundant)\\b${NEAR}(?:in|until|of|till|on)?\\s*${YEAR}`,
  'giu',
);
const RANGE = new RegExp(
  `(?:from|between)?\\s*${YEAR}\\s*(?:to|until|till|and|–|-|—|through)\\s*(?<until>${YEAR.replaceAll('?<month>', '?<untilMonth>').replaceAll('?<year>', '?<untilYear>')})`,
  'giu',
);

/** The days that a sentence about a post tells. */
export function toldDates(text: string): ToldTime[] {
  const ranges = [...text.matchAll(RANGE)].flatMap((match): ToldTime[] => {
    const { month, year, untilMonth, untilYear } = match.groups!;
    const span = { start: match.index, end: match.index + match[0].length };
    return [
      { kind: 'start', span, date: dateOf(year!, month), part: false },
      { kind: 'end', span, date: dateOf(untilYear!, untilMonth), part: false },
    ];
  });
  if (ranges.length > 0) return ranges;
  const single = (kind: 'start' | 'end', pattern: RegExp) =>
    [...text.matchAll(pattern)].map(
      (match): ToldTime => ({
        kind,
        span: { start: match.index, end: match.index + match[0].length },
        date: dateOf(match.groups!.year!, match.groups!.month),
        part: false,
      }),
    );
  return [...single('start', STARTS).slice(0, 1), ...single('end', ENDS).slice(0, 1)];
}

const dateOf = (year: string, month?: string): string =>
  month ? `${year}-${MONTHS[month.slice(0, 3).toLowerCase()]}` : year;

/** Words before a number of years that make it a part of the time, or another time. */
const PARTIAL =
  /\b(?:first|last|next|past|every|within|in under|under|in less than|about to|final|another|previous|initial|of those|the)\s+(?:the\s+)?$/iu;
const AFTER_ALL =
  /\b(?:after|in|within|over|during)\s+(?:about\s+|almost\s+|nearly\s+|some\s+|my\s+|only\s+|just\s+)?$/iu;

/** How long a sentence says that a post was; `at` is where it names the employer. */
export function toldLengths(text: string, at: Span): ToldTime[] {
  return figuresIn(text)
    .filter(({ dimension, unit }) => dimension === 'duration' && /^(?:year|month)$/.test(unit ?? ''))
    .filter(({ span }) => belongs(text, span, at))
    .map(({ span, value }) => {
      const before = text.slice(Math.max(0, span.start - 24), span.start);
      return {
        kind: 'length' as const,
        span: { start: Math.min(span.start, at.start), end: Math.max(span.end, at.end) },
        months: Math.round(value / (30.4375 * 86_400)),
        part: PARTIAL.test(before) || AFTER_ALL.test(before),
      };
    });
}

/** `nine years at Fjordlab`, `my four-year stint with X`, `At X for six years`, `I was at X for six years`. */
function belongs(text: string, years: Span, employer: Span): boolean {
  if (years.end <= employer.start)
    return /^(?:-?\s?(?:stint|stay|spell|tenure|career|run|time|long|of (?:work|service|employment)|working|spent|as an? [\p{L}\s]{3,40}|in [\p{L}\s]{3,30}))*\s*(?:at|with|for|in|bei|chez|in the service of|inside)\s+(?:the\s+)?$/iu.test(
      text.slice(years.end, employer.start),
    );
  return /^(?:,\s*|\s+(?:and\s+)?(?:i\s+)?(?:was|stayed|worked|spent|served|lasted|been|have been)?\s*(?:there\s+)?)(?:for\s+|during\s+|about\s+|over\s+|almost\s+|nearly\s+|some\s+|all of\s+)*$/iu.test(
    text.slice(employer.end, years.start),
  );
}
