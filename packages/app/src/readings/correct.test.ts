import type { Change } from '@throughline/core/correction';
import { describe, expect, it } from 'vitest';
import { catalogue, createApp, type OutputOf } from '../index.ts';
import { file, resumeReading, testPorts } from '../testing/ports.test-support.ts';

const actor = { workspace: 'home' };
const posting = file('posting.txt');

type Page = OutputOf<'readings.open'>;

/** A person at work: every step must succeed unless its result is asked for. */
function person(readings = {}) {
  const kept = testPorts(readings);
  const app = createApp(kept.ports);
  const run: typeof app.run = (name, input) => app.run(name, input, { actor });
  const must = async <T>(
    result: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>,
  ): Promise<T> => {
    const settled = await result;
    if (!settled.ok) throw new Error(JSON.stringify(settled.problem));
    return settled.value;
  };
  const keep = (name: string, versionOf?: string) =>
    must(run('readings.keep', { file: file(name), versionOf }, { actor }));
  const open = (id: string) => must(run('readings.open', { id }, { actor }));
  const correct = (id: string, ...changes: Change[]) =>
    must(run('readings.correct', { id, changes }, { actor }));
  const brief = (name: string) => must(run('briefs.create', { resume: file(name), posting }, { actor }));
  return { ...kept, run, must, keep, open, correct, brief };
}

const field = (page: Page, path: string) => page.fields.find((one) => one.path === path)!.anchor;
const titled = (page: Page, value: string): Change => ({
  kind: 'set',
  field: field(page, '/work/0/position'),
  value,
});
const titleOf = ({ reading }: Page) => reading.resume.work?.[0]?.position;

describe('a kept résumé', () => {
  it('opens with what was understood, what is doubtful, and anchors for all of it', async () => {
    const { keep, open } = person();
    const page = await open((await keep('ada.pdf')).id);
    expect(catalogue['readings.open'].output.safeParse(page).error).toBeUndefined();
    expect(page.doubts).toMatchObject([{ kind: 'field', path: '/work/0/position', confidence: 0.6 }]);
    expect(page.entries).toMatchObject([{ path: '/work/0', anchor: { list: 'work', by: 'Quayside' } }]);
    expect(page.lines.map(({ text }) => text)).toContain('Senior Software Engineer, Quayside');
  });

  it('is listed with how much is doubtful, and less once that is said to be right', async () => {
    const { keep, open, correct, run } = person();
    const { id } = await keep('ada.pdf');
    expect(await run('readings.list', {}, { actor })).toMatchObject({
      value: [{ id, person: 'Ada Sample', doubts: 1, corrections: 0, briefs: 0 }],
    });
    const [doubt] = (await open(id)).doubts;
    expect((await correct(id, doubt!.fine!)).doubts).toEqual([]);
    expect(await run('readings.list', {}, { actor })).toMatchObject({
      value: [{ doubts: 0, corrections: 1 }],
    });
  });

  it('refuses what cannot be, and keeps nothing of it', async () => {
    const { keep, open, run, corrections } = person();
    const page = await open((await keep('ada.pdf')).id);
    const set = (path: string, value: string): Change => ({ kind: 'set', field: field(page, path), value });
    for (const changes of [
      [set('/work/0/endDate', 'soon')],
      [titled(page, 'Fine by itself'), set('/work/0/endDate', '2019')],
    ]) {
      const refused = await run('readings.correct', { id: page.id, changes }, { actor });
      expect(refused).toMatchObject({ ok: false, problem: { code: 'correction.impossible' } });
    }
    expect(corrections.size).toBe(0);
  });

  it('takes both dates at once where one alone would be the wrong way round', async () => {
    const { keep, open, correct } = person();
    const page = await open((await keep('ada.pdf')).id);
    const made = await correct(
      page.id,
      { kind: 'set', field: field(page, '/work/0/startDate'), value: '2017' },
      { kind: 'set', field: field(page, '/work/0/endDate'), value: 'March 2019' },
    );
    expect(made.reading.resume.work?.[0]).toMatchObject({ startDate: '2017', endDate: '2019-03' });
  });

  it('holds one correction for each field, and the reading again once it is taken back', async () => {
    const { keep, open, correct, run, must, corrections } = person();
    const page = await open((await keep('ada.pdf')).id);
    await correct(page.id, titled(page, 'Engineer'));
    const twice = await correct(page.id, titled(page, 'Staff Engineer'));
    expect([titleOf(twice), corrections.size]).toEqual(['Staff Engineer', 1]);
    const [{ id, says }] = twice.corrections as [Page['corrections'][number]];
    expect(says).toBe('The title of “Senior Software Engineer, Quayside” is “Staff Engineer”.');
    const back = await must(run('readings.undo', { id: page.id, corrections: [id] }, { actor }));
    expect([titleOf(back), back.corrections]).toEqual(['Senior Software Engineer', []]);
  });

  it('keeps what two windows say that were opened at the same time', async () => {
    const { keep, open, correct } = person();
    const { id } = await keep('ada.pdf');
    const [one, other] = await Promise.all([open(id), open(id)]);
    await correct(id, titled(one, 'Staff Engineer'));
    const last = await correct(id, {
      kind: 'set',
      field: field(other, '/work/0/name'),
      value: 'Quayside Ltd',
    });
    expect(last.reading.resume.work?.[0]).toMatchObject({ position: 'Staff Engineer', name: 'Quayside Ltd' });
  });

  it('is found no more when it was never there', async () => {
    const { run } = person();
    for (const [name, input] of [
      ['readings.open', { id: 'never' }],
      ['readings.correct', { id: 'never', changes: [{ kind: 'leave-out', line: { text: 'x' } }] }],
      ['readings.undo', { id: 'never', corrections: ['c'] }],
      ['readings.reread', { id: 'never' }],
      ['readings.separate', { id: 'never' }],
      ['readings.join', { id: 'never', versionOf: 'nor this' }],
      ['readings.remove', { id: 'never' }],
      ['readings.keep', { file: file('ada.pdf'), versionOf: 'never' }],
    ] as const)
      expect(await run(name, input as never, { actor })).toMatchObject({
        problem: { code: 'document.not-found' },
      });
  });
});

