import type { OutputOf } from '@throughline/app';
import { heading, wrap } from './text.ts';

type Export = Extract<OutputOf<'documents.read'>, { kind: 'linkedin' }>;
type Row = [what: string, count: number, about?: string | undefined];

/** What an export holds, at a glance: whose it is, how much of what and from when to when, what was not read and why. */
export function prettyLinkedin(reading: Export): string {
  const { profile, files, losses } = reading;
  const name = [profile.firstName, profile.lastName].filter(Boolean).join(' ');
  const rows = rowsOf(reading).filter(([, count]) => count > 0);
  const left = files.filter(({ because }) => because !== undefined);
  return [
    [name || 'A LinkedIn export', profile.headline].filter(Boolean).join(' · '),
    [profile.location, profile.url].filter(Boolean).join(' · '),
    heading('What was read'),
    ...(rows.length ? rows.map(line) : ['  Nothing yet: the files are empty.']),
    ...(losses.length ? [heading('What was not understood'), ...losses.map(loss)] : []),
    ...(left.length ? [heading('What was left alone'), ...byReason(left)] : []),
  ]
    .filter((text, at) => at > 1 || text)
    .join('\n');
}

function rowsOf(reading: Export): Row[] {
  const { messages, recommendations, endorsements, invitations } = reading;
  const employers = new Set(reading.connections.map(({ company }) => company).filter(Boolean)).size;
  const outgoing = invitations.filter(({ direction }) => direction === 'outgoing').length;
  return [
    [
      'Positions',
      reading.positions.length,
      span(reading.positions.flatMap(({ startedOn, finishedOn }) => [startedOn, finishedOn])),
    ],
    ['Education', reading.education.length],
    ['Certificates', reading.certifications.length],
    ['Projects', reading.projects.length],
    ['Skills', reading.skills.length],
    ['Languages', reading.languages.length, reading.languages.map(({ name }) => name).join(', ')],
    [
      'Connections',
      reading.connections.length,
      join(
        employers > 0 && `at ${employers} ${employers === 1 ? 'employer' : 'employers'}`,
        span(reading.connections.map(({ connectedOn }) => connectedOn)),
      ),
    ],
    [
      'Messages',
      messages.count,
      join(
        `with ${messages.people.length} ${messages.people.length === 1 ? 'person' : 'people'}`,
        span([messages.first, messages.last]),
      ),
    ],
    ['Invitations', invitations.length, outgoing > 0 ? `${outgoing} sent` : undefined],
    ['Recommendations', recommendations.length, directions(recommendations)],
    ['Endorsements', endorsements.length, directions(endorsements)],
    ['Companies followed', reading.follows.length],
    [
      'Applications',
      reading.applications.length,
      span(reading.applications.map(({ appliedOn }) => appliedOn)),
    ],
    ['Saved jobs', reading.savedJobs.length],
  ];
}

const line = ([what, count, about]: Row): string =>
  `  ${what.padEnd(19)}${count.toLocaleString('en').padStart(7)}${about ? `   ${wrap(about, 30)}` : ''}`;

const join = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(', ');

/** Oldest to newest of some dates. */
function span(dates: (string | undefined)[]): string | undefined {
  const known = dates.filter((date) => date !== undefined).sort();
  return known.length ? `${known[0]} – ${known.at(-1)}` : undefined;
}

const directions = (all: { direction: 'received' | 'given' }[]): string => {
  const received = all.filter(({ direction }) => direction === 'received').length;
  return `${received} received, ${all.length - received} given`;
};

function loss({ text, reason, file, count, lines }: Export['losses'][number]): string {
  const where = [
    file,
    lines?.length &&
      `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}${(count ?? 1) > lines.length ? ' …' : ''}`,
  ];
  const times = (count ?? 1) > 1 ? ` (${count!.toLocaleString('en')} times)` : '';
  const quoted = text ? `\n    “${wrap(text.slice(0, 160), 4)}”` : '';
  return `  ${wrap(`${where.filter(Boolean).join(', ')}${file ? ': ' : ''}${reason}${times}`, 4)}${quoted}`;
}

function byReason(left: Export['files']): string[] {
  const reasons = new Set(left.map(({ because = '' }) => because));
  return [...reasons].map((reason) => {
    const names = left.filter(({ because }) => because === reason).map(({ name }) => name);
    const more = names.length > 8 ? ` and ${names.length - 8} more` : '';
    return `  ${wrap(`${names.slice(0, 8).join(', ')}${more}`, 2)}\n    ${reason}`;
  });
}
