export { type PlanOptions, planTailoring } from './plan.ts';
export { tailor } from './tailor.ts';
export * from './types.ts';
