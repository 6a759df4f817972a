import { type Scan, type Seen, stopsOf } from '@throughline/core/scan';

const DRAWN_BY: Record<Seen['as'], string> = {
  name: 'the name',
  label: 'the line under the name',
  title: 'a title',
  employer: 'an employer',
  dates: 'dates',
  education: 'education',
  heading: 'a heading',
  summary: 'the summary',
  number: 'a number',
  bold: 'bold type',
  opening: 'the first words of a line',
};

/** One rest of the eye: its number on the picture, seconds from the start, how long, and what drew it. */
export interface StopRow {
  number: number;
  text: string;
  page: number;
  from: string;
  seconds: string;
  /** Share of the longest rest, 0 to 1. */
  share: number;
  drawnBy: string;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** Everything that was seen, in the order of seeing. */
export function stopRows(scan: Pick<Scan, 'seen'>): StopRow[] {
  const stops = stopsOf(scan);
  const longest = Math.max(1, ...stops.map(({ ms }) => ms));
  return stops.map(({ number, text, at, ms }) => ({
    number,
    text,
    page: at.page,
    from: seconds(at.at),
    seconds: seconds(ms),
    share: ms / longest,
    drawnBy: DRAWN_BY[at.as],
  }));
}
