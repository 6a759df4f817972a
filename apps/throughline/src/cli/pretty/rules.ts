import type { OutputOf } from '@throughline/app';
import { markedExample } from '@throughline/core/signal';
import { heading, wrap } from './text.ts';

type Explanation = OutputOf<'rules.explain'>;

function example(explained: Explanation['flags'][number]): string {
  const { channel, target, findings } = explained;
  const read = [channel, target && `target: ${target}`].filter(Boolean).join(', ');
  const said = findings.flatMap(({ message, fix }) => [
    `    ${wrap(message, 4)}`,
    ...(fix?.kind === 'ask' ? [`    → ${wrap(fix.question, 6)}`] : []),
  ]);
  return [`  ${markedExample(explained).replace(/\n/g, '\n  ')}  (${read})`, ...said].join('\n');
}

/** All that a rule says of itself, as its page in the docs does. */
export const prettyRule = ({ id, family, title, why, basis, flags, quiet }: Explanation): string =>
  [
    `${id} (${family})`,
    title,
    '',
    wrap(why),
    `\nRests on: ${basis.kind}, ${basis.ref}`,
    heading('It flags'),
    ...flags.map(example),
    heading('It leaves alone'),
    ...quiet.map(example),
  ].join('\n');

export const prettyRules = (rules: OutputOf<'rules.list'>): string =>
  rules.map(({ id, family, title }) => `${family.padEnd(12)} ${id.padEnd(28)} ${title}`).join('\n');
