import { describe, expect, it } from 'vitest';
import { createApp } from '../index.ts';
import { file, testPorts } from '../testing/ports.test-support.ts';

const actor = { workspace: 'home' };
const material = { resume: file('ada.pdf'), posting: file('posting.txt') };

describe('making a brief', () => {
  it('keeps the brief and both files, and opens it again', async () => {
    const { ports, documents, briefs } = testPorts();
    const app = createApp(ports);
    const made = await app.run('briefs.create', material, { actor });
    expect(made.ok && briefs.has(made.value.id)).toBe(true);
    expect([...documents.values()].map(({ kind }) => kind)).toEqual(['resume', 'posting']);
    const opened = await app.run('briefs.open', { id: made.ok ? made.value.id : '' }, { actor });
    expect(opened).toMatchObject({
      ok: true,
      value: { brief: { person: 'Ada Sample', resumeName: 'ada.pdf' } },
    });
  });

  it('tells each step as it comes to it', async () => {
    const steps: number[] = [];
    const app = createApp(testPorts().ports);
    await app.run('briefs.create', material, { actor, progress: ({ done }) => steps.push(done) });
    expect(steps).toEqual([0, 1, 2, 3]);
  });

  it('keeps nothing of a file that cannot be read', async () => {
    const { ports, documents, briefs } = testPorts();
    const made = await createApp(ports).run(
      'briefs.create',
      { ...material, resume: file('damaged.pdf') },
      { actor },
    );
    expect(made).toMatchObject({ ok: false, problem: { code: 'file.corrupt' } });
    expect(documents.size + briefs.size).toBe(0);
  });

  it('keeps nothing when it is cancelled at the last moment', async () => {
    const { ports, documents, briefs } = testPorts();
    const cancel = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };
    const made = await createApp(ports).run('briefs.create', material, {
      actor,
      cancel,
      progress: ({ done }) => {
        cancel.aborted = done === 2;
      },
    });
    expect(made).toMatchObject({ ok: false, problem: { code: 'work.cancelled' } });
    expect(documents.size + briefs.size).toBe(0);
  });
});

describe('a newer version of the résumé', () => {
  it('is compared with the one before, for the same posting', async () => {
    const { ports, documents } = testPorts();
    const app = createApp(ports);
    const first = await app.run('briefs.create', material, { actor });
    const previousId = first.ok ? first.value.id : '';
    const second = await app.run('briefs.revise', { previousId, resume: file('ada-2.pdf') }, { actor });
    const opened = await app.run('briefs.open', { id: second.ok ? second.value.id : '' }, { actor });
    expect(opened).toMatchObject({ ok: true, value: { previousId, comparison: { better: [], worse: [] } } });
    expect([...documents.values()].filter(({ kind }) => kind === 'posting')).toHaveLength(1);
  });

  it('refuses an earlier brief that is gone', async () => {
    const made = await createApp(testPorts().ports).run(
      'briefs.revise',
      { previousId: 'never', resume: file('ada.pdf') },
      { actor },
    );
    expect(made).toMatchObject({ ok: false, problem: { code: 'brief.not-found' } });
  });
});

describe('the sample person', () => {
  it('comes with an earlier and a later brief, and goes without a trace of the rest', async () => {
    const { ports, briefs } = testPorts();
    const app = createApp(ports);
    await app.run('briefs.create', material, { actor });
    await app.run('sample.load', {}, { actor });
    expect(briefs.size).toBe(3);
    expect(await app.run('sample.remove', {}, { actor })).toEqual({ ok: true, value: { removed: 2 } });
    expect(briefs.size).toBe(1);
  });
});
