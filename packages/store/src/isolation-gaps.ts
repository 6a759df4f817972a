import { sql } from 'drizzle-orm';
import type { Database } from './connection.ts';
import { appRole } from './schema.ts';

/**
 * Every relation that could show one workspace's rows to another, with the reason; empty when there is none.
 * *Why* read from the catalogue: a table that someone forgot in the schema or in a migration is listed too.
 */
export async function isolationGaps(db: Database): Promise<string[]> {
  const { rows } = (await db.execute(GAPS)) as { rows: { gap: string }[] };
  return rows.map(({ gap }) => gap);
}

const RULE = "(workspace = NULLIF(current_setting('app.workspace'::text, true), ''::text))";

/** Partitions and plain tables; drizzle's own table of applied migrations holds no person's rows. */
const GAPS = sql`
with relation as (
  select c.oid, c.relname as name, c.relkind, c.relrowsecurity, c.relforcerowsecurity
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f')
    and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'drizzle')
), policy as (
  select polrelid, polpermissive and polcmd = '*' and polroles = array[${appRole.name}::regrole::oid]
    and pg_get_expr(polqual, polrelid) = ${RULE} and pg_get_expr(polwithcheck, polrelid) = ${RULE} as holds
  from pg_policy
)
select name || ': is a view or a foreign table' as gap from relation where relkind in ('v', 'm', 'f')
union all
select name || ': row-level security is not enabled and forced' from relation
  where relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
union all
select name || ': has not exactly the one policy' from relation
  where relkind in ('r', 'p') and (select count(*) <> 1 or not bool_and(holds) from policy where polrelid = relation.oid)
union all
select name || ': its primary key does not begin with the workspace' from relation
  where relkind in ('r', 'p') and not exists (
    select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indrelid = relation.oid and i.indisprimary and a.attname = 'workspace')
union all
select name || ': the product may ' || privilege from relation, unnest(array['truncate', 'references', 'trigger']) privilege
  where relkind in ('r', 'p') and has_table_privilege(${appRole.name}, oid, privilege)
order by 1`;
