import type { OutputOf } from '@throughline/app';
import { heading, wrap } from './text.ts';

type Grounding = Exclude<OutputOf<'documents.ground'>, { results: unknown }>;

/** A batch is printed as lines and never comes here. */
export function prettyGrounding(value: OutputOf<'documents.ground'>): string {
  if ('results' in value) return '';
  const { ungrounded, derived, grounded } = value;
  return [
    ...(ungrounded.length === 0 ? ['Nothing in it goes beyond the sources.'] : [heading('In no source')]),
    ...ungrounded.map(({ text, kind, reason }) => `✗ “${text}” (${kind})\n    ${wrap(reason, 4)}`),
    ...(derived.length > 0 ? [heading('Follows from the sources')] : []),
    ...derived.map(
      ({ text, derivation, from }) =>
        `· “${text}”: ${wrap([derivation, ...placesOf(from)].filter(Boolean).join('; '), 4)}`,
    ),
    ...(grounded.length > 0 ? [heading('In the sources')] : []),
    ...grounded.map(({ text, from }) => `· “${text}”: ${wrap(placesOf(from).join('; '), 4)}`),
  ].join('\n');
}

const placesOf = (from: Grounding['grounded'][number]['from']): string[] =>
  from.map(({ source, text }) => `${source}, “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`);
