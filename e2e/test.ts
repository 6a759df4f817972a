import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from './server.ts';

/** The product running on a data folder of its own. */
interface Product {
  url: string;
  /** Stops it and starts it again on the same data and port. */
  restart(): Promise<void>;
}

/** Problems a person would not see: console errors, requests to elsewhere. Statuses of 4xx pages are not problems. */
function watch(page: Page, home: string, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`error in the page: ${error.message}`));
  page.on('console', (message) => {
    const isStatus = message
      .text()
      .startsWith('Failed to load resource: the server responded with a status of 4');
    if (message.type() === 'error' && !isStatus) troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob|about):/.test(url)) troubles.push(`a request to ${url}`);
  });
}

const folder = () => mkdtemp(join(tmpdir(), 'throughline-e2e-'));
const away = (path: string) => rm(path, { recursive: true, force: true });

interface Fixtures {
  product: Product;
  quiet: undefined;
}

/** A data folder as a first start leaves it. Why: copying it is several times faster than making it again. */
interface Once {
  untouched: string;
}

export const test = base.extend<Fixtures, Once>({
  untouched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const made = await folder();
      await (await serve(join(made, 'home'))).stop();
      await use(join(made, 'home'));
      await away(made);
    },
    { scope: 'worker' },
  ],
  product: async ({ untouched }, use) => {
    const own = await folder();
    const data = join(own, 'home');
    await cp(untouched, data, { recursive: true });
    let server = await serve(data);
    const { url } = server;
    await use({
      url,
      async restart() {
        await server.stop();
        server = await serve(data, new URL(url).port);
      },
    });
    await server.stop();
    await away(own);
  },
  baseURL: ({ product }, use) => use(product.url),
  quiet: [
    async ({ page, product }, use) => {
      const troubles: string[] = [];
      watch(page, product.url, troubles);
      await use(undefined);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
