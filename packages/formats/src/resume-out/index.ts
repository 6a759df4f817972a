export { fitResume } from './fit.ts';
export { drawResume, writeResume } from './write.ts';
