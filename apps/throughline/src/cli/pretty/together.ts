import type { OutputOf } from '@throughline/app';
import { heading, plain, wrap } from './text.ts';

type Together = OutputOf<'documents.check-together'>;
type Found = Together['findings'][number];

const SIGN = { error: '✗', warning: '!', info: '·' } as const;

const place = ({ file, line, path, text }: NonNullable<Found['other']>): string =>
  `${file}, ${line === undefined ? path : `line ${line}`}: “${text.replace(/\s+/g, ' ').slice(0, 100)}”`;

function finding(found: Found): string {
  const { severity, message, rule, other, fix } = found;
  return [
    `${SIGN[severity]} ${place(found)}`,
    ...(other ? [`  ${place(other)}`] : []),
    `    ${wrap(message, 4)} (${rule})`,
    ...(fix?.kind === 'ask' ? [`    → ${wrap(fix.question, 6)}`] : []),
  ].join('\n');
}

/** What several files say against each other. */
export const prettyTogether = ({ findings, notes = [] }: Together): string =>
  plain(
    `${[
      heading('Between the files'),
      ...(findings.length === 0 ? ['Nothing that cannot all be true.'] : findings.map(finding)),
      ...notes.map((note) => `\n${wrap(note)}`),
    ].join('\n')}\n`,
  );
