import type { LinkedinReading } from '@throughline/core/reading';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadAs } from '../format.ts';
import { readFile } from '../read-file.ts';

const TODAY = '2026-11-21';

async function read(name: string, content: string | Uint8Array, as?: ReadAs): Promise<LinkedinReading> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const result = await readFile({ name, bytes }, { today: TODAY, ...(as && { as }) });
  if (!result.ok || result.value.kind !== 'linkedin') throw new Error(JSON.stringify(result));
  return result.value;
}

const codeOf = async (name: string, bytes: Uint8Array, as?: ReadAs) => {
  const result = await readFile({ name, bytes }, { today: TODAY, ...(as && { as }) });
  return result.ok ? result.value.kind : result.problem.code;
};

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const people = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const archive = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('rows that are not as they should be', () => {
  it('an unquoted comma is put together again where only one place fits', async () => {
    const { connections, losses } = await read(
      'Connections.csv',
      people(
        'Ola,Vale,https://www.linkedin.com/in/ola-vale,,Acme, Inc.,Engineer,05 Feb 2024',
        'Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Globex,Rocket,Engineer,06 Feb 2024',
      ),
    );
    expect(connections.map(({ company, position }) => [company, position])).toEqual([
      ['Acme, Inc.', 'Engineer'],
      [undefined, undefined],
    ]);
    expect(connections.map(({ lastName, connectedOn }) => [lastName, connectedOn])).toEqual([
      ['Vale', '2024-02-05'],
      ['Ruiz', '2024-02-06'],
    ]);
    expect(losses.map(({ lines }) => lines)).toEqual([[2], [3]]);
  });

  it('a missing cell leaves the others in their places', async () => {
    const { connections } = await read(
      'Connections.csv',
      people('Ola,Vale,https://www.linkedin.com/in/ola-vale,Acme,Engineer,05 Feb 2024'),
    );
    expect(connections[0]).toMatchObject({ lastName: 'Vale', company: 'Acme', connectedOn: '2024-02-05' });
  });

  it('a quote that is never closed costs its own row at most', async () => {
    const rows = [
      '"Ola,Vale,https://www.linkedin.com/in/ola,,"Acme,Engineer,05 Feb 2024',
      'Ana,Ruiz,,a@mail.example,"Globex, Inc.",Engineer,06 Feb 2024',
    ];
    const { connections, files } = await read('Connections.csv', people(...rows));
    expect(connections.at(-1)).toMatchObject({ lastName: 'Ruiz', company: 'Globex, Inc.' });
    expect(files[0]).toMatchObject({ rows: 2 });
  });

  it('closed accounts are counted once, and are no people', async () => {
    const { connections, losses } = await read(
      'Connections.csv',
      people(',,,,,,05 Feb 2024', ',,,,,,06 Feb 2024', 'Ola,Vale,,,,,'),
    );
    expect(connections).toEqual([{ firstName: 'Ola', lastName: 'Vale' }]);
    expect(losses).toMatchObject([{ count: 2, rowsLost: 2, lines: [2, 3], file: 'Connections.csv' }]);
    expect(losses[0]?.reason).toMatch(/closed/);
  });

  it('a date that cannot be is a loss, and the person is kept', async () => {
    const { connections, losses } = await read(
      'Connections.csv',
      people('Ola,Vale,,,,,05 Jun 1833', 'Ana,Ruiz,,,,,05 Jun 2099', 'Bo,Li,,,,,soon'),
    );
    expect(connections.map(({ connectedOn }) => connectedOn)).toEqual([undefined, undefined, undefined]);
    expect(losses.map(({ text }) => text)).toEqual(['05 Jun 1833', '05 Jun 2099', 'soon']);
  });

  it('formulas stay text, entities become letters, addresses get their scheme and no script', async () => {
    const { connections } = await read(
      'Connections.csv',
      people('=1+1,Vale,www.linkedin.com/in/ola,,AT&amp;T,@SUM(1),', 'Ana,Ruiz,javascript:alert(1),,,,'),
    );
    expect(connections).toEqual([
      {
        firstName: '=1+1',
        lastName: 'Vale',
        url: 'https://www.linkedin.com/in/ola',
        company: 'AT&T',
        position: '@SUM(1)',
      },
      { firstName: 'Ana', lastName: 'Ruiz' },
    ]);
  });

  it('rows that a spreadsheet wrapped in quotes are opened', async () => {
    const wrapped = people('Ola,Vale,,,"Acme, Inc.",Engineer,05 Feb 2024')
      .trim()
      .split('\n')
      .map((line) => `"${line.replaceAll('"', '""')}"`)
      .join('\n');
    expect((await read('Connections.csv', wrapped)).connections).toMatchObject([
      { lastName: 'Vale', company: 'Acme, Inc.' },
    ]);
  });

  it('one line in another encoding does not spoil the others', async () => {
    const [before, after] = people('José,Núñez,,,,,', 'Zo\u0001,Li,,,,,').split('\u0001');
    const bytes = new Uint8Array([...strToU8(before!), 0xeb, ...strToU8(after!)]);
    const { connections, losses } = await read('Connections.csv', bytes);
    expect(connections.map(({ firstName }) => firstName)).toEqual(['José', 'Zoë']);
    expect(losses).toMatchObject([{ reason: expect.stringMatching(/Windows-1252/) }]);
  });
});

