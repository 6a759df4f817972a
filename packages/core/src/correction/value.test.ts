import { describe, expect, it } from 'vitest';
import { isReversed, valueFor } from './value.ts';

describe('valueFor', () => {
  it.each([
    ['startDate', 'March 2021', '2021-03'],
    ['startDate', ' 2021 ', '2021'],
    ['endDate', 'heute', null],
    ['endDate', '', null],
    ['email', 'a.b@mail.example', 'a.b@mail.example'],
    ['url', 'github.com/imke', 'github.com/imke'],
    ['position', '  Head \n of Tides ', 'Head of Tides'],
    ['position', ' ', null],
  ])('%s takes “%s” as %s', (key, given, value) => {
    expect(valueFor(key, given)).toEqual({ value });
  });

  it.each([
    ['startDate', 'soon'],
    ['startDate', 'present'],
    ['endDate', '31.02.2021'],
    ['endDate', '2021-13-45'],
    ['startDate', '2019 – 2021'],
    ['email', 'nobody'],
    ['phone', 'call me'],
    ['url', 'my page'],
  ])('%s refuses “%s” and says what to type', (key, given) => {
    expect(valueFor(key, given)).toMatchObject({
      message: expect.stringContaining(given),
      hint: expect.stringMatching(/\.$/),
    });
  });
});

describe('isReversed', () => {
  it.each([
    ['2020', '2019', true],
    ['2020-05', '2020', false],
    ['2020-05', '2020-04', true],
    ['2020-05', '2020-05', false],
    ['2020', undefined, false],
  ])('%s to %s: %s', (start, end, reversed) => expect(isReversed(start, end)).toBe(reversed));
});
