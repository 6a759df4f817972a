import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { anExport } from './export.test-support.ts';
import { mutate, someSteps } from './mutate.test-support.ts';

describe('exports that went through many hands', () => {
  it('always import; every row is read or lost; those whose rows nobody touched are found', async () => {
    await fc.assert(
      fc.asyncProperty(anExport, someSteps, async (plain, steps) => {
        const { bytes, done, rows, untouched, columns, headersKnown } = mutate(plain, steps);
        const result = await readFile({ name: 'export.zip', bytes }, { today: '2026-06-02' });
        if (!result.ok || result.value.kind !== 'linkedin')
          throw new Error(`not read: ${JSON.stringify(result)} after ${done}`);
        const { connections, files, losses } = result.value;
        for (const file of files) expect([file.name, file.read + file.lost]).toEqual([file.name, file.rows]);
        const lost = files.reduce((sum, file) => sum + file.lost, 0);
        expect(losses.reduce((sum, { rowsLost = 0 }) => sum + rowsLost, 0)).toBe(lost);
        const own = files.find(({ as }) => as === 'connections');
        if (rows !== undefined) expect(own?.rows, done.join(', ')).toBe(rows);
        expect(connections).toHaveLength(own?.read ?? 0);

        const has = (...names: string[]) => names.every((name) => columns.includes(name));
        if (!has('url') && (!headersKnown || !has('first', 'last'))) return;
        for (const at of untouched) {
          const person = plain.people[at]!;
          const found = connections.find(({ url, firstName, lastName, company }) =>
            has('url')
              ? url === person.url
              : firstName === person.first &&
                lastName === person.last &&
                (!has('company') || company === (person.company || undefined)),
          );
          expect(found, `${JSON.stringify(person)} after ${done.join(', ')}`).toBeDefined();
          if (has('on') && has('url'))
            expect([found!.connectedOn, done], person.url).toEqual([person.on, done]);
          if (has('first', 'last') && headersKnown)
            expect([found!.firstName, found!.lastName]).toEqual([person.first, person.last]);
          if (has('company', 'position') && headersKnown)
            expect([found!.company ?? '', found!.position, done]).toEqual([
              person.company,
              person.position,
              done,
            ]);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 250), seed: Number(process.env.SEED ?? 20_261_121) },
    );
  }, 600_000);
});
