export { paperFor } from './paper.ts';
export { type PlanOptions, planTailoring } from './plan.ts';
export { tailor } from './tailor.ts';
export * from './types.ts';
