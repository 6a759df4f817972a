import type { Scan, Seen } from './types.ts';

/** A place where the eye stays: neighbouring runs on one line are one stop. */
export interface Stop {
  /** 1-based, in the order of seeing. */
  number: number;
  /** Its first run. */
  at: Seen;
  text: string;
  ms: number;
}

/** Runs as a person would count them: title, employer and dates on one line are one look. */
export function stopsOf({ seen }: Pick<Scan, 'seen'>): Stop[] {
  const stops: Stop[] = [];
  let last: Seen | undefined;
  for (const run of seen) {
    const stop = stops.at(-1);
    if (stop && last && besides(last, run)) {
      stop.text += ` · ${run.text}`;
      stop.ms += run.ms;
    } else stops.push({ number: stops.length + 1, at: run, text: run.text, ms: run.ms });
    last = run;
  }
  return stops;
}

const besides = (a: Seen, b: Seen): boolean =>
  a.page === b.page &&
  a.as !== 'name' &&
  Math.abs(a.box.y - b.box.y) < Math.min(a.box.height, b.box.height) * 0.6;
