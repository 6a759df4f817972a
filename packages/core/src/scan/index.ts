export * from './set-page.ts';
export * from './types.ts';
