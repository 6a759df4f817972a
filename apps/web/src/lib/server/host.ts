import type { Actor, App } from '@throughline/app';

/** What the process that serves these pages hands over: the catalogue, and on whose behalf it is asked. */
export interface Host {
  app: App;
  actor: Actor;
}

const KEY = Symbol.for('throughline.host');

/** The host of this process. Why a global: the pages are built apart from it and wire nothing themselves. */
export function host(): Host {
  const found = (globalThis as { [KEY]?: Host })[KEY];
  if (!found)
    throw new Error('These pages are served by `throughline serve`, which was not what started them.');
  return found;
}
