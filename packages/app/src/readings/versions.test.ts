import type { Change } from '@throughline/core/correction';
import { describe, expect, it } from 'vitest';
import { createApp, type InputOf, type OutputOf, type UseCaseName } from '../index.ts';
import { file, resumeReading, testPorts } from '../testing/ports.test-support.ts';

const actor = { workspace: 'home' };
const posting = file('posting.txt');

function person(readings: Record<string, ReturnType<typeof resumeReading>> = {}) {
  const kept = testPorts(readings);
  const app = createApp(kept.ports);
  const must = async <Name extends UseCaseName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> => {
    const result = await app.run(name, input, { actor });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.value;
  };
  const correct = async (id: string, path: string, value: string) => {
    const page = await must('readings.open', { id });
    const field = page.fields.find((one) => one.path === path)!.anchor;
    const change: Change = { kind: 'set', field, value };
    return must('readings.correct', { id, changes: [change] });
  };
  return { ...kept, must, correct };
}

const mail = 'ada@sample.example';
const later = 'Cut the cost of the parcel stream by a third';

describe('a newer version of a résumé', () => {
  it('joins it by e-mail address, with its corrections, and says so', async () => {
    const { must, correct } = person({
      'one.pdf': resumeReading({ email: mail }),
      'two.pdf': resumeReading({ email: mail.toUpperCase(), person: 'Ada B. Sample', highlight: later }),
    });
    const one = await must('readings.keep', { file: file('one.pdf') });
    await correct(one.id, '/work/0/position', 'Staff Engineer');
    const two = await must('readings.keep', { file: file('two.pdf') });
    expect(two.joined).toEqual({ because: 'e-mail', with: one.id, name: 'one.pdf' });
    expect(two.says).toBe(
      'Taken as a version of “one.pdf”: the e-mail address is the same. 1 of 1 corrections hold in it.',
    );
    const page = await must('readings.open', { id: two.id });
    expect(page.reading.resume.work?.[0]).toMatchObject({ position: 'Staff Engineer', highlights: [later] });
    expect(page.versions.map(({ name }) => name)).toEqual(['two.pdf', 'one.pdf']);
  });

  it('joins it by name where no address says otherwise', async () => {
    const { must } = person({
      'other.pdf': resumeReading({ email: 'another.ada@sample.example' }),
      'mail.pdf': resumeReading({ email: mail }),
      'bare.pdf': resumeReading({ person: 'Ada  SAMPLE' }),
    });
    const bare = await must('readings.keep', { file: file('bare.pdf') });
    const first = await must('readings.keep', { file: file('mail.pdf') });
    expect(first.joined).toMatchObject({ because: 'name', with: bare.id });
    const other = await must('readings.keep', { file: file('other.pdf') });
    expect(other.joined).toBeUndefined();
  });

  it('joins none where two answer to it: that is for the person to say', async () => {
    const readings = person({
      'one.pdf': resumeReading({ email: mail }),
      'two.pdf': resumeReading({ email: mail, title: 'Engineering Manager' }),
      'three.pdf': resumeReading({ email: mail, highlight: later }),
    });
    await readings.must('readings.keep', { file: file('one.pdf') });
    const two = await readings.must('readings.keep', { file: file('two.pdf') });
    await readings.must('readings.separate', { id: two.id });
    const three = await readings.must('readings.keep', { file: file('three.pdf') });
    expect(three.joined).toBeUndefined();
    const joined = await readings.must('readings.join', { id: three.id, versionOf: two.id });
    expect(joined.versions.map(({ name }) => name)).toEqual(['three.pdf', 'two.pdf']);
  });

  it('is made by revising a brief, whatever it says of the person, and its brief is of what was corrected', async () => {
    const { must, correct } = person({ 'two.pdf': resumeReading({ person: 'A. Sample', highlight: later }) });
    const first = await must('briefs.create', { resume: file('one.pdf'), posting });
    await correct(first.resumeId, '/work/0/name', 'Quayside Systems Ltd');
    const second = await must('briefs.revise', { previousId: first.id, resume: file('two.pdf') });
    expect(second.joined).toMatchObject({ because: 'asked' });
    const page = await must('readings.open', { id: second.resumeId });
    expect(page.reading.resume.work?.[0]?.name).toBe('Quayside Systems Ltd');
    expect(page.corrections).toMatchObject([{ state: 'applied' }]);
  });

  it('keeps a correction it has no place for, which can be made again in its stead', async () => {
    const { must, correct, corrections } = person({
      'one.pdf': resumeReading({ email: mail }),
      'two.pdf': resumeReading({
        email: mail,
        title: 'Harbour Pilot',
        employer: 'Teal Transit',
        highlight: later,
      }),
    });
    const one = await must('readings.keep', { file: file('one.pdf') });
    await correct(one.id, '/work/0/position', 'Staff Engineer');
    const two = await must('readings.keep', { file: file('two.pdf') });
    const page = await must('readings.open', { id: two.id });
    const [lost] = page.corrections;
    expect(lost).toMatchObject({
      state: 'unapplied',
      reason: 'not-found',
      because: expect.stringContaining('Make it again'),
    });
    const field = page.fields.find(({ path }) => path === '/work/0/position')!.anchor;
    const aimed = await must('readings.correct', {
      id: two.id,
      changes: [{ kind: 'set', field, value: 'Staff Pilot' }],
      replaces: [lost!.id],
    });
    expect(aimed.corrections).toMatchObject([{ state: 'applied' }]);
    expect(corrections.size).toBe(1);
  });
});

