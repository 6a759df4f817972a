import type { HeadLine, Part } from '../../layouts/heads.ts';
import type { Job, Person } from './person.ts';
import { WORDS } from './words.ts';

export interface Entry {
  head: HeadLine[];
  /** Lines that the layout prints in a gutter beside the head. */
  aside?: string[];
  intro?: string;
  items: string[];
}

/**
 * How a position's head is printed: T title, E employer, P place, D dates, `@` the word for "at"; `*` before a field
 * makes it bold, `_` italic, `~` faint; `/` starts a line, `>>` the part at the right edge.
 */
export const TEMPLATES = [
  '*T >> D / _E >> P',
  '*T >> D / E, P',
  '*E >> P / _T >> D',
  '*E >> D / T >> P',
  '*T >> P / E >> D',
  '*E, P >> D / _T',
  '*T, E, P >> D',
  '*T | E | P >> D',
  '*T, _E (D)',
  '*T · E · P / ~D',
  '*T @ *E >> D',
  'D / *T / E, P',
  'D / *E / T',
  '~D | *T, E, P',
  '*E — _T >> D',
  '*E | _T / ~P | ~D',
  '*T / E | P | D',
  '*T / *E • ~D',
  'E / *T / D | P',
  '*E, P / *T, D',
  '*T (D) / _E, P',
  '*E (D) / _T',
  '*T >> E, P / ~D',
  'D: *T – E (P)',
  '*T / *E >> D / P',
  '*E: T, D',
  '*T – E – P >> D',
  'T, *E, D',
  '*T / D | E | P',
  '*D | T / _E — P',
  'T / E / D',
  'E / T / D',
];

/** The same without dates, for layouts that print them in a gutter. */
export const UNDATED = [
  '*T / _E, P',
  '*T / E',
  '*E / T',
  '*E / _T / P',
  '*T, _E, P',
  '*T – E',
  '*E, P / T',
  '*E >> P / _T',
  '*T @ *E',
  '*T | E',
  'T / *E',
];

/** Several positions under one employer: with its whole span or without, dates right or below. */
export const STACKS = ['E >> P; T >> D', 'E; T | D', 'E, P; T / D', 'E; T'] as const;

const LOOKS: Record<string, Omit<Part, 'text'>> = {
  '*': { bold: true },
  _: { italic: true },
  '~': { faint: true },
};

/** Prints a template with a job's fields. */
function parts(template: string, job: Job, person: Person): Part[] {
  const fields: Record<string, string> = {
    T: job.title,
    E: job.employer,
    P: job.place,
    D: job.span.printed,
    '@': WORDS[person.lang]!.at,
  };
  return [...template.matchAll(/([*_~]?)([TEPD@])|([^*_~TEPD@]+)/g)].map(([, look, field, plain]) =>
    field ? { text: fields[field]!, ...LOOKS[look ?? ''] } : { text: plain! },
  );
}

const linesOf = (template: string, job: Job, person: Person): HeadLine[] =>
  template.split(' / ').map((line) => {
    const [left, right] = line.split('>>').map((side) => parts(side.trim(), job, person));
    return { left: left!, ...(right && { right }) };
  });

/** One position. */
export function arranged(
  template: string,
  job: Job,
  person: Person,
  dates: 'head' | 'aside',
  asidePlace: boolean,
): Entry {
  return {
    head: linesOf(template, job, person),
    ...(dates === 'aside' && {
      aside: [job.span.printed, ...(asidePlace && !template.includes('P') ? [job.place] : [])],
    }),
    ...(job.intro && { intro: job.intro }),
    items: job.highlights,
  };
}

/** Several positions under the one employer that is printed once. */
export function stacked(jobs: Job[], form: (typeof STACKS)[number], dates: 'head' | 'aside'): Entry[] {
  const [{ employer, place }] = jobs as [Job];
  const bold = (text: string): Part => ({ text, bold: true });
  const top: HeadLine =
    form === 'E >> P; T >> D'
      ? { left: [bold(employer)], right: [{ text: place }] }
      : { left: [bold(employer), ...(form === 'E, P; T / D' ? [{ text: `, ${place}` }] : [])] };
  return jobs.map((job, i) => ({
    head: [...(i === 0 ? [top] : []), ...roleLines(job, form, dates)],
    ...(dates === 'aside' && { aside: [job.span.printed] }),
    items: job.highlights,
  }));
}

function roleLines({ title, span }: Job, form: string, dates: 'head' | 'aside'): HeadLine[] {
  const role: Part = { text: title, italic: true };
  if (dates === 'aside') return [{ left: [role] }];
  if (form === 'E >> P; T >> D') return [{ left: [role], right: [{ text: span.printed }] }];
  if (form === 'E, P; T / D') return [{ left: [role] }, { left: [{ text: span.printed, faint: true }] }];
  return [{ left: [role, { text: ` | ${span.printed}` }] }];
}
