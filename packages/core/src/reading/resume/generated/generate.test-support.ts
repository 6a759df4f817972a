import type { Line } from '../../line.ts';
import { LOCALES, type Locale } from './locales.test-support.ts';
import { type Face, Page } from './page.test-support.ts';
import { type EntryText, type Look, PATTERNS } from './patterns.test-support.ts';

export interface TruePosition {
  title: string;
  employer: string;
  start: string;
  end?: string;
  highlights: number;
}

export interface Generated {
  /** What was chosen, to find out where recovery is weak. */
  traits: Record<string, string>;
  lines: Line[];
  truth: { name: string; email: string; positions: TruePosition[]; schools: number };
}

/** A small generator of even numbers, so that a seed always gives the same résumé. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Choose = <T>(from: readonly T[]) => T;

const FACES: Face[] = [{ bold: true }, { italic: true }, {}, { bold: true, italic: true }];
const DATE_FORMS = [
  'month year',
  'short year',
  'mm/yyyy',
  'mm.yyyy',
  'yyyy',
  'yyyy-mm',
  "short 'yy",
] as const;
const BULLETS = ['•', '-', '–', '▪', '*'];

/** Invents a person and sets their résumé in a layout; both follow from the seed alone. */
export function generateResume(seed: number): Generated {
  const next = random(seed);
  const choose: Choose = (from) => from[Math.floor(next() * from.length)]!;
  const [language, locale] = choose(Object.entries(LOCALES));
  const pattern = choose(Object.keys(PATTERNS));
  const body = choose([
    'bulleted',
    'bulleted',
    'bulleted',
    'indented',
    'flush',
    'none',
    'paragraph',
  ] as const);
  const dateForm = choose(DATE_FORMS);
  const boxes = next() < 0.7;
  const stacked =
    next() < 0.25 && ['employerPlaceThenTitleDates', 'employerOverTitleWithDates'].includes(pattern);
  const look: Look = {
    title: choose(FACES),
    employer: choose(FACES),
    small: choose([{}, { italic: true }]),
    between: choose([' | ', ' · ', ', ', ' — ', ' - ', ' • ']),
    wholeBold: next() < 0.5,
  };
  const plain = next() < 0.25;
  if (plain) Object.assign(look, { title: {}, employer: {}, small: {} });
  const page = new Page({ width: choose([300, 420, 500]), boxes, size: 10 });
  const heading = headingSetter(page, choose, next, plain);
  const [first, last] = [
    choose(['Ines', 'Tomasz', 'Wanjiru', 'Élodie', 'Bram', 'Sofía', 'Jürgen', 'Priya']),
    choose(['Okafor', 'Lindqvist', 'Marchetti', 'Van Dalen', 'Brandão', 'Ito']),
  ];
  const email = `${first}.${last}@mail.example`
    .normalize('NFD')
    .replace(/[^\w.@]/g, '')
    .toLowerCase();
  page.set([{ text: `${first} ${last}`, face: { bold: true, size: plain ? 10 : 20 } }]);
  page.set([{ text: `${email} | +49 170 5550142 | ${choose(locale.places)}` }]);
  const traits = {
    language,
    pattern,
    body,
    dateForm,
    boxes: String(boxes),
    stacked: String(stacked),
    plain: String(plain),
    between: look.between,
  };
  const positions: TruePosition[] = [];
  let schools = 0;
  const sections = [
    () => {
      heading(choose(locale.headings.summary));
      page.set([{ text: `${choose(locale.sentences)}. ${choose(locale.sentences)}.` }], { gap: 0.5 });
    },
    () => {
      heading(choose(locale.headings.work));
      const count = 2 + Math.floor(next() * 3);
      const style = {
        gapBetween: choose([0.2, 0.8, 1.2]),
        bullet: choose(BULLETS),
        indent: choose([0, 12, 24]),
      };
      let year = 2024;
      let employer = '';
      for (let i = 0; i < count; i++) {
        const promoted = stacked && i > 0 && next() < 0.5;
        if (!promoted) employer = choose(locale.employers.filter((name) => name !== employer));
        const end = i === 0 && next() < 0.6 ? undefined : year;
        const start = year - 1 - Math.floor(next() * 3);
        year = start;
        const dates = printDates(locale, choose, next, dateForm, start, end);
        const entry: EntryText = {
          title: choose(locale.titles),
          employer,
          place: choose(locale.places),
          dates: dates.text,
          at: locale.at,
          duration: '2 yrs 3 mos',
        };
        const rows = PATTERNS[pattern]!(entry, look);
        (promoted ? rows.slice(1) : rows).forEach((row, at) => {
          page.set(row, { gap: at === 0 ? style.gapBetween : 0.2 });
        });
        const highlights = setBody(page, locale, choose, next, body, style);
        positions.push({
          title: entry.title,
          employer,
          start: dates.start,
          ...(dates.end && { end: dates.end }),
          highlights,
        });
      }
    },
    () => {
      heading(choose(locale.headings.education));
      const count = 1 + Math.floor(next() * 2);
      const layout = choose(['lines', 'one', 'tab']);
      for (let i = 0; i < count; i++) {
        const [, , degree] = choose(locale.degrees);
        const school = choose(locale.schools);
        const year = String(2008 + Math.floor(next() * 9));
        const gap = i === 0 ? 0.2 : 0.8;
        if (layout === 'one') page.set([{ text: `${degree}, ${school} (${year})` }], { gap });
        else {
          page.set([{ text: degree }, ...(layout === 'tab' ? [{ text: year, tab: true }] : [])], { gap });
          page.set([{ text: layout === 'tab' ? school : `${school}, ${year}` }]);
        }
        schools++;
      }
    },
    () => {
      heading(choose(locale.headings.skills));
      page.set([{ text: 'Python, SQL, Docker, Figma, Excel' }]);
    },
  ];
  const order = next() < 0.6 ? [0, 1, 2, 3] : next() < 0.5 ? [3, 2, 1] : [2, 1, 3];
  for (const at of order) sections[at]!();
  return { traits, lines: page.lines, truth: { name: `${first} ${last}`, email, positions, schools } };
}

