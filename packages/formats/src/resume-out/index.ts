export { type FitOptions, type Fitted, fitResume } from './fit.ts';
export type { Look, Template } from './set-pages.ts';
export { drawResume, unprintableIn, writeResume } from './write.ts';
