export { namesRole } from '@throughline/core/summary';
