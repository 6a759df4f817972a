import type { JsonResume } from '../document/index.ts';
import type { Look } from './types.ts';

/** Countries that print on Letter. */
const LETTER = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'USA']);
const AMERICAN_NUMBER = /^(?:\+?1[\s.(-]|\(\d{3}\)\s?\d{3}|\d{3}[-.]\d{3}[-.]\d{4}$)/;

/** The paper that printers have where the person is: by the country, else by the way the telephone number is written. */
export function paperFor({ basics = {} }: JsonResume): Look['paper'] {
  const country = basics.location?.countryCode?.trim().toUpperCase();
  const letter = country ? LETTER.has(country) : AMERICAN_NUMBER.test(basics.phone?.trim() ?? '');
  return letter ? 'us-letter' : 'a4';
}
