import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium from the package registry, or the system's.
 * Why not Playwright's own: it is downloaded at install time from a place that is not a registry.
 */
export async function browser(): Promise<LaunchOptions> {
  // Only with this does the package unpack the libraries it needs.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath().catch(() => SYSTEM.find(existsSync));
  return { ...(executablePath && { executablePath }), args: FLAGS };
}
