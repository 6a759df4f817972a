export { mapRole } from './map-role.ts';
export * from './types.ts';
