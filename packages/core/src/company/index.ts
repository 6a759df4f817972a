export { countriesIn } from './countries.ts';
export { companyKey, companyNames } from './names.ts';
export { relateCompanies } from './relate.ts';
export type * from './types.ts';
