import { readDraft, writeDraft } from '@throughline/core/draft';
import { describe, expect, it } from 'vitest';
import { createApp } from '../index.ts';
import { file, testPorts } from '../testing/ports.test-support.ts';

const actor = { workspace: 'home' };

/** A brief of the test person, and the words of its draft. */
async function opened() {
  const { ports, writings } = testPorts();
  const app = createApp(ports);
  const made = await app.run(
    'briefs.create',
    { resume: file('ada.pdf'), posting: file('posting.txt') },
    { actor },
  );
  const briefId = made.ok ? made.value.id : '';
  const draft = await app.run('drafts.open', { briefId }, { actor });
  if (!draft.ok) throw new Error(draft.problem.message);
  const save = (text: string, base: number, from?: string) =>
    app.run('drafts.save', { briefId, text, base, ...(from !== undefined && { from }) }, { actor });
  return { app, briefId, draft: draft.value, save, writings };
}

describe('the draft of a brief', () => {
  it('begins as the résumé that was read, and keeps nothing until it is saved', async () => {
    const { draft, writings } = await opened();
    expect(draft.revision).toBe(0);
    expect(draft.text).toBe(writeDraft(readDraft(draft.text).resume));
    expect(draft.text).toContain('# Ada Sample');
    expect(draft.target.title).not.toBe('');
    expect(writings.size).toBe(0);
  });

  it('is there again as it was saved', async () => {
    const { app, briefId, draft, save } = await opened();
    const text = `${draft.text}\n- Cut the wait by half`;
    expect(await save(text, 0)).toMatchObject({ ok: true, value: { revision: 1, merged: false } });
    expect(await app.run('drafts.open', { briefId }, { actor })).toMatchObject({
      ok: true,
      value: { text, revision: 1 },
    });
  });

  it('is kept over newer versions of the résumé for the same posting', async () => {
    const { app, briefId, draft, save } = await opened();
    await save(`${draft.text}mine`, 0);
    const next = await app.run('briefs.revise', { previousId: briefId, resume: file('ada.pdf') }, { actor });
    const again = await app.run('drafts.open', { briefId: next.ok ? next.value.id : '' }, { actor });
    expect(again).toMatchObject({ ok: true, value: { revision: 1 } });
  });

  it('takes the edits of two windows where they touch different lines', async () => {
    const { draft, save } = await opened();
    const [first, ...others] = draft.text.split('\n');
    const mine = ['# Ada A. Sample', ...others].join('\n');
    const theirs = `${[first, ...others].join('\n')}\n- from the other window`;
    await save(theirs, 0, draft.text);
    const saved = await save(mine, 0, draft.text);
    expect(saved).toMatchObject({ ok: true, value: { revision: 2, merged: true } });
    expect(saved.ok && saved.value.text).toBe(`${mine}\n- from the other window`);
  });

  it('refuses what would overwrite the same line, and leaves both texts', async () => {
    const { app, briefId, draft, save } = await opened();
    const theirs = draft.text.replace('# Ada Sample', '# Ada Theirs');
    await save(theirs, 0, draft.text);
    const mine = draft.text.replace('# Ada Sample', '# Ada Mine');
    expect(await save(mine, 0, draft.text)).toMatchObject({
      ok: false,
      problem: { code: 'writing.edited-elsewhere' },
    });
    expect(await save(mine, 0)).toMatchObject({ ok: false });
    expect(await app.run('drafts.open', { briefId }, { actor })).toMatchObject({
      ok: true,
      value: { text: theirs, revision: 1 },
    });
    expect(await save(mine, 1)).toMatchObject({ ok: true, value: { text: mine, revision: 2 } });
  });

  it('holds 200,000 characters, and says so of more', async () => {
    const { save } = await opened();
    expect(await save('x'.repeat(200_000), 0)).toMatchObject({ ok: true });
    expect(await save('x'.repeat(200_001), 1)).toMatchObject({
      ok: false,
      problem: { code: 'writing.too-long', hint: expect.stringContaining('Nothing of it is lost') },
    });
  });

  it('ends its lines in one way, however they came', async () => {
    const { save } = await opened();
    expect(await save('# A\r\n- b\rc', 0)).toMatchObject({ ok: true, value: { text: '# A\n- b\nc' } });
  });

  it('takes one line in other words', async () => {
    const { app, briefId, draft } = await opened();
    const line = readDraft(draft.text).resume.work![0]!.highlights![0]!;
    const input = { briefId, line: ` ${line} `, text: 'Cut the wait\nfrom nine days to two' };
    const put = await app.run('drafts.replace-line', input, { actor });
    expect(put.ok && readDraft(put.value.text).resume.work![0]!.highlights![0]).toBe(input.text);
    expect(await app.run('drafts.replace-line', input, { actor })).toMatchObject({
      ok: false,
      problem: { code: 'line.not-found' },
    });
  });

  it('is nowhere without its brief', async () => {
    const { app } = await opened();
    for (const run of [
      app.run('drafts.open', { briefId: 'gone' }, { actor }),
      app.run('drafts.save', { briefId: 'gone', text: 'x', base: 0 }, { actor }),
      app.run('drafts.replace-line', { briefId: 'gone', line: 'x', text: 'y' }, { actor }),
    ])
      expect(await run).toMatchObject({ ok: false, problem: { code: 'brief.not-found' } });
  });
});
