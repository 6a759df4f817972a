import { DOUBTFUL, type Origin } from '../reading/index.ts';
import { overlappingPositions } from './overlap.ts';
import { oneLine, wordsLost } from './printed-lines.ts';
import { fieldName } from './says.ts';
import type { Corrected, Doubt, EntryDoubt, ListKey } from './types.ts';
import { isReversed } from './value.ts';

type Fields = Record<string, unknown>;

/** An entry without highlights is doubtful beside neighbours that have this many on average. */
const MANY = 2;

/** Everything in a corrected reading that a person should look at, in the order of the page; losses last. */
export function doubtsOf(corrected: Omit<Corrected, 'applied' | 'unapplied'>): Doubt[] {
  const { reading, dismissed } = corrected;
  const asked = [...entryDoubts(corrected), ...fieldDoubts(corrected)].filter(
    ({ kind, path }) => !dismissed.some((one) => one.path === path && one.doubt === kind),
  );
  const startOf = ({ span, path }: Doubt) =>
    span?.start ?? reading.origins.find((one) => path && one.path.startsWith(path))?.span.start ?? 0;
  return [...asked.sort((a, b) => startOf(a) - startOf(b)), ...lossDoubts(corrected)];
}

function fieldDoubts({ reading, fields }: Pick<Corrected, 'reading' | 'fields'>): Doubt[] {
  return reading.origins
    .filter(({ confidence }) => confidence < DOUBTFUL)
    .map(({ path, span, confidence, doubt }: Origin): Doubt => {
      const field = fields.find((one) => one.path === path)?.anchor;
      const [, list, ...rest] = path.split('/');
      const name = fieldName(field?.key ?? rest.join('/'), list);
      const value = oneLine(field?.was ?? reading.text.slice(span.start, span.end));
      return {
        kind: 'field',
        path,
        span,
        says: `“${value}” was read as the ${name}. ${doubt ?? `About ${rightOfTen(confidence)} in ten read like this are right.`}`,
        next: `Say that it is right, or correct the ${name}.`,
        confidence,
        ...(field && { fine: { kind: 'confirm', field } }),
      };
    });
}

const rightOfTen = (confidence: number): number => Math.floor(confidence * 10);

const SAYS: Record<EntryDoubt, [says: string, next: string]> = {
  'no-title': ['has no title.', 'Type the title, or say that this is no position of its own.'],
  'no-employer': ['has no employer.', 'Type the employer, or say that it is right as it is.'],
  'no-dates': ['has no dates.', 'Type the start, and the end if it is over.'],
  'dates-reversed': ['ends before it starts.', 'Correct the start or the end.'],
  'dates-overlap': ['runs at the same time as', 'Correct the dates, or say that both are right.'],
  'no-highlights': [
    'has nothing under it, unlike the others.',
    'Drag the lines that belong to it here, or say that it is right.',
  ],
};

function entryDoubts({ reading, entries }: Pick<Corrected, 'reading' | 'entries'>): Doubt[] {
  const overlaps = overlappingPositions(reading.resume.work ?? []);
  return entries.flatMap(({ path, anchor }) => {
    const [, list, index] = path.split('/') as [string, ListKey, string];
    const value = ((reading.resume[list] ?? []) as Fields[])[Number(index)] ?? {};
    const neighbours = ((reading.resume[list] ?? []) as Fields[]).filter((one) => one !== value);
    const name = nameOf(value) || oneLine(anchor.printed) || 'This entry';
    const span = reading.blocks.find((block) => block.path === path)?.span;
    return questionsOf(list, value, neighbours)
      .concat(list === 'work' && overlaps.has(Number(index)) ? ['dates-overlap'] : [])
      .map((kind): Doubt => {
        const [says, next] = SAYS[kind];
        const other = kind === 'dates-overlap' ? ` “${nameOf(overlaps.get(Number(index))!)}”.` : '';
        return {
          kind,
          path,
          ...(span && { span }),
          says: `“${name}” ${says}${other}`,
          next,
          fine: { kind: 'dismiss', entry: anchor, doubt: kind },
        };
      });
  });
}

const nameOf = (value: object): string => {
  const { position, name, organization, institution, title } = value as Record<string, string | undefined>;
  return [position ?? title, name ?? organization ?? institution].filter(Boolean).join(', ');
};

const countOf = (value: Fields): number => (Array.isArray(value.highlights) ? value.highlights.length : 0);

function questionsOf(list: ListKey, value: Fields, neighbours: Fields[]): EntryDoubt[] {
  const questions: EntryDoubt[] = [];
  const isPosition = list === 'work' || list === 'volunteer';
  if (isPosition) {
    if (!value.position) questions.push('no-title');
    if (!(list === 'work' ? value.name : value.organization)) questions.push('no-employer');
    if (!value.startDate && !value.endDate) questions.push('no-dates');
    const usual = neighbours.reduce((sum, one) => sum + countOf(one), 0) / Math.max(1, neighbours.length);
    if (countOf(value) === 0 && !value.summary && usual >= MANY) questions.push('no-highlights');
  }
  if (isReversed(value.startDate, value.endDate)) questions.push('dates-reversed');
  return questions;
}

function lossDoubts({ reading, lines }: Pick<Corrected, 'reading' | 'lines'>): Doubt[] {
  return reading.losses.map((loss): Doubt => {
    const { span, reason } = loss;
    const text = wordsLost(loss);
    const line = lines.find(
      (one) => one.loss !== undefined && (span ? one.span?.start === span.start : one.text === text),
    );
    return {
      kind: 'loss',
      ...(span && { span }),
      says: text === reason ? sentence(reason) : `“${text}” was not understood. ${sentence(reason)}`,
      next: span
        ? 'Drag it to where it belongs, or say that it is fine as it is.'
        : 'Say that it is fine as it is, or put in a version that has it as text.',
      ...(line && { fine: { kind: 'settle', line: line.anchor } }),
    };
  });
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
