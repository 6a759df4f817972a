import type { App, Cancellation } from '@throughline/app';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../host.ts';
import { readOrder } from './order.ts';
import { streamMaking } from './stream.ts';

const form = (fields: Record<string, string | File>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const file = (name: string, text = 'x') => new File([text], name);

describe('the form that makes a brief', () => {
  it('asks for a brief of a résumé and a pasted posting', async () => {
    const order = await readOrder(
      form({ resume: file('cv.pdf'), posting: new File([], ''), postingText: ' Role ' }),
    );
    expect(order).toMatchObject({
      ok: true,
      value: {
        name: 'briefs.create',
        input: { resume: { name: 'cv.pdf' }, posting: { name: 'posting.txt' }, pick: 1 },
      },
    });
  });

  it('prefers the file, and takes the number of the posting', async () => {
    const order = await readOrder(
      form({ resume: file('cv.pdf'), posting: file('jobs.json'), postingText: 'y', pick: '3' }),
    );
    expect(order).toMatchObject({ value: { input: { posting: { name: 'jobs.json' }, pick: 3 } } });
  });

  it('asks for the next version of a brief', async () => {
    const order = await readOrder(form({ resume: file('cv.pdf'), previousId: '7' }));
    expect(order).toMatchObject({ value: { name: 'briefs.revise', input: { previousId: '7' } } });
  });

  it('hands on an empty file, whose reader knows what to say', async () => {
    const order = await readOrder(form({ resume: file('cv.pdf', ''), postingText: 'Role' }));
    expect(order.ok).toBe(true);
  });

  it.each([
    [{ postingText: 'Role' }, 'There is no résumé to read yet.'],
    [{ resume: file('cv.pdf') }, 'There is no posting to read the résumé against yet.'],
    [{ resume: file('cv.pdf'), postingText: 'Role', pick: '1.5' }, '“1.5” is not the number of a posting.'],
    [{ resume: file('cv.pdf'), postingText: 'Role', pick: 'two' }, '“two” is not the number of a posting.'],
  ])('says what is missing', async (fields, message) => {
    expect(await readOrder(form(fields as Record<string, File>))).toMatchObject({ problem: { message } });
  });
});

describe('the stream of a making', () => {
  const KEY = Symbol.for('throughline.host');
  const globals = globalThis as { [KEY]?: Host };
  let before: Host | undefined;
  let cancel: Cancellation | undefined;

  const hostWith = (run: (options: Parameters<App['run']>[2]) => unknown) => {
    globals[KEY] = {
      actor: { workspace: 'w' },
      app: {
        run: (_: unknown, __: unknown, options: Parameters<App['run']>[2]) => run(options),
      } as unknown as App,
    };
  };
  const asked = () => form({ resume: file('cv.pdf'), postingText: 'Role' });

  beforeEach(() => {
    before = globals[KEY];
  });
  afterEach(() => {
    globals[KEY] = before;
  });

  it('tells each step and where the brief is', async () => {
    hostWith(async ({ progress }) => {
      progress?.({ name: 'Reading', done: 0, of: 1 });
      return { ok: true, value: { id: '9' } };
    });
    expect(await streamMaking(asked()).text()).toBe(
      '{"step":{"name":"Reading","done":0,"of":1}}\n{"location":"/briefs/9"}\n',
    );
  });

  it('stops the work when it is closed', async () => {
    hostWith((options) => {
      cancel = options.cancel;
      return new Promise(() => {});
    });
    const reader = streamMaking(asked()).body!.getReader();
    await expect.poll(() => cancel).toBeDefined();
    expect(cancel?.aborted).toBe(false);
    await reader.cancel();
    expect(cancel?.aborted).toBe(true);
  });

  it('ends with kind words when something breaks', async () => {
    const say = console.error;
    console.error = () => {};
    hostWith(async () => {
      throw new Error('a bug');
    });
    const told = await streamMaking(asked()).text();
    console.error = say;
    expect(JSON.parse(told)).toMatchObject({ problem: { message: expect.stringContaining('on our side') } });
    expect(told).not.toContain('a bug');
  });
});
