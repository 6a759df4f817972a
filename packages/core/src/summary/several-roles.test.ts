import { expect, test } from 'vitest';
import { severalRoles } from './several-roles.ts';

const offered = (text: string): string | undefined => {
  const span = severalRoles(text);
  return span && text.slice(span.start, span.end);
};

test.each([
  ['Open to data analyst and product manager posts', 'data analyst and product manager'],
  ['Solutions engineer / pre-sales consultant', 'Solutions engineer / pre-sales consultant'],
  ['Scrum master, agile coach or delivery manager', 'Scrum master, agile coach or delivery manager'],
  ['Looking for product, design or data roles', 'Looking for product, design or data roles'],
])('%s', (text, words) => expect(offered(text)).toBe(words));

test.each([
  'Data analyst by title, product manager in practice',
  'Product manager who was a data analyst for nine years',
  'Coached a product manager and a data analyst',
  'Engineer turned product manager',
  'I have been a teacher, a writer and a bookkeeper; now a data analyst',
  'Shipped with a designer, an engineer and a data analyst',
])('one role: %s', (text) => expect(offered(text)).toBeUndefined());