describe('the briefs of a corrected résumé', () => {
  it('say what was corrected, and again what was read once it is taken back', async () => {
    const { open, correct, brief, run, must } = person();
    const made = await brief('ada.pdf');
    const page = await open(made.resumeId);
    expect(page.briefs).toMatchObject([{ id: made.id }]);
    const name = { kind: 'set', field: field(page, '/basics/name'), value: 'Ada Lovett' } as const;
    const corrected = await correct(page.id, name);
    const personOf = async () => (await must(run('briefs.open', { id: made.id }, { actor }))).brief.person;
    expect(await personOf()).toBe('Ada Lovett');
    await must(run('readings.undo', { id: page.id, corrections: [corrected.corrections[0]!.id] }, { actor }));
    expect(await personOf()).toBe('Ada Sample');
  });

  it('are not made anew by what they do not show', async () => {
    const { open, correct, brief, briefs } = person();
    const made = await brief('ada.pdf');
    const before = briefs.get(made.id)!.brief;
    const page = await open(made.resumeId);
    await correct(page.id, { kind: 'dismiss', entry: page.entries[0]!.anchor, doubt: 'no-dates' });
    expect(briefs.get(made.id)!.brief).toBe(before);
  });

  it('stay as they are, and nothing is said, when one of them cannot be made', async () => {
    const { open, brief, run, ports, corrections, briefs } = person();
    const made = await brief('ada.pdf');
    const page = await open(made.resumeId);
    const read = ports.reader.read;
    ports.reader.read = async (given, options) =>
      given.name.endsWith('.txt') ? read(file('damaged.txt'), options) : read(given, options);
    const changes = [titled(page, 'Staff Engineer')];
    const refused = await run('readings.correct', { id: page.id, changes }, { actor });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'file.corrupt' } });
    expect([corrections.size, briefs.get(made.id)!.brief.person]).toEqual([0, 'Ada Sample']);
  });
});

describe('reading again', () => {
  it('gives what readers understand now, with the corrections', async () => {
    const readings: Record<string, ReturnType<typeof resumeReading>> = {};
    const { open, correct, brief, run, must } = person(readings);
    const made = await brief('ada.pdf');
    await correct(made.resumeId, titled(await open(made.resumeId), 'Staff Engineer'));
    readings['ada.pdf'] = resumeReading({ person: 'Ada M. Sample' });
    const page = await must(run('readings.reread', { id: made.resumeId }, { actor }));
    expect([page.reading.resume.basics?.name, titleOf(page)]).toEqual(['Ada M. Sample', 'Staff Engineer']);
    const opened = await must(run('briefs.open', { id: made.id }, { actor }));
    expect(opened.brief.person).toBe('Ada M. Sample');
  });

  it('is what putting the same file in again does', async () => {
    const readings: Record<string, ReturnType<typeof resumeReading>> = {};
    const { keep, open, correct } = person(readings);
    const { id } = await keep('ada.pdf');
    await correct(id, titled(await open(id), 'Staff Engineer'));
    readings['ada.pdf'] = resumeReading({ person: 'Ada M. Sample' });
    const again = await keep('ada.pdf');
    expect(again).toMatchObject({ id, joined: { because: 'same-file' } });
    const page = await open(id);
    expect([page.reading.resume.basics?.name, titleOf(page)]).toEqual(['Ada M. Sample', 'Staff Engineer']);
  });
});
