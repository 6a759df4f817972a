import { randomUUID } from 'node:crypto';
import type { Repositories, Store, StoredCorrection } from '@throughline/app';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleBrief, exampleCorrection, exampleDocument } from './examples.test-support.ts';

/** What every `Store` must do with résumés over their versions, and with what was said of them. */
export function correctionsConformance(name: string, open: () => Store): void {
  let workspace: string;
  const within = <T>(work: (repositories: Repositories) => Promise<T>) => open().within(workspace, work);
  const say = (...said: StoredCorrection[]) => within(({ corrections }) => corrections.add(said));
  const saidOf = (lineageId: string) => within(({ corrections }) => corrections.of(lineageId));
  const keep = (over: Parameters<typeof exampleDocument>[0] = {}) =>
    within(({ documents }) => documents.add(exampleDocument({ kept: true, ...over })));
  const briefOf = async (resumeId: string) => {
    const posting = exampleDocument({ kind: 'posting', lineageId: undefined });
    const brief = exampleBrief({ resumeId, postingId: posting.id });
    await within(async ({ documents, briefs }) => {
      await documents.add(posting);
      await briefs.add(brief);
    });
    return brief;
  };
  beforeEach(() => {
    workspace = randomUUID();
  });

  describe(`${name}: corrections`, () => {
    it('gives back what was said of one résumé, oldest first', async () => {
      const [later, earlier, other] = [
        exampleCorrection({ at: '2026-03-03T00:00:00.001Z' }),
        exampleCorrection({ at: '2026-03-03T00:00:00.000Z' }),
        exampleCorrection({ lineageId: 'another' }),
      ] as const;
      await say(later, earlier, other);
      expect(await saidOf('one résumé')).toEqual([earlier, later]);
      expect(await saidOf('none')).toEqual([]);
    });

    it('takes hostile words', async () => {
      const change = { kind: 'leave-out', line: { text: 'a\0b\ud800c' } } as const;
      await say(exampleCorrection({ change }));
      const cleaned = { kind: 'leave-out', line: { text: 'a\ufffdb\ufffdc' } };
      expect(await saidOf('one résumé')).toMatchObject([{ change: cleaned }]);
    });

    it('keeps what many windows say at once', async () => {
      const said = Array.from({ length: 12 }, () => exampleCorrection());
      await Promise.all(said.map((one) => say(one)));
      const ids = (await saidOf('one résumé')).map(({ id }) => id);
      expect(ids.sort()).toEqual(said.map(({ id }) => id).sort());
    });

    it('takes back, and takes back again what is gone', async () => {
      const [one, other] = [exampleCorrection(), exampleCorrection()];
      await say(one, other);
      await within(({ corrections }) => corrections.remove([one.id, 'never']));
      await within(({ corrections }) => corrections.remove([one.id]));
      expect(await saidOf('one résumé')).toEqual([other]);
    });

    it('gives to another résumé what it is told to', async () => {
      const [one, other] = [exampleCorrection(), exampleCorrection()];
      await say(one, other);
      await within(({ corrections }) => corrections.move([one.id], 'another'));
      expect(await saidOf('another')).toEqual([{ ...one, lineageId: 'another' }]);
      expect(await saidOf('one résumé')).toEqual([other]);
    });

    it('deletes them with the last version of their résumé, and not before', async () => {
      const [first, second] = [await keep(), await keep()];
      await say(exampleCorrection({ documentId: first.id }));
      await within(({ documents }) => documents.remove(first.id));
      expect(await saidOf('one résumé')).toHaveLength(1);
      await within(({ documents }) => documents.remove(second.id));
      expect(await saidOf('one résumé')).toEqual([]);
    });

    it('deletes them with the last brief of a résumé that was put in only for it', async () => {
      const document = await keep({ kept: false });
      await say(exampleCorrection());
      const brief = await briefOf(document.id);
      await within(({ briefs }) => briefs.remove(brief.id));
      expect(await within(({ documents }) => documents.list())).toEqual([]);
      expect(await saidOf('one résumé')).toEqual([]);
    });

    it('undoes what was said in a transaction that fails', async () => {
      const failing = within(async ({ corrections }) => {
        await corrections.add([exampleCorrection()]);
        throw new Error('halfway');
      });
      await expect(failing).rejects.toThrow('halfway');
      expect(await saidOf('one résumé')).toEqual([]);
    });
  });

  describe(`${name}: versions of a résumé`, () => {
    it('come newest first, with their readings', async () => {
      const old = await keep({ addedAt: '2026-01-01T00:00:00.000Z' });
      const latest = await keep({ addedAt: '2026-01-02T00:00:00.000Z' });
      await keep({ lineageId: 'another' });
      const versions = await within(({ documents }) => documents.versions('one résumé'));
      expect(versions).toEqual([latest, old].map(({ bytes: _, ...rest }) => rest));
    });

    it('change what is known of them, and nothing else', async () => {
      const document = await keep();
      const overview = { person: 'Ines', doubts: 1, losses: 2, corrections: 3, unapplied: 0 };
      const facts = { reading: { kind: 'resume', text: 'again' }, lineageId: 'another', overview };
      await within(({ documents }) => documents.update(document.id, facts));
      await within(({ documents }) => documents.update('none', facts));
      expect(await within(({ documents }) => documents.get(document.id))).toEqual({ ...document, ...facts });
    });

    it('stay when they were put in for themselves and their last brief goes', async () => {
      const document = await keep();
      const brief = await briefOf(document.id);
      await within(({ briefs }) => briefs.remove(brief.id));
      const left = await within(({ documents }) => documents.list());
      expect(left.map(({ id }) => id)).toEqual([document.id]);
    });

    it('take their briefs along, and the postings that nothing else needs', async () => {
      const document = await keep();
      await briefOf(document.id);
      await within(({ documents }) => documents.remove(document.id));
      expect(await within(({ documents }) => documents.list())).toEqual([]);
    });
  });

  it(`${name}: a brief is made anew in its place`, async () => {
    const brief = await briefOf((await keep()).id);
    const made = { ...brief.brief, person: 'Ines M. Okafor' };
    await within(({ briefs }) => briefs.replace(brief.id, made));
    expect(await within(({ briefs }) => briefs.get(brief.id))).toEqual({ ...brief, brief: made });
    expect(await within(({ briefs }) => briefs.list())).toMatchObject([{ person: 'Ines M. Okafor' }]);
  });

  it(`${name}: a turn holds other writers up until it is over`, async () => {
    const seen: string[] = [];
    let begun = () => {};
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = within(async ({ turn, corrections }) => {
      await turn();
      begun();
      await new Promise((resolve) => setTimeout(resolve, 40));
      await corrections.add([exampleCorrection()]);
      seen.push('first');
    });
    await isBegun;
    const second = within(async ({ turn, corrections }) => {
      await turn();
      seen.push(`second, after ${(await corrections.of('one résumé')).length}`);
    });
    await Promise.all([first, second]);
    expect(seen).toEqual(['first', 'second, after 1']);
  });
}
