import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONNECTIONS =
  'Notes:\n"Some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nOla,Vale,https://www.linkedin.com/in/ola-vale,,Halden Freight,Engineer,05 Feb 2024\n,,,,,,06 Feb 2024\n';
const PROFILE = 'First Name,Last Name,Headline\nMira,Solberg,Product Manager\n';

const throughline = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'apps/throughline/bin/throughline.js'), ...args], {
    encoding: 'utf8',
  });

const valid = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(ROOT, 'docs/schema/parse.schema.json'), 'utf8')),
);

test.describe('a LinkedIn export on the command line', () => {
  let folder = '';
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-linkedin-'));
    mkdirSync(join(folder, 'Jobs'));
    writeFileSync(join(folder, 'Connections.csv'), CONNECTIONS);
    writeFileSync(join(folder, 'Profile.csv'), PROFILE);
    writeFileSync(
      join(folder, 'Jobs', 'Saved Jobs.csv'),
      'Saved Date,Job Url,Job Title,Company Name\n21 Jun 2025,https://x.example/1,PM,Acme\n',
    );
    writeFileSync(join(folder, 'Ad_Targeting.csv'), 'a,a\n1,2\n');
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  test('a folder is read, by the published schema', () => {
    const { status, stdout } = throughline('parse', folder, '--format', 'json');
    const reading = JSON.parse(stdout);
    expect([status, valid(reading)]).toEqual([0, true]);
    expect(reading.profile).toEqual({ firstName: 'Mira', lastName: 'Solberg', headline: 'Product Manager' });
    expect(reading.connections).toHaveLength(1);
    expect(reading.savedJobs).toEqual([
      { company: 'Acme', title: 'PM', url: 'https://x.example/1', savedOn: '2025-06-21' },
    ]);
    expect(reading.losses).toMatchObject([{ file: 'Connections.csv', rowsLost: 1, lines: [6] }]);
  });

  test('a single table is, and several files each answer for themselves', () => {
    const table = join(folder, 'Connections.csv');
    const { stdout } = throughline('parse', table, folder, '--as', 'linkedin', '--format', 'json');
    expect(JSON.parse(stdout).files.map(({ kind }: { kind: string }) => kind)).toEqual([
      'linkedin',
      'linkedin',
    ]);
  });

  test('people are told what was read, what was not, and why', () => {
    const { status, stdout } = throughline('parse', folder);
    expect(status).toBe(0);
    for (const said of [
      /Mira Solberg · Product Manager/,
      /Connections +1/,
      /closed their account/,
      /Ad_Targeting\.csv\n +\w+/,
    ])
      expect(stdout).toMatch(said);
  });

  test('it is no résumé, and the line says what to do instead', () => {
    for (const args of [
      ['check', folder],
      ['map', join(folder, 'Connections.csv'), '--target', 'Engineer, senior'],
    ]) {
      const { status, stderr } = throughline(...args);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/LinkedIn export[\s\S]*throughline parse/)]);
    }
  });
});
