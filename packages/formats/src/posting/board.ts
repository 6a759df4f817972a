import { done, refused } from '@throughline/core/problem';
import type { Loss } from '@throughline/core/reading';
import { type RawPosting, readPay, readPays, type Salary } from '@throughline/core/target';
import type { Format } from '../format.ts';
import { type Fields, isFields } from './values.ts';

/** One job read: a posting, or only the losses that say why not. */
export interface JobReading {
  posting?: RawPosting;
  losses: Loss[];
}

interface Board {
  id: string;
  /** How surely an object is a job of this board. */
  recognisesJob(job: Fields): number;
  readJob(job: Fields): JobReading;
}

/** A format for a job board's JSON: a whole board `{jobs}`, a list of jobs, or one job. */
export const boardFormat = ({ id, recognisesJob, readJob }: Board): Format => ({
  id,
  extensions: ['json'],
  gives: ['posting'],
  recognises: ({ json }) => Math.max(0, ...jobsIn(json).slice(0, 5).map(recognisesJob)),
  async read({ json }) {
    const readings = jobsIn(json).map((job) =>
      recognisesJob(job) > 0 ? readJob(job) : strange(JSON.stringify(job)),
    );
    const postings = readings.flatMap(({ posting }) => posting ?? []);
    const losses = readings.flatMap((reading) => reading.losses);
    if (postings.length) return done({ kind: 'postings', postings, losses });
    return refused(
      'file.wrong-kind',
      losses[0] ? `No posting could be read: ${losses[0].reason}.` : 'The list of jobs is empty.',
      'Save a job that is open to everyone, or paste its text into a .txt file.',
    );
  },
});

function jobsIn(json: unknown): Fields[] {
  if (Array.isArray(json)) return json.filter(isFields);
  if (!isFields(json)) return [];
  return Array.isArray(json.jobs) ? json.jobs.filter(isFields) : [json];
}

const strange = (text: string): JobReading => ({
  losses: [{ text: text.slice(0, 200), reason: 'this entry does not have the fields of a job' }],
});

/** The fields a posting is made of, as a reader found them. */
export type Found = { [Key in keyof RawPosting]: RawPosting[Key] | undefined };

/** A posting without its empty fields; pay is looked for in the text where no field holds it. */
export function postingOf(
  found: Omit<Found, 'salaries'> & { title: string; description: string; salaries?: Salary[] },
): RawPosting {
  const salaries = different(found.salaries ?? (found.salary ? [] : readPays(found.description)));
  const salary = found.salary ?? found.salaries?.[0] ?? readPay(found.description);
  const all = { ...found, salary, salaries: salaries.length > 1 ? salaries : undefined };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as unknown as RawPosting;
}

/** Boards say the same pay in a tier and in its summary. */
const different = (salaries: readonly Salary[]): Salary[] => [
  ...new Map(
    salaries.map((pay) => [[pay.min, pay.max, pay.currency, pay.per, pay.for].join('|'), pay]),
  ).values(),
];

export const untitled = (text: string | undefined): JobReading => ({
  losses: [{ text: text?.slice(0, 200) ?? '', reason: 'this job has no title' }],
});
