import { describe, expect, it } from 'vitest';
import { readPay, readPayField, readPays } from './read-pay.ts';

const pay = (min?: number, max?: number, currency?: string, per?: string) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...(currency && { currency }),
  ...(per && { per }),
});
const withoutText = (text: string, read = readPay) => {
  const { text: printed, ...rest } = read(text) ?? {};
  if (printed) expect(text).toContain(printed);
  return rest;
};

describe('readPay', () => {
  it.each([
    ['Pay: $150,000 - $190,000 a year plus equity', pay(150000, 190000, 'USD', 'year')],
    ['We pay €60k–75k.', pay(60000, 75000, 'EUR')],
    ['Contract, £45/hour, outside IR35', pay(45, 45, 'GBP', 'hour')],
    ['Gehalt: 60.000 € brutto pro Jahr', pay(60000, 60000, 'EUR', 'year')],
    ['Salary CHF 110’000 – 130’000', pay(110000, 130000, 'CHF')],
    ['Lön: 55 000 - 65 000 SEK per månad', pay(55000, 65000, 'SEK', 'month')],
    ['The annual base salary range is $124,500—$186,000 USD', pay(124500, 186000, 'USD', 'year')],
    ['Salaire entre 45 000 € et 55 000 € par an', pay(45000, 55000, 'EUR', 'year')],
    ['CA$102.8K – CA$137K', pay(102800, 137000, 'CAD')],
    ['Compensation: up to $185,500 + equity', pay(undefined, 185500, 'USD')],
    ['Base salary $200,000+', pay(200000, undefined, 'USD')],
    ['15-20 LPA', pay(1500000, 2000000, 'INR', 'year')],
    ['Salario: 35.000€ - 42.000€ brutos al año', pay(35000, 42000, 'EUR', 'year')],
    ['The hourly rate is $55 to $70', pay(55, 70, 'USD', 'hour')],
    ['$120K/yr - $150K/yr', pay(120000, 150000, 'USD', 'year')],
    [
      'The base pay ranges from $91,200/year in our lowest market up to $148,400/year',
      pay(91200, 148400, 'USD', 'year'),
    ],
    ['Salaire : 60 000 à 70 000 $ par année', pay(60000, 70000, 'USD', 'year')],
    ['R$ 8.000 - R$ 12.000 por mês', pay(8000, 12000, 'BRL', 'month')],
    ['INR 25–30 LPA', pay(2500000, 3000000, 'INR', 'year')],
    ['80-95k EUR', pay(80000, 95000, 'EUR')],
    ['$70–85k base, $140–170k OTE', pay(70000, 85000, 'USD')],
  ])('%s', (text, expected) => {
    expect(withoutText(text)).toEqual(expected);
  });

  it.each([
    'We raised $40 million from great investors.',
    'We raised $12,000,000 in a Series A round.',
    'A $100 monthly stipend for books',
    'We match up to a maximum of $10,000 per year.',
    'Owns a revenue line of $5,000,000 - $9,000,000',
    '$2,000 annual learning budget',
    'Over $3bn in transactions',
    'Plans start at $20 per month per seat',
    'Get $10,000 for adoption or surrogacy, $300 a year for learning',
    'Earn trust in 3-5 years',
    'Founded in 2019 - 2020, 401k',
  ])('is quiet on: %s', (text) => {
    expect(readPay(text)).toBeUndefined();
  });
});

describe('readPays', () => {
  const brief = (text: string) =>
    readPays(text).map(({ min, max, currency, for: where }) => [min, max, currency, where]);

  it.each([
    [
      'The base salary is $160,000 - $190,000 in San Francisco and $140,000 - $170,000 in Austin.',
      [
        [160000, 190000, 'USD', 'San Francisco'],
        [140000, 170000, 'USD', 'Austin'],
      ],
    ],
    [
      'US: $180,000-$220,000\nUK: £90,000-£110,000\nGermany: €85.000-€105.000',
      [
        [180000, 220000, 'USD', 'US'],
        [90000, 110000, 'GBP', 'UK'],
        [85000, 105000, 'EUR', 'Germany'],
      ],
    ],
    [
      '£60,000 - £70,000 (London), £50,000 - £60,000 (Remote UK)',
      [
        [60000, 70000, 'GBP', 'London'],
        [50000, 60000, 'GBP', 'Remote UK'],
      ],
    ],
    [
      '$70–85k base, $140–170k OTE, uncapped',
      [
        [70000, 85000, 'USD', undefined],
        [140000, 170000, 'USD', 'OTE'],
      ],
    ],
    ['Salary: $120k–$150k. We raised $12,000,000.', [[120000, 150000, 'USD', undefined]]],
    ['Salary: DOE', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('readPayField', () => {
  it.each([
    ['160000-240000', pay(160000, 240000)],
    ['$3.5k–$4.9k/mo', pay(3500, 4900, 'USD', 'month')],
    ['120-140/hr', pay(120, 140, undefined, 'hour')],
    ['$80k-$110k+', pay(80000, 110000, 'USD')],
    ['160k - 270k + equity', pay(160000, 270000)],
    ['USD$160-220K+', pay(160000, 220000, 'USD')],
    ['$124,000 - $150,000 (annual)', pay(124000, 150000, 'USD', 'year')],
    ['150000-250000+ + equity + benefits', pay(150000, 250000)],
    ['60-100 USD/hr (DOE)', pay(60, 100, 'USD', 'hour')],
    ['Competitive', {}],
    ['0 + equity', {}],
  ])('%s', (text, expected) => {
    expect(withoutText(text, readPayField)).toEqual(expected);
    expect(readPayField(text)?.text).toBe(text);
  });
});
