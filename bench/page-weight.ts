import { gzipSync } from 'node:zlib';

/**
 * What a first visit loads of a page, by kind, in KB as sent and gzipped.
 * Usage: npx tsx bench/page-weight.ts http://127.0.0.1:4317/briefs/ID
 */
const [address] = process.argv.slice(2);
if (!address) throw new Error('give the address of a page of a running Throughline');

const page = await (await fetch(address)).text();
/** Modules preloaded or imported by the page, and what those import, each once. */
const seen = new Map<string, number>();

async function load(url: URL): Promise<void> {
  if (seen.has(url.href)) return;
  seen.set(url.href, 0);
  const text = await (await fetch(url)).text();
  seen.set(url.href, gzipSync(text).length);
  if (!url.pathname.endsWith('.js')) return;
  for (const [, path] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
    await load(new URL(path!, url));
}

for (const [, linked, imported] of page.matchAll(
  /(?:href|src)="([^"]+\.(?:js|css))"|import\("([^"]+\.js)"\)/g,
))
  await load(new URL((linked ?? imported)!, address));

const sum = (ending: string) =>
  [...seen].filter(([url]) => url.endsWith(ending)).reduce((total, [, size]) => total + size, 0);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
console.log(
  `page  ${kilobytes(gzipSync(page).length)} KB\nscript ${kilobytes(sum('.js'))} KB\nstyle ${kilobytes(sum('.css'))} KB`,
);
