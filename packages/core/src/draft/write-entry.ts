import { writeAside } from './aside.ts';
import { encode, encodeLine } from './escapes.ts';
import { ISO_DATE, writeHead, writeList } from './head.ts';
import { type EntryShape, fieldsOf, type Labelled } from './shapes.ts';

/** Whatever a file has under a key. */
export type Loose = Record<string, unknown>;

/** One section with its heading. */
export function writeSection(entries: readonly Loose[], shape: EntryShape): string[] {
  const written = entries.filter((entry) => !isEmpty(entry)).flatMap((entry) => writeEntry(entry, shape));
  if (written[0] === '') written.shift();
  return written.length === 0 ? [] : ['', `## ${shape.heading}`, ...written];
}

function writeEntry(entry: Loose, shape: EntryShape): string[] {
  const { known, rest } = parted(entry, shape);
  const { line, said } = writeHead(known, shape);
  const labelled = shape.labelled.filter(({ key }) => !said.has(key) && known[key] !== undefined);
  const simple = shape.mark === '-' && line !== '';
  return [
    ...(simple ? [`- ${line}`] : ['', `### ${line}`.trimEnd()]),
    ...labelled.map((field) => writeLabelled(field, known[field.key]!)),
    ...writeParagraphs(known[shape.paragraph ?? ''], shape),
    ...[known[shape.items ?? ''] ?? []].flat().map((item) => `- ${encode(item)}`),
    ...writeAside({ fields: rest }),
  ];
}

/** What a line can say, and what cannot stand on one: other keys, other types, dates that are none. */
function parted(entry: Loose, shape: EntryShape) {
  const fields = fieldsOf(shape);
  const known: Record<string, string | string[]> = {};
  const rest: [string, unknown][] = [];
  for (const [key, value] of Object.entries(entry)) {
    if (isEmpty(value)) continue;
    const kind = fields.get(key);
    const isDate = (shape.dates as readonly unknown[]).includes(key);
    if (kind === 'text' && typeof value === 'string' && (!isDate || ISO_DATE.test(value))) known[key] = value;
    else if (kind === 'list' && isTexts(value)) known[key] = value.filter((one) => one !== '');
    else rest.push([key, value]);
  }
  return { known, rest: Object.fromEntries(rest) };
}

const writeLabelled = ({ label }: Labelled, value: string | string[]): string =>
  `${label}: ${Array.isArray(value) ? writeList(value) : encode(value)}`;

function writeParagraphs(value: string | string[] | undefined, { labelled }: EntryShape): string[] {
  return typeof value === 'string'
    ? paragraphs(value, new Set(labelled.map(({ label }) => label.toLowerCase())))
    : [];
}

/** A text over paragraphs with a free line between them; any other break is one inside a paragraph. */
export function paragraphs(value: string, labels: ReadonlySet<string>): string[] {
  const parts = value.split('\n\n');
  const whole = parts.some((part) => part === '' || part.startsWith('\n') || part.endsWith('\n'))
    ? [value]
    : parts;
  return whole.flatMap((part, at) => [
    ...(at > 0 ? [''] : []),
    encodeLine(part).replace(LABEL, (found, label) =>
      labels.has(label.toLowerCase()) ? `${label}\\:${found.slice(label.length + 1)}` : found,
    ),
  ]);
}

/** A word or two before a colon, where a field's label stands. */
export const LABEL = /^(\p{L}[\p{L} ]{0,24}):(?=\s|$)/u;

export const isBag = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** A field not filled in is a field not there. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (isBag(value) && Object.values(value).every(isEmpty));
