export { compareMeasures, equal, sameUnit } from './agree.ts';
export type { Figure } from './figures.ts';
export { type Measure, measuresIn } from './measures.ts';
