import { groundText } from '@throughline/core/grounding';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApp, type InputOf, type OutputOf, type UseCaseName } from '../index.ts';
import { loadLedger } from '../ledger/load.ts';
import type { RawReading } from '../ports.ts';
import { file, linkedinReading, resumeReading, testPorts } from '../testing/ports.test-support.ts';

const actor = { workspace: 'home' };
const WEAK = 'Responsible for the tariff migration';
const ANSWERS = [
  ['action', 'I planned it and ran the cutover'],
  ['change', 'wrong quotes fell'],
  ['amount', 'from 60 to 22 a week'],
  ['scope', '120 customers'],
] as const;
const WHOLE =
  'Planned the tariff migration and ran the cutover; wrong quotes fell from 60 to 22 a week for 120 customers';

describe('the proof of a brief', () => {
  let test: ReturnType<typeof testPorts>;
  let briefId: string;
  const run = <Name extends UseCaseName>(name: Name, input: InputOf<Name>) =>
    createApp(test.ports).run(name, input, { actor });
  const ran = async <Name extends UseCaseName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const result = await run(name, input);
    if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
    return result.value;
  };
  const open = (line?: string) => ran('proof.open', { briefId, ...(line && { line }) });
  const answerAll = async (line = WEAK) => {
    for (const [slot, text] of ANSWERS) await ran('proof.answer', { briefId, line, slot, text });
  };
  const gate = async (id: string) => (await open()).gates.find((one) => one.id === id)!;

  beforeEach(async () => {
    test = testPorts({ 'ada.pdf': resumeReading({ highlight: WEAK }) });
    briefId = (await ran('briefs.create', { resume: file('ada.pdf'), posting: file('posting.txt') })).id;
  });

  it('asks about the line that gains most, one thing at a time', async () => {
    const { talking, outcomes, since } = await open();
    expect(talking).toMatchObject({ line: WEAK, where: 'Senior Software Engineer, Quayside' });
    expect(talking?.interview.question).toMatchObject({ slot: 'action', again: false });
    expect({ outcomes, since }).toEqual({ outcomes: [] });
  });

  it('remembers each answer', async () => {
    await ran('proof.answer', { briefId, line: WEAK, slot: 'action', text: 'I planned it' });
    const { talking } = await open();
    expect(talking?.answers).toMatchObject([{ slot: 'action', text: 'I planned it' }]);
    expect(talking?.interview).toMatchObject({
      line: 'Planned the tariff migration',
      question: { slot: 'change' },
    });
  });

  it('makes a whole line of the answers, puts it into the résumé and tells the ledger', async () => {
    await answerAll();
    const { talking } = await open();
    expect(talking?.interview).toEqual({ line: WHOLE, whole: true, lacks: [], toFindOut: [] });
    expect(await ran('proof.keep', { briefId, line: WEAK, text: WHOLE })).toEqual({ stumbles: [] });
    const page = await open();
    expect(page.outcomes).toMatchObject([{ text: WHOLE, strength: 'measured', lacks: [] }]);
    expect(page.talking).toBeUndefined();
    expect(page.since).toBeDefined();
    const told = (await ran('ledger.open', { briefId })).claims.find(({ standing }) => standing === 'told');
    expect(told).toMatchObject({ text: WHOLE, kind: 'statement' });
  });

  it('says nothing in the new line that the ledger does not hold', async () => {
    await answerAll();
    const { ports } = test;
    const ungrounded = async () => {
      const load = test.store.within('home', (repositories) => loadLedger(ports, repositories, briefId));
      const { facts } = (await load)!;
      return groundText(WHOLE, facts, { content: ports.content, today: '2026-05-04' }).ungrounded;
    };
    expect((await ungrounded()).map(({ text }) => text)).toContain('60');
    await ran('proof.keep', { briefId, line: WEAK, text: WHOLE });
    expect(await ungrounded()).toEqual([]);
  });

  it('leaves the résumé that was read as it was', async () => {
    await answerAll();
    await ran('proof.keep', { briefId, line: WEAK, text: WHOLE });
    const [document] = [...test.documents.values()];
    expect(JSON.stringify(document?.reading)).toContain(WEAK);
    expect(JSON.stringify(document?.reading)).not.toContain('120 customers');
  });

  it('keeps what two windows answer at once', async () => {
    await Promise.all([
      ran('proof.answer', { briefId, line: WEAK, slot: 'action', text: 'I planned it' }),
      ran('proof.answer', { briefId, line: WEAK, slot: 'change', text: 'wrong quotes fell' }),
    ]);
    expect((await open()).talking?.answers).toHaveLength(2);
  });

  it('asks about another line when one is put aside, and comes back to it', async () => {
    await ran('proof.set-aside', { briefId, line: WEAK });
    expect(await open()).toMatchObject({ aside: [WEAK], others: [] });
    expect((await open()).talking).toBeUndefined();
    expect((await open(WEAK)).talking?.line).toBe(WEAK);
    await ran('proof.answer', { briefId, line: WEAK, slot: 'action', text: 'planned it' });
    expect((await open()).talking?.line).toBe(WEAK);
    await ran('proof.set-aside', { briefId, line: WEAK, again: true });
    expect((await open()).talking?.answers).toEqual([]);
  });

  it('takes “I don’t know”, and does not ask about the smaller line again', async () => {
    for (const slot of ['action', 'change', 'amount', 'scope', 'seen'] as const)
      await ran('proof.answer', { briefId, line: WEAK, slot, text: slot === 'action' ? 'planned it' : null });
    const { talking } = await open();
    expect(talking?.interview.question).toBeUndefined();
    expect(talking?.interview.whole).toBe(false);
    await ran('proof.keep', { briefId, line: WEAK, text: talking!.interview.line });
    expect((await open()).talking).toBeUndefined();
  });

  it('refuses a line that is gone', async () => {
    await answerAll();
    await ran('proof.keep', { briefId, line: WEAK, text: WHOLE });
    const gone = { problem: { code: 'line.not-found' } };
    expect(await run('proof.keep', { briefId, line: WEAK, text: 'Again' })).toMatchObject(gone);
    expect(await run('proof.answer', { briefId, line: WEAK, slot: 'time', text: '2023' })).toMatchObject(
      gone,
    );
    expect(await run('proof.set-aside', { briefId, line: 'never' })).toMatchObject(gone);
    const none = { problem: { code: 'brief.not-found' } };
    expect(await run('proof.open', { briefId: 'none' })).toMatchObject(none);
    expect(await run('proof.keep', { briefId: 'none', line: WEAK, text: 'x' })).toMatchObject(none);
  });

  it('puts what is not on the page yet under its post', async () => {
    const text = 'I coached two engineers';
    await ran('proof.add-line', { briefId, text, post: '/work/0' });
    expect((await open()).leadership).toMatchObject([
      { text: 'Coached two engineers', path: '/work/0/highlights/1' },
    ]);
    expect(await gate('leadership')).toMatchObject({ state: 'met' });
    expect(await run('proof.add-line', { briefId, text, post: '/work/9' })).toMatchObject({ ok: false });
  });

  it('does not count what the person keeps to themself', async () => {
    const claims = (await ran('ledger.open', { briefId })).claims;
    const claim = claims.find(({ text }) => text === WEAK)!.id;
    await ran('ledger.say', { briefId, said: { kind: 'private', claim, private: true } });
    expect((await open()).talking).toBeUndefined();
  });

  it('says of the story whether it is one, as soon as there are two places', async () => {
    expect(await gate('consistency')).toMatchObject({ state: 'not-checked' });
    const add = async (value: RawReading, as: 'text' | 'linkedin') => {
      test.ports.reader.read = async () => ({ ok: true, value });
      await ran('ledger.add-source', { briefId, file: file(as), as });
    };
    await add({ kind: 'text', text: 'Sings at weekends.', losses: [] }, 'text');
    expect(await gate('consistency')).toMatchObject({ state: 'not-checked' });
    const position = { company: 'Quayside', title: 'Senior Software Engineer', startedOn: '2020-01' };
    await add(linkedinReading({ positions: [position] }), 'linkedin');
    expect(await gate('consistency')).toMatchObject({ state: 'met' });
    expect(await gate('call-to-action')).toMatchObject({ state: 'not-checked' });
  });

  describe('proof projects', () => {
    const save = (project: InputOf<'proof.save-project'>['project'], over: object = {}) =>
      run('proof.save-project', { briefId, project, ...over });

    it('go from an idea to something that anyone can look at', async () => {
      const first = await ran('proof.save-project', {
        briefId,
        project: {
          title: 'A calm on-call handbook',
          mirrors: 'Coaching of engineers',
          steps: { idea: '2026-04-01' },
        },
      });
      expect((await open()).projects).toMatchObject([{ step: 'idea', mirrors: 'Coaching of engineers' }]);
      const published = {
        title: 'A calm on-call handbook',
        link: 'https://example.com/handbook',
        steps: { idea: '2026-04-01', doing: '2026-04-08', published: '2026-05-02' },
      };
      await save(published, { id: first.id, base: 1 });
      expect((await open()).projects).toMatchObject([
        { step: 'published', link: published.link, revision: 2 },
      ]);
      await ran('proof.remove-project', { briefId, id: first.id });
      expect((await open()).projects).toEqual([]);
    });

    it('are refused where a day or a link is wrong', async () => {
      const impossible = { problem: { code: 'project.impossible' } };
      expect(await save({ title: 'x', steps: { published: '2026-05-01' } })).toMatchObject(impossible);
      expect(await save({ title: 'x', steps: { idea: '2027-05-01' } })).toMatchObject(impossible);
      expect(await save({ title: 'x', steps: { idea: '2026-05-02', doing: '2026-05-01' } })).toMatchObject(
        impossible,
      );
      for (const link of ['javascript:alert(1)', 'not a link'])
        expect(await save({ title: 'x', link, steps: {} })).toMatchObject({
          problem: { code: 'input.invalid' },
        });
    });

    it('lose nothing that two windows say', async () => {
      const { id } = await ran('proof.save-project', { briefId, project: { title: 'A', steps: {} } });
      await save({ title: 'A', about: 'from one window', steps: {} }, { id, base: 1 });
      const second = await save({ title: 'A', steps: { idea: '2026-05-01' } }, { id, base: 1 });
      expect(second).toMatchObject({ value: { merged: true } });
      expect((await open()).projects).toMatchObject([
        { about: 'from one window', step: 'idea', revision: 3 },
      ]);
    });

    it('are of one person', async () => {
      const { id } = await ran('proof.save-project', { briefId, project: { title: 'A', steps: {} } });
      test.ports.reader.read = async ({ name }) => ({
        ok: true,
        value: resumeReading({ person: name, email: `${name}@example.com` }),
      });
      const other = await ran('readings.keep', { file: file('bea.pdf') });
      expect(other.joined).toBeUndefined();
      expect(await run('proof.remove-project', { briefId, id: 'none' })).toMatchObject({ ok: false });
      expect(await save({ title: 'B', steps: {} }, { id: 'none' })).toMatchObject({
        problem: { code: 'project.not-found' },
      });
      expect((await open()).projects).toHaveLength(1);
      expect(id).toBeTruthy();
    });
  });
});
