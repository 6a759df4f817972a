import type { Check, Finding } from '@throughline/core/signal';
import { heading, wrap } from './text.ts';

const SIGN = { error: '✗', warning: '!', info: '·' } as const;

function finding({ severity, line, rule, text, message, fix }: Finding): string {
  const quoted = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  const next = fix?.kind === 'ask' ? `\n    → ${wrap(fix.question, 6)}` : '';
  return `${SIGN[severity]} line ${line}: “${quoted.replace(/\s+/g, ' ')}”\n    ${wrap(message, 4)} (${rule})${next}`;
}

export function prettyCheck({ findings, fixFirst, notes }: Check & { notes?: string[] | undefined }): string {
  const rest = findings.filter((_, index) => !fixFirst.includes(index));
  const first = fixFirst.flatMap((index) => findings[index] ?? []);
  return [
    ...(findings.length === 0 ? ['Nothing found.'] : []),
    ...(first.length > 0 ? [heading('Fix these first'), ...first.map(finding)] : []),
    ...(rest.length > 0 ? [heading('Then'), ...rest.map(finding)] : []),
    ...(notes ?? []).map((note) => `\n${wrap(note)}`),
  ].join('\n');
}
