import { beforeEach, describe, expect, it } from 'vitest';
import { catalogue, createApp, type InputOf, type OutputOf, type UseCaseName } from '../index.ts';
import { file, resumeReading, testPorts } from '../testing/ports.test-support.ts';

const actor = { workspace: 'home' };
const BUILT = 'Built the parcel stream on Kafka for 12 services, billing disputes fell by 38%';
const CORRECTED = 'Built the parcel stream on Kafka for 12 services, billing disputes fell by 31%';

describe('the story of a brief', () => {
  let test: ReturnType<typeof testPorts>;
  let briefId: string;
  const run = <Name extends UseCaseName>(name: Name, input: InputOf<Name>) =>
    createApp(test.ports).run(name, input, { actor });
  const ran = async <Name extends UseCaseName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const result = await run(name, input);
    if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
    return result.value;
  };
  const open = () => ran('story.open', { briefId });
  const about = async () => (await open()).texts.find(({ kind }) => kind === 'about')!;
  const save = async (text: string, { base, from }: { base?: number; from?: string } = {}) => {
    const now = await about();
    return run('story.save', {
      what: 'text',
      briefId,
      kind: 'about',
      text,
      base: base ?? now.revision,
      from: from ?? now.text,
    });
  };
  const choose = (base: number, chosen: object) =>
    run('story.save', { what: 'choice', briefId, base, ...chosen });
  const claimOf = async (text: string) =>
    (await ran('ledger.open', { briefId })).claims.find((claim) => claim.text === text)!;
  const say = async (said: InputOf<'ledger.say'>['said']) => ran('ledger.say', { briefId, said });

  beforeEach(async () => {
    test = testPorts({ 'ada.pdf': resumeReading({ highlight: BUILT }) });
    briefId = (await ran('briefs.create', { resume: file('ada.pdf'), posting: file('posting.txt') })).id;
  });

  it('tells every text of the person’s own claims, and keeps none of them unasked', async () => {
    const page = await open();
    expect(catalogue['story.open'].output.safeParse(page).error).toBeUndefined();
    expect(page.sentence).toMatchObject({ own: false, ungrounded: [] });
    expect(page.sentence?.text).toContain('billing disputes fell by 38%');
    expect(page.texts.map(({ kind, revision }) => [kind, revision])).toEqual(
      ['summary', 'headline', 'about', 'pitch-60', 'pitch-90', 'opener'].map((kind) => [kind, 0]),
    );
    expect(page.texts.flatMap(({ judgement }) => judgement.ungrounded)).toEqual([]);
    expect(test.writings.size).toBe(0);
  });

  it('asks for what is not said, and puts what is answered into the texts as it was said', async () => {
    expect((await open()).gaps.map(({ what }) => what)).toContain('Why you want this now is not said.');
    await choose(0, { answers: { drawn: 'I want to own the whole dispatch problem' } });
    const page = await open();
    expect(page.gaps.map(({ what }) => what)).not.toContain('Why you want this now is not said.');
    expect(page.texts.find(({ kind }) => kind === 'opener')?.text).toContain(
      'I want to own the whole dispatch problem.',
    );
  });

  it('keeps an edit, and says what in it no document covers', async () => {
    const { text } = await about();
    await save(text.replace('38%', '83%'));
    const kept = await about();
    expect(kept).toMatchObject({ revision: 1 });
    expect(kept.judgement.ungrounded.map((one) => one.text)).toEqual(['83%']);
  });

  it('says which sentence is stale when a claim is corrected, and renews that one only', async () => {
    const { text } = await about();
    const mine = text.replace('write to me', 'write to me this week');
    await save(mine);
    await say({ kind: 'correct', claim: (await claimOf(BUILT)).id, text: CORRECTED });
    const { stale, revision } = await about();
    expect(stale).toMatchObject([{ changes: [{ kind: 'changed', before: BUILT, now: CORRECTED }] }]);
    expect(stale[0]?.anew).toContain('31%');
    const { index, text: sentence } = stale[0]!;
    await ran('story.compose', {
      briefId,
      kind: 'about',
      base: revision,
      sentence: { index, text: sentence },
    });
    const renewed = await about();
    expect(renewed).toMatchObject({ revision: 2, stale: [], text: mine.replace('38%', '31%') });
  });

  it('takes out the sentence of a claim that is private now', async () => {
    await save((await about()).text);
    await say({ kind: 'private', claim: (await claimOf(BUILT)).id, private: true });
    const { stale, revision } = await about();
    expect(stale).toMatchObject([{ changes: [{ kind: 'private', before: BUILT }] }]);
    expect(stale[0]).not.toHaveProperty('anew');
    const { index, text } = stale[0]!;
    await ran('story.compose', { briefId, kind: 'about', base: revision, sentence: { index, text } });
    expect((await about()).text).not.toContain('disputes');
  });

  it('merges what two windows did to different sentences', async () => {
    const from = 'One is here. Two is there. Three is gone.';
    await save(from);
    await save('One is here. Two is THERE. Three is gone.', { base: 1, from });
    const merged = await save('One is HERE. Two is there. Three is gone.', { base: 1, from });
    expect(merged).toEqual({ ok: true, value: { revision: 3, merged: true } });
    expect((await about()).text).toBe('One is HERE. Two is THERE. Three is gone.');
  });

  it('refuses when both changed the same sentence, and keeps the other’s', async () => {
    const from = 'One is here.';
    await save(from);
    await save('One is theirs.', { base: 1, from });
    const refused = await save('One is mine.', { base: 1, from });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'writing.edited-elsewhere' } });
    expect((await about()).text).toBe('One is theirs.');
    expect(await choose(3, { context: 'leadership' })).toMatchObject({ ok: false });
  });

  it('remembers the sentence that was chosen, and every text opens with it that can', async () => {
    const own = 'Engineer who made billing disputes fall by 38%.';
    await choose(0, { sentence: own });
    const page = await open();
    expect(page.sentence).toMatchObject({ text: own, own: true, stale: [] });
    expect(page.texts.find(({ kind }) => kind === 'summary')?.text.startsWith(own)).toBe(true);
    await choose(1, { sentence: '' });
    expect((await open()).sentence).toMatchObject({ own: false });
  });

  it('says what is missing where nothing can be told', async () => {
    await say({ kind: 'private', claim: (await claimOf(BUILT)).id, private: true });
    const page = await open();
    expect(page.sentence).toBeUndefined();
    expect(page.texts.map(({ kind }) => kind)).toEqual(['headline']);
    expect(page.untold).toContain('about');
    expect(page.gaps.length).toBeGreaterThan(0);
    const composed = await run('story.compose', { briefId, kind: 'about', base: 0 });
    expect(composed).toMatchObject({ ok: false, problem: { code: 'story.untold' } });
  });

  it('refuses what no reader gets through, and a brief that is gone', async () => {
    expect(await save('word '.repeat(20_000))).toMatchObject({
      ok: false,
      problem: { code: 'input.invalid' },
    });
    const gone = await run('story.open', { briefId: 'none' });
    expect(gone).toMatchObject({ ok: false, problem: { code: 'brief.not-found' } });
  });
});
