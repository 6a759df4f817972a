import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from './server.ts';

/** The product running on a data folder of its own. */
export interface Product {
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

export const test = base.extend<{ product: Product; quiet: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  product: async ({}, use) => {
    const data = await mkdtemp(join(tmpdir(), 'throughline-e2e-'));
    let server = await serve(join(data, 'home'));
    const { url } = server;
    await use({
      url,
      async restart() {
        await server.stop();
        server = await serve(join(data, 'home'), new URL(url).port);
      },
    });
    await server.stop();
    await rm(data, { recursive: true, force: true });
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
