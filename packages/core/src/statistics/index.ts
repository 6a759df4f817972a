export { type Beta, centralInterval, meanOf } from './beta.ts';
export * from './proportion.ts';
export * from './survival.ts';
export * from './two-rates.ts';
