export * from './funnel.ts';
export { logColumns, type ReferralLog, readLog } from './read-log.ts';
export * from './types.ts';
