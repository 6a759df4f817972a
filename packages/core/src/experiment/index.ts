export { compareArms, FLAT } from './compare.ts';
export * from './types.ts';
