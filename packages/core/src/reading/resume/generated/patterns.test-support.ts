import type { Face, Printed } from './page.test-support.ts';

/** What is to be set for one entry. */
export interface EntryText {
  title: string;
  employer: string;
  place: string;
  dates: string;
  /** Word for "at" in this language. */
  at: string;
  duration: string;
}

export interface Look {
  title: Face;
  employer: Face;
  small: Face;
  /** Between two fields on one line. */
  between: string;
  /** The whole first line is bold. */
  wholeBold: boolean;
}

const tab = (text: string, face: Face = {}): Printed => ({ text, face, tab: true });
const rest = (text: string, face: Face = {}): Printed => ({ text, face });

type Pattern = (entry: EntryText, look: Look) => Printed[][];

/** Ways to set the head of an entry, as résumé builders, templates and people do. */
export const PATTERNS: Record<string, Pattern> = {
  titleDatesThenEmployerPlace: (e, l) => [
    [rest(e.title, l.title), tab(e.dates)],
    [rest(`${e.employer}, ${e.place}`, l.employer)],
  ],
  employerPlaceThenTitleDates: (e, l) => [
    [rest(e.employer, l.employer), tab(e.place)],
    [rest(e.title, l.title), tab(e.dates, l.small)],
  ],
  employerDatesThenTitlePlace: (e, l) => [
    [rest(e.employer, l.employer), tab(e.dates)],
    [rest(e.title, l.title), tab(e.place)],
  ],
  titleAtEmployerThenDates: (e, l) => [
    [rest(`${e.title} ${e.at === 'na' || e.at === 'en' ? '@' : e.at} ${e.employer}`, l.title)],
    [rest(e.dates, l.small)],
  ],
  employerDashTitleDashDates: (e, l) => [[rest(e.employer, l.employer), rest(`— ${e.title} — ${e.dates}`)]],
  allOnOneLine: (e, l) => [
    [rest([e.title, e.employer, e.place, e.dates].join(l.between), l.wholeBold ? l.title : {})],
  ],
  titleEmployerDatesPlaceLines: (e, l) => [
    [rest(e.title, l.title)],
    [rest(e.employer, l.employer)],
    [rest(e.dates, l.small)],
    [rest(e.place)],
  ],
  employerTitlePlaceDatesLines: (e, l) => [
    [rest(e.employer, l.employer)],
    [rest(e.title, l.title)],
    [rest(e.place, l.small)],
    [rest(e.dates)],
  ],
  datesLeftOfTitle: (e, l) => [
    [rest(e.dates), tab(e.title, l.title)],
    [rest(`${e.employer}, ${e.place}`, l.employer)],
  ],
  datesLeftOfEmployer: (e, l) => [
    [rest(e.dates), tab(`${e.employer}, ${e.place}`, l.employer)],
    [rest(e.title, l.title)],
  ],
  titleEmployerPlaceDatesInBrackets: (e, l) => [
    [rest(e.title, l.title), rest(`, ${e.employer}, ${e.place} (${e.dates})`)],
  ],
  employerPlaceTitleThenDates: (e, l) => [
    [rest(`${e.employer}, ${e.place}, ${e.title}`, l.employer)],
    [rest(e.dates)],
  ],
  titleDashEmployerThenDatesPlace: (e, l) => [
    [rest(e.title, l.title), rest(`- ${e.employer}`)],
    [rest(`${e.dates} | ${e.place}`, l.small)],
  ],
  titleAtSignEmployerDotDates: (e, l) => [
    [rest(`${e.title} @ ${e.employer}`, l.title), rest(`· ${e.dates} · ${e.place}`)],
  ],
  datesThenTitleThenEmployer: (e, l) => [
    [rest(e.dates, l.small)],
    [rest(e.title, l.title)],
    [rest(e.employer, l.employer)],
  ],
  networkExport: (e, l) => [
    [rest(e.title, l.title)],
    [rest(`${e.employer} · Full-time`)],
    [rest(`${e.dates} · ${e.duration}`)],
    [rest(`${e.place}`)],
  ],
  employerBracketDatesThenTitlePlace: (e, l) => [
    [rest(e.employer, l.employer), rest(`(${e.dates})`)],
    [rest(`${e.title}, ${e.place}`, l.title)],
  ],
  titleEmployerTabDates: (e, l) => [
    [rest(`${e.title}, `, l.title), rest(e.employer, l.employer), tab(e.dates)],
  ],
  employerTitleTabDates: (e, l) => [
    [rest(e.employer, l.employer), rest(`${l.between.trim() || '–'} ${e.title}`, l.title), tab(e.dates)],
  ],
  titleBracketDatesThenEmployerDashPlace: (e, l) => [
    [rest(e.title, l.title), rest(`(${e.dates})`)],
    [rest(`${e.employer} - ${e.place}`)],
  ],
  titleTabDatesThenEmployerTabPlace: (e, l) => [
    [rest(e.title, l.title), tab(e.dates)],
    [rest(e.employer, l.employer), tab(e.place)],
  ],
  titleBarEmployerTabDates: (e, l) => [
    [rest(e.title, l.title), rest(`| ${e.employer}`, l.employer), tab(e.dates)],
    [rest(e.place, l.small)],
  ],
  datesBarPlaceUnderTitleEmployer: (e, l) => [
    [rest(`${e.title}${l.between}${e.employer}`, l.title)],
    [rest(`${e.dates}, ${e.place}`)],
  ],
  employerOverTitleWithDates: (e, l) => [
    [rest(e.employer, l.employer)],
    [rest(e.title, l.title), rest(`| ${e.dates}`)],
  ],
  titleThenEmployerBarDates: (e, l) => [
    [rest(e.title, l.title)],
    [rest(e.employer, l.employer), rest(`| ${e.place} | ${e.dates}`)],
  ],
};
