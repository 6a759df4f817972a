export { namedDomain, readDomain } from './domain.ts';
export { nameTarget } from './name-target.ts';
export { readPay, readPayField } from './pay/read-pay.ts';
export type { TitleReading } from './title.ts';
export { readTitle } from './title.ts';
export * from './types.ts';
