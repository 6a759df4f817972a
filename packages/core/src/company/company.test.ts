import { content } from '@throughline/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyNames, relateCompanies } from './index.ts';

const names = companyNames(content);
const relate = (a: string, b: string) => relateCompanies(a, b, names);

describe('one company, however it is written', () => {
  it.each([
    ['Google LLC', 'Google'],
    ['Nordlicht Versand GmbH & Co. KG', 'Nordlicht Versand'],
    ['Kava & Co', 'Kava & Company'],
    ['Almacenes Zubieta S.A.', 'Almacenes Zubieta'],
    ['Brama Audyt Sp. z o.o.', 'Brama Audyt'],
    ['St. Brannock Hospital', 'St Brannock Hospital'],
    ['Universiteit Utrecht', 'Utrecht University'],
    ['Technische Universität München', 'Technical University of Munich'],
    ['Google Deutschland GmbH', 'Google'],
    ['J.P. Morgan', 'JPMorgan Chase'],
    ['IBM', 'International Business Machines'],
    ['AWS', 'Amazon Web Services'],
    ['Facebook', 'Meta'],
    ['Deutsches Rotes Kreuz', 'DRK'],
    ['Sandpiper Freight', 'Sandpipper Freight'],
    ['DataLoom', 'Data Loom Inc.'],
    ['Société Générale', 'Societe Generale'],
    ['Ferrin Technologies', 'Ferrin'],
    ['Freelance', 'Self-employed'],
    ['Hotel Adlon', 'Adlon Hotel'],
  ])('%s is %s', (a, b) => expect(relate(a, b)).toBe('same'));
});

describe('brands and parents', () => {
  it.each([
    ['Google', 'YouTube', 'brand'],
    ['Instagram', 'Meta', 'parent'],
    ['AWS', 'Amazon', 'parent'],
    ['Microsoft Corporation', 'LinkedIn', 'brand'],
  ])('%s, %s: %s', (a, b, relation) => expect(relate(a, b)).toBe(relation));
  it('sisters are two companies', () => expect(relate('Instagram', 'WhatsApp')).toBeUndefined());
});

describe('what the words themselves tell', () => {
  it.each([
    ['Redpath Staffing (contract at Marlow Energy)', 'Marlow Energy'],
    ['Hays (client: Bank Zachodni Most)', 'Bank Zachodni Most'],
    ['Marlow Energy via Redpath Staffing', 'Redpath Staffing Ltd'],
    ['Lumo (formerly Brightpath)', 'Brightpath'],
    ['Brightpath, acquired by Lumo', 'Lumo'],
    ['Tilde, a Lumo company', 'Lumo'],
    ['Brightpath (now Lumo)', 'Lumo Inc'],
  ])('%s is also %s', (a, b) => expect(relate(a, b)).toBe('told'));
});

describe('look-alikes are two companies', () => {
  it.each([
    ['Meridian Tolls', 'Meridian Health'],
    ['Delta Air Lines', 'Delta Dental'],
    ['Apple', 'Applebee’s'],
    ['Bellflower Games', 'Wallflower Games'],
    ['Ostrich Mobility', 'Harbour Transit Group'],
    ['Unit 42', 'Unit 43'],
    ['Lumo, acquired by Google', 'Tilde, acquired by Google'],
    ['Morgan Stanley', 'JP Morgan'],
    ['First Bank', 'National Bank'],
    ['Quill Group', 'Quill & Ink Group'],
  ])('%s is not %s', (a, b) => expect(relate(a, b)).toBeUndefined());
});

it('is the same both ways, but for the names of the relation', () => {
  const mirror = { same: 'same', brand: 'parent', parent: 'brand', told: 'told' } as const;
  const word = fc.constantFrom(
    'Google',
    'Meta',
    'Lumo',
    'GmbH',
    'Ltd',
    '(formerly',
    'Tilde)',
    'via',
    'AWS',
    '&',
    'S.A.',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (a, b) => {
      const there = relate(a, b);
      expect(relate(b, a)).toBe(there && mirror[there]);
    }),
  );
});
