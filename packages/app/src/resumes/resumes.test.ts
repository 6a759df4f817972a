import { describe, expect, it } from 'vitest';
import { createApp } from '../index.ts';
import { file, testPorts } from '../testing/ports.test-support.ts';

const actor = { workspace: 'home' };

/** A brief of the test person. */
async function made() {
  const { ports } = testPorts();
  const app = createApp(ports);
  const brief = await app.run(
    'briefs.create',
    { resume: file('ada.pdf'), posting: file('posting.txt') },
    { actor },
  );
  const briefId = brief.ok ? brief.value.id : '';
  const open = async (wishes: object = {}) => {
    const opened = await app.run('resumes.open', { briefId, ...wishes }, { actor });
    if (!opened.ok) throw new Error(opened.problem.message);
    return opened.value;
  };
  const write = async (change: (text: string) => string) => {
    const draft = await app.run('drafts.open', { briefId }, { actor });
    if (!draft.ok) throw new Error(draft.problem.message);
    return app.run(
      'drafts.save',
      { briefId, text: change(draft.value.text), base: draft.value.revision },
      { actor },
    );
  };
  return { app, briefId, open, write };
}

describe('the résumé out', () => {
  it('is the draft as it stands, in the look that is wished for', async () => {
    const { open, write } = await made();
    await write((text) => text.replace('# Ada Sample', '# Ada S. Sample'));
    const { fitted, pictures } = await open({ template: 'modern' });
    expect(fitted.resume.basics?.name).toBe('Ada S. Sample');
    expect(pictures).toEqual(['<svg>modern</svg>']);
    expect(fitted.choices.length).toBeGreaterThan(0);
  });

  it('leaves out what the person leaves out, and says what no fact covers', async () => {
    const { open, write } = await made();
    expect((await open()).ungrounded).toEqual([]);
    await write((text) => `${text}\n## Summary\nGrew sales by 340 % in a year\n`);
    const { fitted, ungrounded } = await open();
    expect(JSON.stringify(ungrounded)).toContain('340');
    const line = fitted.choices.find(({ text }) => text.includes('340'))!;
    const without = await open({ leftOut: [line.id] });
    expect(JSON.stringify(without.fitted.resume)).not.toContain('340');
    expect(without.ungrounded).toEqual([]);
  });

  it('holds nothing that the person marked as private', async () => {
    const { app, briefId, open } = await made();
    const ledger = await app.run('ledger.open', { briefId }, { actor });
    const claim = ledger.ok && ledger.value.claims.find(({ kind }) => kind === 'statement');
    if (!claim) throw new Error('the test person states something');
    const said = { kind: 'private' as const, claim: claim.id, private: true };
    expect(await app.run('ledger.say', { briefId, said }, { actor })).toMatchObject({ ok: true });
    const { fitted } = await open();
    expect(JSON.stringify(fitted.resume)).not.toContain(claim.text);
    expect(fitted.choices).toContainEqual(expect.objectContaining({ because: 'You marked it as private.' }));
  });

  it('is taken along as a file that is named after the person and the role', async () => {
    const { app, briefId } = await made();
    const taken = await app.run('resumes.export', { briefId, as: 'docx' }, { actor });
    expect(taken).toMatchObject({
      ok: true,
      value: { name: expect.stringMatching(/^resume-ada-sample-.*\.docx$/) },
    });
  });

  it('of a brief that is gone is refused', async () => {
    const { app } = await made();
    for (const [name, input] of [
      ['resumes.open', { briefId: 'gone' }],
      ['resumes.export', { briefId: 'gone', as: 'pdf' }],
    ] as const)
      expect(await app.run(name, input, { actor })).toMatchObject({ problem: { code: 'brief.not-found' } });
  });

  it('is made of files without keeping anything', async () => {
    const { ports, documents } = testPorts();
    const tailored = await createApp(ports).run(
      'resumes.tailor',
      { file: file('ada.pdf'), target: 'Software Engineer, Senior', template: 'modern', paper: 'us-letter' },
      { actor },
    );
    expect(tailored).toMatchObject({ ok: true, value: { look: { template: 'modern', paper: 'us-letter' } } });
    expect(documents.size).toBe(0);
    const wrong = { file: file('ada.pdf'), target: 'Engineer', pages: 3 } as never;
    expect(await createApp(ports).run('resumes.tailor', wrong, { actor })).toMatchObject({
      problem: { code: 'input.invalid' },
    });
  });
});
