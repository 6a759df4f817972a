import type { Chance } from '../../layouts/chance.ts';

/** A month on the calendar. */
export interface Month {
  year: number;
  month: number;
}

/** A span as it is printed and as it is true, to the printed precision. */
export interface Span {
  printed: string;
  start: string;
  /** Null while it lasts, and where one single date is printed. */
  end: string | null;
  single?: boolean;
}

interface Calendar {
  long: string[];
  short: string[];
  seasons: string[];
  now: string[];
  since: string[];
  to: string;
}

const list = (text: string) => text.split('|');

const CALENDARS: Record<string, Calendar> = {
  en: {
    long: list('January|February|March|April|May|June|July|August|September|October|November|December'),
    short: list('Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec'),
    seasons: list('Spring|Summer|Fall|Winter'),
    now: list('Present|present|Current|Now|to date|Ongoing|Today'),
    since: list('Since|since|From'),
    to: 'to',
  },
  de: {
    long: list('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
    short: list('Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.'),
    seasons: list('Frühjahr|Sommer|Herbst|Winter'),
    now: list('heute|jetzt|aktuell|Heute'),
    since: list('seit|Seit'),
    to: 'bis',
  },
  fr: {
    long: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
    short: list('janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.'),
    seasons: list('printemps|été|automne|hiver'),
    now: list('aujourd’hui|présent|à ce jour|actuellement'),
    since: list('Depuis|depuis'),
    to: 'à',
  },
  es: {
    long: list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
    short: list('ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.'),
    seasons: list('primavera|verano|otoño|invierno'),
    now: list('actualidad|presente|Actualidad|hoy'),
    since: list('Desde|desde'),
    to: 'a',
  },
  pt: {
    long: list('janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro'),
    short: list('jan.|fev.|mar.|abr.|maio|jun.|jul.|ago.|set.|out.|nov.|dez.'),
    seasons: list('primavera|verão|outono|inverno'),
    now: list('atual|presente|o momento|Atualmente'),
    since: list('Desde|desde'),
    to: 'a',
  },
  nl: {
    long: list('januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'),
    short: list('jan.|feb.|mrt.|apr.|mei|jun.|jul.|aug.|sept.|okt.|nov.|dec.'),
    seasons: list('voorjaar|zomer|najaar|winter'),
    now: list('heden|nu|Heden'),
    since: list('sinds|Sinds|vanaf'),
    to: 'tot',
  },
};

const two = (figure: number) => String(figure).padStart(2, '0');
const iso = ({ year, month }: Month) => `${year}-${two(month)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** The Portuguese and Spanish say "março de 2020". */
const of = (lang: string, chance: Chance) =>
  (lang === 'pt' || lang === 'es') && chance.maybe(0.4) ? ' de ' : ' ';

interface Way {
  print(at: Month): string;
  true(at: Month): string;
}

const year = ({ year: at }: Month) => `${at}`;

function wayOf(chance: Chance, lang: string): Way {
  const { long, short, seasons } = CALENDARS[lang]!;
  const between = of(lang, chance);
  const loud = chance.maybe(0.3);
  const named = (names: string[]) => {
    const say = (at: Month) => (loud ? capital(names[at.month - 1]!) : names[at.month - 1]!);
    return (at: Month) => `${say(at)}${between}${at.year}`;
  };
  const bare = short.map((name) => name.replace('.', ''));
  const ways: [number, Way][] = [
    [5, { print: named(short), true: iso }],
    [2, { print: named(bare), true: iso }],
    [4, { print: named(long), true: iso }],
    [4, { print: (at) => `${two(at.month)}/${at.year}`, true: iso }],
    [1, { print: (at) => `${at.month}/${at.year}`, true: iso }],
    [lang === 'en' ? 1 : 3, { print: (at) => `${two(at.month)}.${at.year}`, true: iso }],
    [4, { print: year, true: year }],
    [1, { print: iso, true: iso }],
    [1, { print: (at) => `${at.year}/${two(at.month)}`, true: iso }],
    [1, { print: (at) => `’${two(at.year % 100)}`, true: year }],
    [1, { print: (at) => `${bare[at.month - 1]} ’${two(at.year % 100)}`, true: iso }],
    [1, { print: (at) => `${named(seasons)({ ...at, month: Math.ceil(at.month / 3) })}`, true: year }],
    [1, { print: (at) => `Q${Math.ceil(at.month / 3)} ${at.year}`, true: year }],
  ];
  // As in "01.04.2019": the first of the month, as contracts begin.
  if (lang === 'de')
    ways.push([1, { print: (at) => `01.${two(at.month)}.${at.year}`, true: (at) => `${iso(at)}-01` }]);
  let left = chance.below(ways.reduce((sum, [weight]) => sum + weight, 0));
  return ways.find(([weight]) => {
    left -= weight;
    return left < 0;
  })![1];
}

/** Prints spans, one writer having one way. */
export function datesOf(chance: Chance, lang: string): (from: Month, to: Month | undefined) => Span {
  const calendar = CALENDARS[lang]!;
  const way = wayOf(chance, lang);
  const dash = chance.pick([' – ', ' – ', ' - ', '–', '-', ' — ', ` ${calendar.to} `]);
  const now = chance.pick(calendar.now);
  const since = chance.maybe(0.15) ? chance.pick(calendar.since) : undefined;
  const isIso = /^\d{4}-/.test(way.print({ year: 2020, month: 5 }));
  // A hyphen without blanks would run into one within the date.
  const join = isIso && dash === '-' ? ' – ' : dash;
  return (from, to) => {
    const first = way.print(from);
    const last = to && way.print(to);
    if (!to)
      return {
        printed: since ? `${since} ${first}` : `${first}${join}${now}`,
        start: way.true(from),
        end: null,
      };
    if (last === first) return { printed: first, start: way.true(from), end: null, single: true };
    return { printed: `${first}${join}${last}`, start: way.true(from), end: way.true(to) };
  };
}
