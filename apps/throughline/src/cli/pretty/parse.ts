import type { OutputOf } from '@throughline/app';
import { prettyLinkedin } from './linkedin.ts';
import { heading, wrap } from './text.ts';

type Reading = OutputOf<'documents.read'>;

const dates = ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }) =>
  startDate || endDate ? `${startDate ?? '?'} – ${endDate ?? 'open'}` : '';

const named = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');

function resume({
  resume: { basics, work, education, skills },
  losses,
}: Extract<Reading, { kind: 'resume' }>) {
  const out = [named(basics?.name, basics?.label), named(basics?.email, basics?.phone, basics?.url)];
  if (basics?.summary) out.push('', wrap(basics.summary));
  if (work?.length) out.push(heading('Work'));
  for (const position of work ?? []) {
    out.push(named(position.position, position.name, position.location, dates(position)));
    for (const highlight of position.highlights ?? []) out.push(`  • ${wrap(highlight, 4)}`);
  }
  if (education?.length) out.push(heading('Education'));
  for (const { studyType, area, institution, ...when } of education ?? [])
    out.push(named(named(studyType, area), institution, dates(when)));
  if (skills?.length) out.push(heading('Skills'));
  for (const { name, keywords } of skills ?? [])
    out.push(wrap([name, keywords?.join(', ')].filter(Boolean).join(': '), 2));
  return [...out, ...lost(losses)].join('\n');
}

const lost = (losses: Reading['losses']): string[] =>
  losses.length === 0
    ? []
    : [
        heading('Not understood'),
        ...losses.map(({ text, reason }) => `  “${wrap(text.slice(0, 160), 4)}”: ${reason}`),
      ];

function postings({ postings, losses }: Extract<Reading, { kind: 'postings' }>) {
  const out = postings.flatMap(({ title, company, location, salary, requirements }) => [
    heading(named(title, company, location, salary?.text)),
    ...requirements.map(({ kind, text }) => `  ${kind.padEnd(14)} ${wrap(text, 17)}`),
  ]);
  return [...out, ...lost(losses)].join('\n');
}

export function prettyReading(reading: Reading): string {
  if (reading.kind === 'resume') return resume(reading);
  if (reading.kind === 'postings') return postings(reading);
  if (reading.kind === 'linkedin') return prettyLinkedin(reading);
  return [reading.text, ...lost(reading.losses)].join('\n');
}
