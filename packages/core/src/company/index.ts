export { type CountryMention, countriesIn } from './countries.ts';
export { companyKey, companyNames } from './names.ts';
export { companyMain } from './read-name.ts';
export { relateCompanies } from './relate.ts';
export type * from './types.ts';
