import type { OutputOf } from '@throughline/app';
import { describe, expect, it } from 'vitest';
import { groupsOf } from './choices.ts';
import { queryOf, wishesIn } from './wishes.ts';

type Fitted = OutputOf<'resumes.open'>['fitted'];

const choice = (id: string, kept: boolean, by: 'target' | 'person', because = '', of?: string) => ({
  id,
  section: 'work' as const,
  text: `line ${id}`,
  kept,
  by,
  because,
  ...(of && { of }),
});
const fitted = {
  choices: [
    choice('a', true, 'target', '', 'Clerk, Acme'),
    choice('b', true, 'person', 'You want it to stand.', 'Clerk, Acme'),
    choice('c', false, 'target'),
    choice('d', false, 'person', 'You left it out.'),
    choice('e', false, 'person', 'You marked it as private.'),
  ],
} as unknown as Fitted;

describe('what can be said of a piece', () => {
  it('is the opposite of what was decided, or what was said before', () => {
    const boxes = (kept: boolean) =>
      groupsOf(fitted, kept).flatMap(({ rows }) =>
        rows.map(({ id, box }) => (box ? `${id} ${box.name} ${box.checked}` : id)),
      );
    expect(boxes(true)).toEqual(['a drop false', 'b keep true']);
    expect(boxes(false)).toEqual(['c keep false', 'd drop true', 'e']);
  });

  it('stands under the post it belongs to, else under its section', () => {
    expect(groupsOf(fitted, true).map(({ name }) => name)).toEqual(['Clerk, Acme']);
    expect(groupsOf(fitted, false).map(({ name }) => name)).toEqual(['Experience']);
  });
});

describe('wishes in an address', () => {
  it('come back the same', () => {
    const wishes = wishesIn(new URLSearchParams('template=modern&pages=1&paper=a4&keep=x1&keep=y2&drop=z3'));
    expect(wishes).toEqual({
      template: 'modern',
      pages: 1,
      paper: 'a4',
      pinned: ['x1', 'y2'],
      leftOut: ['z3'],
    });
    expect(wishesIn(new URLSearchParams(queryOf(wishes)))).toEqual(wishes);
  });

  it('count as not said where they make no sense', () => {
    expect(queryOf(wishesIn(new URLSearchParams('template=gothic&pages=3&keep=<b>&paper=')))).toBe('');
  });
});
