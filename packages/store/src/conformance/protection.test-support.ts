import { type SQL, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Database } from '../connection.ts';
import { isolationGaps } from '../isolation-gaps.ts';

const RULE = sql.raw("workspace = nullif(current_setting('app.workspace', true), '')");
const TABLE = sql.raw('create table planted (workspace text, id text, primary key (workspace, id))');
const PROTECT = sql.raw('alter table planted enable row level security, force row level security');
const POLICY = sql`create policy p on planted to throughline_app using (${RULE}) with check (${RULE})`;

/** One table each, wrong in one way, that the completeness check must name. */
const CANARIES: Record<string, SQL[]> = {
  'row-level security is not enabled and forced': [
    TABLE,
    sql.raw('alter table planted enable row level security'),
    POLICY,
  ],
  'has not exactly the one policy': [TABLE, PROTECT],
  'its primary key does not begin with the workspace': [
    sql.raw('create table planted (workspace text, id text, primary key (id, workspace))'),
    PROTECT,
    POLICY,
  ],
  'the product may truncate': [
    TABLE,
    PROTECT,
    POLICY,
    sql.raw('grant truncate on planted to throughline_app'),
  ],
  'is a view or a foreign table': [sql.raw('create view planted as select * from documents')],
};

/** Every table is protected, and a table that is not would be noticed. `owner` may create tables. */
export function protectionConformance(name: string, owner: () => Database): void {
  const gapsWith = (planted: SQL[]) => {
    let gaps: string[] = [];
    const undone = new Error('undone');
    return owner()
      .transaction(async (tx) => {
        for (const statement of planted) await tx.execute(statement);
        gaps = await isolationGaps(tx);
        throw undone;
      })
      .catch((error) => {
        if (error !== undone) throw error;
        return gaps;
      });
  };

  describe(`${name}: every table is protected`, () => {
    it('and nothing else is there', async () => {
      expect(await isolationGaps(owner())).toEqual([]);
    });

    it('a table like the others would pass', async () => {
      expect(await gapsWith([TABLE, PROTECT, POLICY])).toEqual([]);
    });

    it.each(Object.entries(CANARIES))('%s: would be noticed', async (gap, planted) => {
      expect(await gapsWith(planted)).toEqual([`planted: ${gap}`]);
    });

    it('a policy that lets everything through would be noticed', async () => {
      const open = sql.raw('create policy q on planted to throughline_app using (true)');
      expect(await gapsWith([TABLE, PROTECT, open])).toEqual(['planted: has not exactly the one policy']);
      expect(await gapsWith([TABLE, PROTECT, POLICY, open])).toEqual([
        'planted: has not exactly the one policy',
      ]);
    });
  });
}
