export { type LaidOut, layOut, textOf } from './layout.ts';
export type { Glyph, InkedPage, Link, Rule } from './page.ts';
