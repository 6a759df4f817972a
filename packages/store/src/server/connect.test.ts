import { drizzle } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleDocument } from '../conformance/examples.test-support.ts';
import { conformance } from '../conformance.ts';
import type { Connection } from '../connection.ts';
import { openServerStore } from '../index.ts';
import { migrations } from '../migrations.gen.ts';
import { connectServer } from './connect.ts';
import { startPostgres, type TestPostgres } from './postgres.test-support.ts';

let postgres: TestPostgres;
let superuser: Client;
let connection: Connection;
let [url, ownerUrl, appUrl] = ['', '', ''];

/** The tables belong to a plain owner, and the product's login owns nothing: as a careful operator sets it up. */
async function openAsOperatorsDo() {
  postgres = await startPostgres();
  url = await postgres.url('throughline');
  superuser = new Client({ connectionString: url });
  await superuser.connect();
  await superuser.query(`create role owner login createrole password 'owner'`);
  await superuser.query('alter database throughline owner to owner');
  await superuser.query('alter schema public owner to owner');
  ownerUrl = postgres.urlFor(url, 'owner', 'owner');
  appUrl = postgres.urlFor(url, 'web', 'web');
  await superuser.query(`create role web login noinherit password 'web'`);
  const refused = await openServerStore(appUrl, { ownerUrl });
  expect(refused).toMatchObject({ problem: { hint: expect.stringContaining('grant throughline_app') } });
  await superuser.query('grant throughline_app to web');
  const opened = await connectServer(appUrl, { ownerUrl });
  if (!opened.ok) throw new Error(opened.problem.message);
  connection = opened.value;
  return { connection, owner: drizzle(superuser) };
}

conformance('Postgres', openAsOperatorsDo);

afterAll(async () => {
  await connection.close();
  await superuser.end();
  await postgres.stop();
});

describe('a server’s database', () => {
  it('is the one the test thinks: real, and reached by a login that owns nothing', async () => {
    const { rows } = await superuser.query(
      `select version(), tableowner from pg_tables where tablename = 'briefs'`,
    );
    expect(rows).toEqual([{ version: expect.stringMatching(/^PostgreSQL 18.* on /), tableowner: 'owner' }]);
  });

  it('reads no row for the product’s login outside of a transaction for a workspace', async () => {
    const login = new Client({ connectionString: appUrl });
    await login.connect();
    await expect(login.query('select * from documents')).rejects.toMatchObject({ code: '42501' });
    await login.end();
  });

  it('shows the owner nothing either', async () => {
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    expect((await superuser.query('select 1 from documents')).rows.length).toBeGreaterThan(0);
    expect((await owner.query('select * from documents')).rows).toEqual([]);
    await owner.end();
  });

  it('keeps what it had when it is opened again, by several processes at once, as owner or not', async () => {
    const document = exampleDocument();
    const logins = [undefined, { ownerUrl }, { ownerUrl }];
    const opened = await Promise.all(
      logins.map((options) => openServerStore(options ? appUrl : ownerUrl, options)),
    );
    const stores = opened.map((result) => {
      if (!result.ok) throw new Error(result.problem.message);
      return result.value;
    });
    await stores[0]!.within('again', ({ documents }) => documents.add(document));
    for (const store of stores) {
      expect(await store.within('again', ({ documents }) => documents.get(document.id))).toEqual(document);
      await store.close();
      await store.close();
    }
  });

  it('is migrated once when several processes start at the same moment', async () => {
    const fresh = await postgres.url('fresh');
    const opened = await Promise.all([1, 2, 3].map(() => openServerStore(fresh)));
    expect(opened.map(({ ok }) => ok)).toEqual([true, true, true]);
    for (const result of opened) if (result.ok) await result.value.close();
    const client = new Client({ connectionString: fresh });
    await client.connect();
    const { rows } = await client.query('select hash from drizzle.__drizzle_migrations order by id');
    await client.end();
    expect(rows.map(({ hash }) => hash)).toEqual(migrations.map(({ hash }) => hash));
  });

  it('needs no owner who may make roles where an administrator has made the role', async () => {
    const own = await postgres.url('plain');
    await superuser.query(`create role plain login password 'plain'`);
    await superuser.query('grant throughline_app to plain');
    await superuser.query('alter database plain owner to plain');
    const store = await openServerStore(postgres.urlFor(own, 'plain', 'plain'));
    expect(store).toMatchObject({ ok: true });
    if (store.ok) await store.value.close();
  });

  it('is refused with a reason that holds no password when it cannot be reached', async () => {
    const wrong = await openServerStore(postgres.urlFor(url, 'postgres', 'not-the-password'));
    const nowhere = await openServerStore('postgres://someone:hidden@127.0.0.1:1/nothing');
    for (const result of [wrong, nowhere]) {
      expect(result).toMatchObject({ ok: false, problem: { code: 'store.unavailable' } });
      expect(JSON.stringify(result)).not.toMatch(/not-the-password|hidden/);
    }
  });

  it('is refused when the role could pass the policies by', async () => {
    await superuser.query('alter role throughline_app bypassrls');
    expect(await openServerStore(url)).toMatchObject({ problem: { code: 'store.unavailable' } });
    await superuser.query('alter role throughline_app nobypassrls');
    const store = await openServerStore(url);
    expect(store.ok).toBe(true);
    if (store.ok) await store.value.close();
  });
});
