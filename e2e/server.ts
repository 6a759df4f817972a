import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const BINARY = new URL('../apps/throughline/dist/throughline.js', import.meta.url).pathname;

export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** Starts the built product on a data folder and waits for the address it prints. */
export async function serve(data: string, port = '0'): Promise<Server> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [BINARY, 'serve', '--port', port, '--data', data], { env });
  const url = await addressOf(child);
  return {
    url,
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  let told = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      told += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0];
      if (url) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });
}
