import { describe, expect, it } from 'vitest';
import { Checker, type Port } from './checker.ts';
import type { Answered, Asked } from './worker/messages.ts';

/** A worker that answers when it is told to. */
function slowPort() {
  const asked: Asked[] = [];
  let listen: (event: { data: Answered }) => void = () => {};
  const port: Port = {
    postMessage: (one) => asked.push(one),
    addEventListener: (_, listener) => {
      listen = listener;
    },
    terminate: () => {},
  };
  const answer = async () => {
    const one = asked.shift();
    if (one?.kind !== 'check') throw new Error('nothing to check was asked');
    listen({ data: { kind: 'checked', id: one.id, findings: [], first: [], losses: [], notes: [] } });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { port, asked, answer };
}

describe('the checker', () => {
  it('checks the last of the texts typed meanwhile, and drops answers about older ones', async () => {
    const { port, asked, answer } = slowPort();
    const told: string[] = [];
    const checker = new Checker(port, (_, text) => told.push(text));
    for (const text of ['a', 'ab', 'abc', 'abcd']) checker.check(text);
    expect(asked.map((one) => 'text' in one && one.text)).toEqual(['a']);
    await answer();
    expect(told).toEqual([]);
    expect(asked.map((one) => 'text' in one && one.text)).toEqual(['abcd']);
    await answer();
    expect(told).toEqual(['abcd']);
    expect(asked).toEqual([]);
  });
});