function headingSetter(
  page: Page,
  choose: Choose,
  next: () => number,
  plain: boolean,
): (text: string) => void {
  const caps = next() < 0.5 || plain;
  const face: Face = plain ? {} : choose([{ bold: true }, { bold: true, size: 13 }, { size: 14 }]);
  const ruled = next() < 0.3;
  return (text) => page.set([{ text: caps ? text.toUpperCase() : text, face }], { gap: 1.3, ruled });
}

function setBody(
  page: Page,
  locale: Locale,
  choose: Choose,
  next: () => number,
  body: string,
  style: { bullet: string; indent: number },
): number {
  if (body === 'none') return 0;
  if (body === 'paragraph') {
    page.set([
      { text: `${choose(locale.sentences)}. ${choose(locale.sentences)}. ${choose(locale.sentences)}.` },
    ]);
    return 0;
  }
  const count = 2 + Math.floor(next() * 3);
  const period = next() < 0.5 ? '.' : '';
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(choose(locale.sentences));
  for (const sentence of chosen)
    page.set([{ text: sentence + (body === 'flush' ? '.' : period) }], {
      indent: body === 'flush' ? 0 : style.indent + 12,
      gap: body === 'bulleted' ? 0.2 : 0.7,
      ...(body === 'bulleted' && { bullet: style.bullet }),
    });
  return count;
}

function printDates(
  locale: Locale,
  choose: Choose,
  next: () => number,
  form: (typeof DATE_FORMS)[number],
  start: number,
  end: number | undefined,
) {
  const [a, b] = [Math.floor(next() * 12), Math.floor(next() * 12)];
  const print = (year: number, month: number) => {
    const two = String(month + 1).padStart(2, '0');
    switch (form) {
      case 'month year':
        return `${locale.months[month]} ${year}`;
      case 'short year':
        return `${locale.shortMonths[month]} ${year}`;
      case 'mm/yyyy':
        return `${two}/${year}`;
      case 'mm.yyyy':
        return `${two}.${year}`;
      case 'yyyy-mm':
        return `${year}-${two}`;
      case "short 'yy":
        return `${locale.shortMonths[month]} '${String(year).slice(2)}`;
      default:
        return String(year);
    }
  };
  const iso = (year: number, month: number) =>
    form === 'yyyy' ? String(year) : `${year}-${String(month + 1).padStart(2, '0')}`;
  const to = choose(locale.to);
  const text = `${print(start, a)} ${to} ${end === undefined ? choose(locale.present) : print(end, b)}`;
  return { text, start: iso(start, a), ...(end !== undefined && { end: iso(end, b) }) };
}
