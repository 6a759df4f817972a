import type { Truth } from '../layouts/marks.ts';
import type { Page } from './content/page.ts';

export type { Truth } from '../layouts/marks.ts';

/** What is true of a page that was printed in a design; some designs arrange the fields themselves. */
export const truthOf = (kind: string, { person, arrangement, bullet }: Page, isOwn: boolean): Truth => ({
  kind,
  arrangement: isOwn ? 'of the class' : arrangement,
  name: person.name,
  email: person.email,
  positions: person.stacks.flat().map(({ title, employer, span, highlights }) => ({
    title,
    employer,
    start: span.start,
    end: span.end,
    ...(span.single && { single: true }),
    highlights,
    printed: span.printed,
  })),
  schools: person.schools.map(({ school }) => school),
  bare: bullet === '',
});
