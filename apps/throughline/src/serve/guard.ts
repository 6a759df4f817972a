import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused before the app sees it, or nothing when it may pass.
 *
 * Why: on a laptop the app has no account. Any page in the browser can send requests to loopback, and a name
 * that resolves to 127.0.0.1 (DNS rebinding) would otherwise read everything; so the Host must be ours, and
 * whatever may change something must come from our own pages.
 */
export function refusal(
  { headers, method = 'GET' }: Pick<IncomingMessage, 'headers' | 'method'>,
  port: number,
): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  const { host, origin } = headers;
  if (!host || !hosts.includes(host.toLowerCase())) return 'This address is not served here.';
  if (origin !== undefined && origin !== `http://${host}`) return 'Another site may not talk to this app.';
  const site = headers['sec-fetch-site'];
  const safe = method === 'GET' || method === 'HEAD';
  if (!safe && origin === undefined && site !== undefined && site !== 'same-origin')
    return 'Another site may not talk to this app.';
  const embedded = headers['sec-fetch-dest'] !== undefined && headers['sec-fetch-dest'] !== 'document';
  if (site === 'cross-site' && embedded) return 'Another site may not embed this app.';
  return undefined;
}
