export { faultNames, judgeSummary } from './faults.ts';
export * from './limits.ts';
export { namesRole, namesRoleItself } from './names-role.ts';
export { compareSummaries, rankSummaries } from './rank.ts';
export { severalRoles } from './several-roles.ts';
export { stockPhrases } from './stock-phrases.ts';
export * from './types.ts';
