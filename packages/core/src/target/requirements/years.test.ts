import { describe, expect, it } from 'vitest';
import { degreeHeld, degreeIn } from './degree.ts';
import { yearsAsked } from './years.ts';

describe('yearsAsked', () => {
  it.each([
    ['5+ years of experience with Go', 5, undefined],
    ['3-5 years experience in sales', 3, 5],
    ['4 to 8 years working in SRE', 4, 8],
    ['At least two (2) years of management', 2, undefined],
    ['Minimum 1 year experience', 1, undefined],
    ['18 months of experience', 1.5, undefined],
    ['Mindestens 3 Jahre Erfahrung', 3, undefined],
    ['5 ans d’expérience', 5, undefined],
    ['más de 4 años de experiencia', 4, undefined],
    ['경력 9년 이상', 9, undefined],
  ])('%s', (text, min, max) => {
    expect(yearsAsked(text)).toMatchObject({ min, ...(max && { max }) });
  });

  it.each([
    'A company that is 20 years old',
    '$15 years',
    'Top 100 for five years in a row',
    'Vests over 4 years',
  ])('is quiet on: %s', (text) => {
    expect(yearsAsked(text)).toBeUndefined();
  });
});

describe('degrees', () => {
  it.each([
    ["Bachelor's degree in Computer Science or equivalent experience", 2, true],
    ['BS in Computer Science', 2, false],
    ['Master’s or PhD in statistics', 3, false],
    ['MSc', 3, false],
    ['University degree', 1, false],
    ['Abgeschlossenes Studium oder vergleichbare Qualifikation', 1, true],
  ])('%s', (text, rank, orEquivalent) => {
    expect(degreeIn(text)).toEqual({ rank, orEquivalent });
  });

  it.each(['You are a scrum master', 'Master Kubernetes', 'A high degree of ownership', 'Be Agile'])(
    'is quiet on: %s',
    (text) => {
      expect(degreeIn(text)).toBeUndefined();
    },
  );

  it('takes the highest that is held', () => {
    expect(degreeHeld('B.Sc. Physics, then Ph.D.')).toBe(4);
    expect(degreeHeld('Cooking course')).toBeUndefined();
  });
});
