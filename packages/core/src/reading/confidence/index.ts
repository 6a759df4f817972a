export { DOUBTFUL, withConfidence } from './confidence.ts';
