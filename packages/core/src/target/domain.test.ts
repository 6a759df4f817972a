import { content } from '@throughline/content';
import { describe, expect, it } from 'vitest';
import { namedDomain, readDomain } from './domain.ts';

const domain = (text: string) => readDomain(text, content)?.id;

describe('reading the domain', () => {
  it.each([
    ['We move money for merchants. Our payments platform handles card issuing across Europe.', 'fintech'],
    ['Our tools help clinicians see patients sooner, in every hospital.', 'health'],
    ['Freight carriers plan their routes with us; last-mile delivery is next.', 'logistics'],
    ['Players love our mobile games, and live ops keeps them coming back.', 'gaming'],
    ['Wir bauen Software für Versicherer, von der Schadenmeldung bis zum underwriting.', 'insurance'],
  ])('%s', (text, expected) => {
    expect(domain(text)).toBe(expected);
  });

  it('wants more than a stray word', () => {
    expect(
      domain('We once built a hospital dashboard. We are a small team that cares about craft.'),
    ).toBeUndefined();
    expect(domain('')).toBeUndefined();
  });

  it('is not misled by benefits and legal lines', () => {
    expect(
      domain('Health insurance, dental and vision.\nPatients: none.\nLife insurance and clinical care paid.'),
    ).toBeUndefined();
  });

  it('does not choose between two that are as strong', () => {
    expect(domain('Payments for merchants. Patients in every hospital.')).toBeUndefined();
  });

  it('takes one word when a person names it', () => {
    expect(namedDomain('fintech', content)?.id).toBe('fintech');
    expect(namedDomain('Checkout', content)).toBeUndefined();
  });
});
