export * from './catalogue.ts';
export * from './ports.ts';
export * from './use-case/app.ts';
export * from './use-case/define.ts';
