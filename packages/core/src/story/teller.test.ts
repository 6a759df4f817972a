import { expect, it } from 'vitest';
import { fit, textOf } from './teller.ts';

const say = (text: string) => ({ text, claims: [] });

it('leaves out what leans on a sentence that did not fit', () => {
  const [here, where, also] = [
    say('I am here.'),
    say('Before that, at a place with a long name, I led six.'),
    say('There I also won.'),
  ];
  const plan = [
    { said: here, wanted: 0, paragraph: 0 },
    { said: where, wanted: 1, paragraph: 0 },
    { said: also, wanted: 2, paragraph: 0, leansOn: where },
  ];
  expect(textOf(fit(plan, (text) => text.length < 40))).toBe('I am here.');
  expect(textOf(fit(plan, () => true))).toBe([here, where, also].map(({ text }) => text).join(' '));
});

it('says the most wanted first, in the order they are told', () => {
  const plan = [
    { said: say('Last.'), wanted: 2, paragraph: 0 },
    { said: say('First.'), wanted: 0, paragraph: 1 },
    { said: undefined, wanted: 0, paragraph: 1 },
  ];
  expect(textOf(fit(plan, (text) => text.length < 8))).toBe('First.');
  expect(textOf(fit(plan, () => true))).toBe('Last.\n\nFirst.');
});
