import { MONTHS, PRESENT, SEASONS } from './words/months.ts';

/** One end of a range, or a date alone, as printed. */
export interface Point {
  start: number;
  end: number;
  year?: number;
  month?: number;
  day?: number;
  present?: boolean;
  /** Only a date beside another one: a month or two digits alone. */
  weak?: boolean;
}

const longestFirst = (list: Iterable<string>) =>
  [...list].sort((a, b) => b.length - a.length).map((word) => word.replaceAll('.', '\\.'));
const MONTH = `(?:${longestFirst(MONTHS.keys()).join('|')})`;
const SEASON = `(?:${longestFirst(SEASONS).join('|')})`;
const QUARTER = '\\d(?:st|nd|rd|th|er|eme|e|o|º|\\.)? ?(?:quarter|quartal|trimestre|kwartaal)';
const YEAR = '(?:19|20)\\d\\d';
const SHORT_YEAR = `(?:${YEAR}|'\\d\\d)(?!\\d)`;

const FORMS: [RegExp, (m: RegExpExecArray, dayFirst: boolean) => Omit<Point, 'start' | 'end'> | undefined][] =
  [
    [
      new RegExp(`(?<![\\d.])(${YEAR})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'y'),
      (m) => ({ year: +m[1]!, month: +m[3]!, day: +m[4]! }),
    ],
    [
      new RegExp(`(?<![\\d.])(${YEAR})(?:\\s?[-/.]\\s?(0[1-9]|1[0-2])|\\.([1-9]))(?![\\d])`, 'y'),
      (m) => ({ year: +m[1]!, month: +(m[2] ?? m[3]!) }),
    ],
    [
      new RegExp(`(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(${YEAR})(?!\\d)`, 'y'),
      (m, dayFirst) => slashed(+m[1]!, +m[3]!, +m[4]!, dayFirst || m[2] === '.'),
    ],
    [
      new RegExp(`(?<![\\d.,/])(\\d{1,2})\\s?[./-]\\s?(${YEAR})(?![\\d])`, 'y'),
      (m) => (+m[1]! >= 1 && +m[1]! <= 12 ? { year: +m[2]!, month: +m[1]! } : undefined),
    ],
    [
      new RegExp(
        `(?<![\\p{L}\\d])(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.)? +(?:de +)?)?(${MONTH})(?![\\p{L}])\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?=,))?[\\s,/-]*(?:de\\s+|of\\s+|del\\s+)?(${SHORT_YEAR})`,
        'yu',
      ),
      (m) => ({ year: fullYear(m[4]!), month: MONTHS.get(m[2]!)!, day: Number(m[1] ?? m[3]) || undefined }),
    ],
    [
      new RegExp(`(?<![\\p{L}\\d])(${MONTH})\\.?[- ](\\d\\d)(?![\\d\\p{L}.,/:%])`, 'yu'),
      (m) => ({ year: fullYear(m[2]!), month: MONTHS.get(m[1]!)!, weak: true }),
    ],
    [
      new RegExp(
        `(?<![\\p{L}\\d])(?:${SEASON}(?![\\p{L}])(?:[\\s.]*semester)?|${QUARTER})[\\s.,/-]*(?:(?:of|de|van|do|du) +)?(${SHORT_YEAR})(?:/\\d\\d(?!\\d))?`,
        'yu',
      ),
      (m) => ({ year: fullYear(m[1]!) }),
    ],
    [
      /(?<!\d)((?:19|20)\d\d)\s?年\s?(?:(\d{1,2})\s?月)?/y,
      (m) => ({ year: +m[1]!, month: m[2] ? +m[2] : undefined }),
    ],
    [
      new RegExp(`(?<![\\p{L}\\d$€£#@_,.]|\\p{L}[/-])(${YEAR})(?![\\d\\p{L}%+_]|[.,]\\d)`, 'yu'),
      (m) => ({ year: +m[1]! }),
    ],
    [
      new RegExp(
        `(?<![\\p{L}\\d])(?:(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+)?(${MONTH})(?![\\p{L}\\d])\\.?`,
        'yu',
      ),
      (m) => ({ month: MONTHS.get(m[2]!)!, weak: true }),
    ],
    [
      /(?<![\d/.])(?:(0?[1-9]|1[0-2])\/|(0[1-9]|1[0-2])\.(?!00))(\d\d)(?![\d/.%])/y,
      (m) => ({ year: fullYear(m[3]!), month: +(m[1] ?? m[2]!), weak: true }),
    ],
    // What a template leaves to be filled in stands for a date that nobody knows.
    [
      /(?<![\p{L}\d])(?:(?:month|mm|mmm|start date|end date)(?:[ ,/.-]+|$))?(?:(?:19|20)xx|yyyy|(?<=month[ ,/]{1,2})year)(?![\p{L}\d])/uy,
      () => ({}),
    ],
    [/(?<![\p{L}\d])'(\d\d)(?![\d\p{L}])/uy, (m) => ({ year: fullYear(m[1]!), weak: true })],
    [
      new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst(PRESENT).join('|')})(?![\\p{L}\\d])|至今|现在`, 'yu'),
      () => ({ present: true }),
    ],
  ];

const fullYear = (printed: string) => {
  const digits = printed.replace("'", '');
  return digits.length === 4 ? +digits : +digits > 60 ? 1900 + +digits : 2000 + +digits;
};

function slashed(a: number, b: number, year: number, dayFirst: boolean) {
  if (a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
  const day = a > 12 || (dayFirst && b <= 12) ? a : b;
  return { year, month: day === a ? b : a, day };
}

/** All points in time of a folded line. */
export function pointsIn(folded: string, dayFirst: boolean): Point[] {
  const points: Point[] = [];
  for (let at = 0; at < folded.length; ) {
    const point = /[\p{L}\d']/u.test(folded[at]!) ? pointAt(folded, at, dayFirst) : undefined;
    if (point) points.push(point);
    at = point ? point.end : at + 1;
  }
  return points;
}

function pointAt(folded: string, at: number, dayFirst: boolean): Point | undefined {
  for (const [form, read] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(folded);
    const read_ = match && read(match, dayFirst);
    if (!read_ || (read_.month !== undefined && (read_.month < 1 || read_.month > 12))) continue;
    if (read_.day !== undefined && (read_.day < 1 || read_.day > 31)) continue;
    return { ...read_, start: at, end: at + match[0].length };
  }
  return undefined;
}
