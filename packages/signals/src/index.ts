export { signals } from './registry.gen.ts';
