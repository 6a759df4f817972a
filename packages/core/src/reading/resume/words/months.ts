import { words } from './fold.ts';

const NAMES = [
  'january jan januar janner jaenner january janvier janv enero ene janeiro januari gennaio gen',
  'february feb febr februar feber fevrier fevr fev febrero fevereiro februari febbraio',
  'march mar marz maerz mrz mars marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio mei maggio mag',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug aout agosto ago augustus agos',
  'september sept sep septembre septiembre setiembre setembro set settembre sett',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro novembre',
  'december dec dezember dez decembre diciembre dic dezembro dicembre',
];

/** Folded month name or abbreviation → 1 to 12, in English, German, French, Spanish, Portuguese, Dutch, Italian. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => [...words(names)].map((name) => [name, index + 1] as const)),
);

/** Folded words for a part of the year finer than a year and coarser than a month: only the year is known. */
export const SEASONS = words(`spring summer fall autumn winter fruhling fruhjahr sommer herbst sommersemester
wintersemester printemps ete automne hiver primavera verano otono invierno verao outono inverno lente zomer herfst
ss ws sose wise early mid late q1 q2 q3 q4 h1 h2`);

/** Folded words for "still so". */
export const PRESENT = [
  'present',
  'currently',
  'current',
  'now',
  'today',
  'ongoing',
  'in progress',
  'to date',
  'till date',
  'date',
  'heute',
  'jetzt',
  'aktuell',
  'laufend',
  'dato',
  'andauernd',
  "aujourd'hui",
  'actuellement',
  'actuel',
  'ce jour',
  'en cours',
  'maintenant',
  'la actualidad',
  'actualidad',
  'actualmente',
  'actual',
  'presente',
  'la fecha',
  'hoy',
  'en curso',
  'o momento',
  'o presente',
  'momento',
  'atualmente',
  'atual',
  'hoje',
  'heden',
  'nu',
  'huidig',
  'oggi',
  'attuale',
  'in corso',
  '至今',
  '现在',
];