describe('a résumé that was taken for a version of another', () => {
  it('is separated with what was said in it, and the rest stays', async () => {
    const { must, correct } = person({
      'one.pdf': resumeReading({ email: mail }),
      'two.pdf': resumeReading({ email: mail, highlight: later }),
    });
    const one = await must('readings.keep', { file: file('one.pdf') });
    await correct(one.id, '/work/0/position', 'Staff Engineer');
    const two = await must('readings.keep', { file: file('two.pdf') });
    await correct(two.id, '/work/0/name', 'Quayside Ltd');
    const apart = await must('readings.separate', { id: two.id });
    expect(apart.reading.resume.work?.[0]).toMatchObject({
      position: 'Senior Software Engineer',
      name: 'Quayside Ltd',
    });
    expect(apart.versions).toHaveLength(1);
    const left = await must('readings.open', { id: one.id });
    expect(left.reading.resume.work?.[0]).toMatchObject({ position: 'Staff Engineer', name: 'Quayside' });
    const again = await must('readings.join', { id: two.id, versionOf: one.id });
    expect(again.reading.resume.work?.[0]).toMatchObject({
      position: 'Staff Engineer',
      name: 'Quayside Ltd',
    });
  });
});

describe('deleting', () => {
  it('a brief deletes what was said of a résumé that goes with it, and nothing of one that stays', async () => {
    const { must, correct, documents, corrections } = person();
    const made = await must('briefs.create', { resume: file('ada.pdf'), posting });
    await correct(made.resumeId, '/work/0/position', 'Staff Engineer');
    await must('readings.keep', { file: file('ada.pdf') });
    await must('briefs.remove', { id: made.id });
    expect([...documents.values()].map(({ name }) => name)).toEqual(['ada.pdf']);
    expect(corrections.size).toBe(1);
    expect(await must('readings.remove', { id: made.resumeId })).toEqual({ briefs: 0 });
    expect(documents.size + corrections.size).toBe(0);
  });

  it('a résumé deletes its briefs and their postings, and corrections only with the last version', async () => {
    const { must, correct, documents, briefs, corrections } = person({
      'two.pdf': resumeReading({ highlight: later }),
    });
    const first = await must('briefs.create', { resume: file('one.pdf'), posting });
    const second = await must('briefs.revise', { previousId: first.id, resume: file('two.pdf') });
    await correct(first.resumeId, '/work/0/position', 'Staff Engineer');
    expect(await must('readings.remove', { id: first.resumeId })).toEqual({ briefs: 1 });
    expect([briefs.size, corrections.size]).toEqual([1, 1]);
    await must('readings.remove', { id: second.resumeId });
    expect(documents.size + briefs.size + corrections.size).toBe(0);
  });

  it('the sample deletes what was said of it', async () => {
    const { must, correct, documents, corrections } = person();
    const sample = await must('sample.load', {});
    await correct(sample.resumeId, '/work/0/position', 'Staff Engineer');
    await must('sample.remove', {});
    expect(documents.size + corrections.size).toBe(0);
  });

  it('never lets a person’s own résumé join the sample’s', async () => {
    const { must } = person();
    await must('sample.load', {});
    expect(await must('readings.keep', { file: file('mine.pdf') })).not.toHaveProperty('joined');
  });
});