describe('exports in many shapes', () => {
  it('reads any subset in any folder, and says what it left alone', async () => {
    const reading = await read(
      'export.zip',
      archive({
        'Basic_LinkedInDataExport/Jobs/Saved Jobs.csv':
          'Saved Date,Job Url,Job Title,Company Name\n"7/8/26, 3:43 PM",https://x.example/1,PM,Acme\n',
        'Basic_LinkedInDataExport/Endorsement_Given_Info.csv':
          'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2021/04/05 08:15:00 UTC,SQL,Ola,Vale,www.linkedin.com/in/ola,ACCEPTED\n',
        'Basic_LinkedInDataExport/Ad_Targeting.csv': 'a,a\n1,2\n',
        'Basic_LinkedInDataExport/photo.png': 'x',
        'Basic_LinkedInDataExport/older.zip': 'PK',
        '__MACOSX/._Profile.csv': 'x',
      }),
    );
    expect(reading.savedJobs).toEqual([
      { company: 'Acme', title: 'PM', url: 'https://x.example/1', savedOn: '2026-07-08' },
    ]);
    expect(reading.endorsements).toMatchObject([
      { direction: 'given', skill: 'SQL', firstName: 'Ola', date: '2021-04-05' },
    ]);
    expect(reading.files.filter(({ because }) => because).map(({ name }) => name.split('/').at(-1))).toEqual([
      'Ad_Targeting.csv',
      'photo.png',
      'older.zip',
    ]);
  });

  it('knows a table by its header when its name says nothing', async () => {
    const reading = await read(
      'a.zip',
      archive({ 'table1.csv': people('Ola,Vale,,,,,'), 'table2.csv': 'x,y\n1,2\n' }),
    );
    expect(reading.connections).toHaveLength(1);
    expect(reading.files.map(({ as, because }) => as ?? because)).toEqual([
      'connections',
      'not a table that is known',
    ]);
  });

  it('does not list twice what two exports in one folder both have', async () => {
    const reading = await read(
      'both.zip',
      archive({
        'basic/Connections.csv': people('Ola,Vale,,,,,', 'Ana,Ruiz,,,,,'),
        'complete/Connections.csv': people('Ana,Ruiz,,,,,', 'Bo,Li,,,,,', 'Bo,Li,,,,,'),
      }),
    );
    expect(reading.connections.map(({ lastName }) => lastName)).toEqual(['Vale', 'Ruiz', 'Li', 'Li']);
    expect(reading.files).toMatchObject([{ read: 2 }, { rows: 3, read: 2, lost: 1 }]);
  });

  it('reads a long table piece by piece, and stops at its limit of rows', async () => {
    const row = (at: number) => `Ola,Vale,https://www.linkedin.com/in/ola-${at},,Acme,Engineer,05 Feb 2024`;
    const { connections, files, losses } = await read(
      'Connections.csv',
      people(...Array.from({ length: 120_000 }, (_, at) => row(at))),
    );
    expect(connections).toHaveLength(100_000);
    expect(files[0]).toMatchObject({ rows: 120_000, read: 100_000, lost: 20_000 });
    expect(losses).toMatchObject([{ count: 20_000, reason: expect.stringMatching(/100,000/) }]);
  });

  it('refuses what is no export, with a next step', async () => {
    expect(await codeOf('x.zip', archive({ 'a.csv': 'x,y\n1,2\n' }), 'linkedin')).toBe('file.wrong-kind');
    expect(await codeOf('x.zip', archive({ 'a.jpg': 'x' }), 'linkedin')).toBe('file.wrong-kind');
    expect(await codeOf('x.txt', strToU8('Dear Ola, how are you?'), 'linkedin')).toBe('file.wrong-kind');
    expect(await codeOf('prices.csv', strToU8('Product,Price\nTea,2\n'))).toBe('file.wrong-kind');
  });

  it('is no résumé and no posting, and says what it is', async () => {
    for (const as of ['resume', 'posting'] as const)
      for (const [name, bytes] of [
        ['e.zip', archive({ 'Connections.csv': people('Ola,Vale,,,,,') })],
        ['Connections.csv', strToU8(people('Ola,Vale,,,,,'))],
      ] as const) {
        const result = await readFile({ name, bytes }, { as });
        expect(result.ok ? result.value.kind : [result.problem.code, result.problem.message]).toEqual([
          'file.wrong-kind',
          expect.stringMatching(/LinkedIn export/),
        ]);
      }
  });
});
