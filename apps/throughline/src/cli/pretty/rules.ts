import type { OutputOf } from '@throughline/app';
import { heading, wrap } from './text.ts';

type Rule = OutputOf<'rules.explain'>;

const words = (example: Rule['examples']['flags'][number]) =>
  typeof example === 'string' ? example : example.text;

export const prettyRule = ({ id, family, title, why, basis, examples }: Rule): string =>
  [
    `${id} (${family})`,
    title,
    '',
    wrap(why),
    `\nBasis: ${basis.kind}, ${basis.ref}`,
    heading('It flags'),
    ...examples.flags.map((example) => `  ${wrap(words(example), 2)}`),
    heading('It leaves alone'),
    ...examples.quiet.map((example) => `  ${wrap(words(example), 2)}`),
  ].join('\n');

export const prettyRules = (rules: Rule[]): string =>
  rules.map(({ id, family, title }) => `${family.padEnd(12)} ${id.padEnd(28)} ${title}`).join('\n');
