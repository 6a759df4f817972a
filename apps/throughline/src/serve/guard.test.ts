import { describe, expect, it } from 'vitest';
import { refusal } from './guard.ts';

const PORT = 4317;
const own = { host: `127.0.0.1:${PORT}` };
const at = (method: string, headers: Record<string, string>) => refusal({ method, headers }, PORT);

describe('who may talk to the app on a laptop', () => {
  it.each([
    ['a person opening the page', 'GET', own],
    ['the same by name', 'GET', { host: `localhost:${PORT}` }],
    [
      'a form of ours',
      'POST',
      { ...own, origin: `http://127.0.0.1:${PORT}`, 'sec-fetch-site': 'same-origin' },
    ],
    [
      'a link from another site',
      'GET',
      { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' },
    ],
    ['a program without a browser', 'POST', own],
  ])('lets %s pass', (_, method, headers) => {
    expect(at(method, headers)).toBeUndefined();
  });

  it.each([
    ['a name that was made to point here', 'GET', { host: `rebound.example:${PORT}` }],
    ['our name at another port', 'GET', { host: '127.0.0.1:80' }],
    ['no host at all', 'GET', {}],
    ['a form on another site', 'POST', { ...own, origin: 'https://evil.example' }],
    ['a sandboxed page', 'POST', { ...own, origin: 'null' }],
    ['another port of this machine', 'POST', { ...own, origin: 'http://127.0.0.1:9999' }],
    ['a cross-site request that hides its origin', 'POST', { ...own, 'sec-fetch-site': 'cross-site' }],
    [
      'a picture tag on another site',
      'GET',
      { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' },
    ],
  ])('refuses %s', (_, method, headers) => {
    expect(at(method, headers as Record<string, string>)).toBeTypeOf('string');
  });
});
