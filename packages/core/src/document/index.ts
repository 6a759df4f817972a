export * from './document.ts';
export * from './json-resume.ts';
export * from './layout.ts';
export * from './span.ts';
