import { beforeEach, describe, expect, it } from 'vitest';
import { createApp, type InputOf, type OutputOf, type UseCaseName } from '../index.ts';
import { file, resumeReading, testPorts } from '../testing/ports.test-support.ts';
import { loadLedger } from './load.ts';

const actor = { workspace: 'home' };
const LINE = 'Built the parcel stream on Kafka, 900,000 events a day';

describe('the ledger of a person', () => {
  let test: ReturnType<typeof testPorts>;
  let briefId: string;
  const run = <Name extends UseCaseName>(name: Name, input: InputOf<Name>) =>
    createApp(test.ports).run(name, input, { actor });
  const ran = async <Name extends UseCaseName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const result = await run(name, input);
    if (!result.ok) throw new Error(result.problem.message);
    return result.value;
  };
  const open = () => ran('ledger.open', { briefId });
  const claim = async (text = LINE) => (await open()).claims.find((one) => one.text === text)!;
  const factsOf = () =>
    test.store.within('home', async (repositories) =>
      (await loadLedger(test.ports, repositories, briefId))!.facts.map(({ text }) => text),
    );

  beforeEach(async () => {
    test = testPorts();
    briefId = (await ran('briefs.create', { resume: file('ada.pdf'), posting: file('posting.txt') })).id;
  });

  it('shows each claim with the place it stands at', async () => {
    const { origins, standing } = await claim();
    expect(standing).toBe('stated');
    expect(origins).toMatchObject([{ path: '/work/0/highlights/0', text: LINE }]);
    expect((await open()).sources).toMatchObject([{ kind: 'resume', name: 'your résumé' }]);
  });

  it('is refused where the brief is gone', async () => {
    expect(await run('ledger.open', { briefId: 'none' })).toMatchObject({
      problem: { code: 'brief.not-found' },
    });
  });

  it('takes what is said of a claim, and takes it back', async () => {
    const { id } = await claim();
    const text = 'Built the parcel stream on Kafka, 90,000 events a day';
    const said = await ran('ledger.say', { briefId, said: { kind: 'correct', claim: id, text } });
    expect(await claim(text)).toMatchObject({ id, standing: 'corrected' });
    expect(await factsOf()).toContain(text);
    await ran('ledger.say', { briefId, said: { kind: 'take-back', entry: said.id } });
    expect(await claim()).toMatchObject({ id, standing: 'stated' });
    expect((await open()).takenBack).toEqual([said.id]);
  });

  it('leaves what is private out of every text', async () => {
    const { id } = await claim();
    expect(await factsOf()).toContain(LINE);
    await ran('ledger.say', { briefId, said: { kind: 'private', claim: id, private: true } });
    expect((await factsOf()).join()).not.toContain('900,000');
    expect((await claim()).private).toBe(true);
  });

  it('keeps what two windows say, lets the later hold, and says so', async () => {
    const { id } = await claim();
    const first = await ran('ledger.say', {
      briefId,
      said: { kind: 'correct', claim: id, text: 'One window' },
    });
    expect(first.meanwhile).toBeUndefined();
    // The clock of the tests stands still: order must not depend on it.
    const second = await ran('ledger.say', {
      briefId,
      said: { kind: 'correct', claim: id, text: 'The other' },
    });
    expect(second.meanwhile).toMatchObject({ id: first.id, said: { text: 'One window' } });
    const now = await claim('The other');
    expect(now.history?.map(({ said }) => said)).toMatchObject([
      { text: 'One window' },
      { text: 'The other' },
    ]);
    const third = { briefId, seen: second.id, said: { kind: 'confirm', claim: id } } as const;
    expect((await ran('ledger.say', third)).meanwhile).toBeUndefined();
  });

  it('refuses what is about nothing that is there', async () => {
    const nothing = { problem: { code: 'claim.not-found' } };
    for (const said of [
      { kind: 'confirm', claim: 'none' },
      { kind: 'take-back', entry: 'none' },
      { kind: 'tell', text: 'I ran it', post: 'none' },
    ] as const)
      expect(await run('ledger.say', { briefId, said })).toMatchObject(nothing);
    expect(await run('ledger.say', { briefId, said: { kind: 'tell', text: '  ' } })).toMatchObject({
      problem: { code: 'input.invalid' },
    });
  });

  it('adds a text as a source, once, and takes it away with what only it said', async () => {
    test.ports.reader.read = async () => ({
      ok: true,
      value: { kind: 'text', text: 'I coached four engineers.', losses: [] },
    });
    const input = { briefId, file: file('about.txt'), as: 'text' } as const;
    const added = await ran('ledger.add-source', input);
    expect(await claim('I coached four engineers.')).toBeDefined();
    expect(await ran('ledger.add-source', input)).toMatchObject({
      id: added.id,
      says: expect.stringContaining('already'),
    });
    expect((await open()).sources).toHaveLength(2);
    await ran('ledger.remove-source', { briefId, id: added.id });
    expect(await claim('I coached four engineers.')).toBeUndefined();
    expect(await run('ledger.remove-source', { briefId, id: added.id })).toMatchObject({
      problem: { code: 'document.not-found' },
    });
  });

  it('takes no résumé away by the name of a source', async () => {
    const [resume] = (await open()).sources;
    expect(await run('ledger.remove-source', { briefId, id: resume!.id })).toMatchObject({ ok: false });
  });

  it('refuses a file that is no further source', async () => {
    const input = { briefId, file: file('export.zip'), as: 'linkedin' } as const;
    expect(await run('ledger.add-source', input)).toMatchObject({ problem: { code: 'file.wrong-kind' } });
    expect(await run('ledger.add-source', { ...input, file: file('damaged.zip') })).toMatchObject({
      problem: { code: 'file.corrupt' },
    });
  });

  it('goes with the résumé, and with it alone', async () => {
    const { id } = await claim();
    await ran('ledger.say', { briefId, said: { kind: 'confirm', claim: id } });
    expect(test.ledgerEntries.size).toBe(1);
    await ran('briefs.remove', { id: briefId });
    expect(test.ledgerEntries.size).toBe(0);
  });

  it('goes along when its résumé is said to be a version of another', async () => {
    const { id } = await claim();
    await ran('ledger.say', { briefId, said: { kind: 'confirm', claim: id } });
    const readings = { 'bea.pdf': resumeReading({ person: 'Bea Other', email: 'bea@example.com' }) };
    test.ports.reader.read = async ({ name }) => ({ ok: true, value: readings[name as 'bea.pdf'] });
    const other = await ran('readings.keep', { file: file('bea.pdf') });
    const { resumeId } = await ran('briefs.open', { id: briefId });
    test.ports.reader.read = testPorts().ports.reader.read;
    await ran('readings.join', { id: resumeId, versionOf: other.id });
    expect(await claim()).toMatchObject({ standing: 'confirmed' });
  });
});
