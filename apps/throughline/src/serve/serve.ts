import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { type Actor, type App, createApp, type Store } from '@throughline/app';
import type { Result } from '@throughline/core/problem';
import { openEmbeddedStore, openServerStore } from '@throughline/store';
import { EXIT } from '../cli/exit.ts';
import { type Mouth, reportProblem } from '../cli/report.ts';
import { portsWith } from '../host/ports.ts';
import { dataFolder } from './data-folder.ts';
import { refusal } from './guard.ts';

/** What the web app finds under this key on `globalThis`; it wires nothing itself. */
export interface Host {
  app: App;
  actor: Actor;
}

const HOST_KEY = Symbol.for('throughline.host');
const LARGEST_UPLOAD = '48M';

/** `throughline serve`: the app on loopback until it is told to stop. */
export async function serve(words: string[], io: Mouth): Promise<number> {
  const asked = readOptions(words);
  if (typeof asked === 'string') return reportProblem(io, 'pretty', wrongOption(asked));
  if (asked.help) {
    io.out(HELP);
    return EXIT.done;
  }
  const folder = asked.data ?? dataFolder(process.env, process.platform);
  const opened = await openStore(folder);
  if (!opened.ok) return reportProblem(io, 'pretty', opened.problem);
  const store = opened.value;
  const listening = await listen(asked.port).catch((error: NodeJS.ErrnoException) => error);
  if (listening instanceof Error) {
    await store.close();
    return reportProblem(io, 'pretty', portTaken(asked.port, listening));
  }
  const { port } = listening.address() as AddressInfo;
  (globalThis as Record<symbol, unknown>)[HOST_KEY] = {
    app: createApp(portsWith(store)),
    actor: { workspace: 'home' },
  } satisfies Host;
  listening.on('request', guarded(await webHandler(), port));
  const where = process.env.DATABASE_URL ? 'the database of DATABASE_URL' : folder;
  io.out(
    `Throughline is open at http://127.0.0.1:${port}\nYour data stays in ${where}\nStop it with Ctrl+C.\n`,
  );
  await stopSignal();
  listening.close();
  listening.closeAllConnections();
  await store.close();
  process.exit(0);
}

const HELP = `throughline serve

  Open the app on this machine, for this machine only.

  --port N     The port to listen on (4317; 0 takes any that is free)
  --data DIR   Where your data lies (default: your system's place for app data)

  With DATABASE_URL set, data lies in that Postgres instead; DATABASE_OWNER_URL is the login
  that may change its tables, if another.
`;

function readOptions(words: string[]) {
  try {
    const { values } = parseArgs({
      args: words,
      options: { port: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    const port = Number(values.port ?? process.env.PORT ?? 4317);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port takes a number up to 65535, not “${values.port}”.`;
    return { port, data: values.data, help: values.help === true };
  } catch (error) {
    return (error as Error).message;
  }
}

const openStore = (folder: string): Promise<Result<Store>> =>
  process.env.DATABASE_URL
    ? openServerStore(process.env.DATABASE_URL, { ownerUrl: process.env.DATABASE_OWNER_URL })
    : openEmbeddedStore(folder);

function listen(port: number): Promise<Server> {
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000 });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function webHandler(): Promise<RequestListener> {
  // adapter-node reads these when it is loaded. The protocol comes from a header that only `guarded` sets.
  process.env.BODY_SIZE_LIMIT = LARGEST_UPLOAD;
  process.env.PROTOCOL_HEADER = 'x-throughline-protocol';
  const { handler } = await import(new URL('../../web/build/handler.js', import.meta.url).href);
  return handler;
}

const guarded =
  (handler: RequestListener, port: number): RequestListener =>
  (request, response) => {
    const refused = refusal(request, port);
    if (refused) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(`${refused}\n`);
      return;
    }
    request.headers['x-throughline-protocol'] = 'http';
    return handler(request, response);
  };

const stopSignal = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const wrongOption = (message: string) =>
  ({ code: 'input.invalid', message, hint: 'See `throughline serve --help`.' }) as const;

const portTaken = (port: number, { code, message }: NodeJS.ErrnoException) =>
  ({
    code: 'store.busy',
    message: code === 'EADDRINUSE' ? `Port ${port} is in use already.` : message,
    hint: 'Perhaps Throughline is open already; otherwise choose another with --port.',
  }) as const;
