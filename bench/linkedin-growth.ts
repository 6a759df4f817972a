import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readFile } from '@throughline/formats';
import { packFolder } from '@throughline/formats/folder';
import { inTurn, median, table } from './median.ts';

/**
 * How reading an export grows with its connections: 7,500, 15,000 and 30,000, with as many messages, beside splitting
 * the same text at its lines and commas. Memory is the most a process of its own held.
 * Usage: npx tsx bench/linkedin-growth.ts
 */
const SIZES = [7_500, 15_000, 30_000];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const FIRST = 'Ilse Efe Noor José Zoë Ågot Bruno Kaito Ciara Petra Ebba Jürgen Inès Rhys'.split(' ');
const LAST = 'Hagen Yilmaz Núñez Lindqvist Okafor Castile Dacre Müller Sandvik Talbot Nwosu'.split(' ');

const of = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** Invented people, each at one of a few thousand employers. */
function exportOf(size: number): { connections: string; bytes: Uint8Array } {
  const people = Array.from({ length: size }, (_, at) => {
    const [first, last] = [of(FIRST, at * 7), of(LAST, at * 3 + (at >> 4))];
    const url = `https://www.linkedin.com/in/member-${at}`;
    const day = `${String((at % 28) + 1).padStart(2, '0')} ${of(MONTHS, at >> 3)} ${(2024 - ((at / size) * 18 || 0)) | 0}`;
    return { first, last, url, day, company: `"Employer ${at % 3989}, Inc."` };
  });
  const connections = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...people.map(
      ({ first, last, url, company, day }) => `${first},${last},${url},,${company},Product Manager,${day}`,
    ),
  ].join('\n');
  const messages = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    ...people.map(
      ({ first, last, url }, at) =>
        `c${at >> 2},,${first} ${last},${url},Mira Solberg,https://www.linkedin.com/in/mira,2024-05-01 10:00:00 UTC,,"Hello,\nhow is ${at}?",INBOX`,
    ),
  ].join('\n');
  const encoder = new TextEncoder();
  const bytes = packFolder([
    { name: 'Connections.csv', bytes: encoder.encode(connections) },
    { name: 'messages.csv', bytes: encoder.encode(messages) },
  ]);
  return { connections, bytes };
}

async function read(bytes: Uint8Array, size: number): Promise<void> {
  const result = await readFile({ name: 'export.zip', bytes }, { today: '2026-01-01' });
  if (!result.ok || result.value.kind !== 'linkedin') throw new Error('the export does not read');
  const { connections, messages } = result.value;
  if (connections.length !== size || messages.people.length !== size) throw new Error('people are missing');
}

/** Megabytes that a process holds at most which reads an export of this size, or only loads. */
function memoryOf(size: number): number {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), String(size)],
    {
      encoding: 'utf8',
    },
  );
  if (!stdout) throw new Error(stderr);
  return Number(stdout) / 1024;
}

async function measure(): Promise<void> {
  const exports = SIZES.map((size) => ({ size, ...exportOf(size) }));
  const times = await inTurn(
    7,
    Object.fromEntries(
      exports.flatMap(({ size, bytes, connections }) => [
        [`read ${size}`, () => read(bytes, size)],
        [`split ${size}`, () => connections.split('\n').map((line) => line.split(','))],
      ]),
    ),
  );
  const bare = memoryOf(0);
  const first = median(times[`read ${SIZES[0]}`] ?? []);
  console.log(
    table([
      ['connections', 'median ms', 'against the first', 'against splitting', 'MB over a bare process'],
      ...SIZES.map((size) => {
        const time = median(times[`read ${size}`] ?? []);
        return [
          size.toLocaleString('en'),
          time.toFixed(0),
          `${(time / first).toFixed(2)}×`,
          `${(time / median(times[`split ${size}`] ?? [])).toFixed(0)}×`,
          (memoryOf(size) - bare).toFixed(0),
        ];
      }),
    ]),
  );
}

const [only] = process.argv.slice(2);
if (only === undefined) await measure();
else {
  if (Number(only) > 0) await read(exportOf(Number(only)).bytes, Number(only));
  console.log(process.resourceUsage().maxRSS);
}
