export * from './proportion.ts';
export * from './survival.ts';
