export { readPay, readPayField } from './pay/read-pay.ts';
export * from './types.ts';
