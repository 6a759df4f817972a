import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LinkedinReading } from '@throughline/core/reading';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

async function read(name: string, bytes: Uint8Array): Promise<LinkedinReading> {
  const result = await readFile({ name, bytes }, { today: '2026-11-21' });
  if (!result.ok || result.value.kind !== 'linkedin') throw new Error(JSON.stringify(result));
  return result.value;
}

const SHARED = new URL('../../../../../shared/data/', import.meta.url);
const present = existsSync(SHARED);

describe.skipIf(!present)(`the shared exports${present ? '' : ' (not here: skipped)'}`, () => {
  const file = (path: string) => new Uint8Array(readFileSync(new URL(path, SHARED)));
  const tables = (folder: string) =>
    present
      ? readdirSync(new URL(folder, SHARED))
          .filter((name) => /\.(csv|zip)$/.test(name))
          .map((name) => folder + name)
      : [];

  it('agree with their truth', async () => {
    const name = 'throughline_dev_export_jonas.zip';
    const truth = JSON.parse(new TextDecoder().decode(file('linkedin/TRUTH.json')))[name];
    const { profile, connections, messages, losses } = await read(name, file(`linkedin/${name}`));
    expect(`${profile.firstName} ${profile.lastName}`).toBe(truth.owner);
    expect(connections).toHaveLength(truth.connections.data_rows);
    expect(connections.filter(({ email }) => email)).toHaveLength(truth.connections.with_email);
    expect(connections.filter(({ company }) => !company)).toHaveLength(truth.connections.without_company);
    expect([messages.count, messages.conversations]).toEqual([
      truth.messages.rows,
      truth.messages.conversations,
    ]);
    expect(losses).toEqual([]);
  });

  it.each([
    ...tables('linkedin/'),
    ...tables('linkedin/variants/'),
    ...tables('truth/network/lucan/'),
    ...tables('truth/network/thessaly/'),
  ])('%s is read, every row of it', async (path) => {
    const { files, losses } = await read(path.split('/').at(-1)!, file(path));
    for (const { name, rows, read: kept, lost } of files) expect([name, kept + lost]).toEqual([name, rows]);
    expect(losses.reduce((sum, { rowsLost = 0 }) => sum + rowsLost, 0)).toBe(
      files.reduce((sum, { lost }) => sum + lost, 0),
    );
  });

  it('their people are those of the truth sets, address by address', async () => {
    for (const person of ['lucan', 'thessaly']) {
      const { connections } = await read('Connections.csv', file(`truth/network/${person}/Connections.csv`));
      const { at } = JSON.parse(new TextDecoder().decode(file(`truth/network/${person}/truth.json`)));
      for (const { url, company, position } of at)
        expect(connections.find((it) => it.url === url)).toMatchObject({ company, position });
    }
  });
});
