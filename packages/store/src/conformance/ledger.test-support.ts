import { randomUUID } from 'node:crypto';
import type { Repositories, Store } from '@throughline/app';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleBrief, exampleDocument, exampleEntry, exampleWriting } from './examples.test-support.ts';

/** What every `Store` must do with what people say of their claims, and with what they write. */
export function ledgerConformance(name: string, open: () => Store): void {
  let workspace: string;
  const within = <T>(work: (repositories: Repositories) => Promise<T>) => open().within(workspace, work);
  const save = (writing: ReturnType<typeof exampleWriting>, base: number) =>
    within(({ writings }) => writings.save(writing, base));
  const everythingOf = (lineageId: string) =>
    within(async ({ documents, ledgerEntries, writings }) => [
      ...(await documents.sources(lineageId)),
      ...(await ledgerEntries.of(lineageId)),
      ...(await writings.of(lineageId)),
    ]);
  beforeEach(() => {
    workspace = randomUUID();
  });

  describe(`${name}: ledger entries`, () => {
    it('are given back oldest first, hostile words and all', async () => {
      const later = exampleEntry({
        at: '2026-03-03T00:00:00.001Z',
        said: { kind: 'tell', text: 'a\0b\ud800' },
      });
      const earlier = exampleEntry({ at: '2026-03-03T00:00:00.000Z' });
      await within(({ ledgerEntries }) =>
        ledgerEntries.add([later, earlier, exampleEntry({ lineageId: 'no' })]),
      );
      const cleaned = { ...later, said: { kind: 'tell', text: 'a\ufffdb\ufffd' } };
      expect(await within(({ ledgerEntries }) => ledgerEntries.of('one résumé'))).toEqual([earlier, cleaned]);
      await within(({ ledgerEntries }) => ledgerEntries.add([]));
    });

    it('keep what many windows say at once', async () => {
      const said = Array.from({ length: 12 }, () => exampleEntry());
      await Promise.all(said.map((one) => within(({ ledgerEntries }) => ledgerEntries.add([one]))));
      const kept = await within(({ ledgerEntries }) => ledgerEntries.of('one résumé'));
      expect(kept.map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).sort());
    });
  });

  describe(`${name}: writings`, () => {
    it('are given back as saved, last written first', async () => {
      const [old, late] = [
        exampleWriting(),
        exampleWriting({ updatedAt: '2026-03-04T00:00:00.000Z', target: 'a#1' }),
      ] as const;
      expect(await save(old, 0)).toBe(true);
      expect(await save(late, 0)).toBe(true);
      expect(await within(({ writings }) => writings.of('one résumé'))).toEqual([late, old]);
      expect(await within(({ writings }) => writings.get(old.id))).toEqual(old);
      expect(await within(({ writings }) => writings.get('none'))).toBeUndefined();
      await within(({ writings }) => writings.remove(old.id));
      expect(await within(({ writings }) => writings.of('one résumé'))).toEqual([late]);
    });

    it('take a save only on the revision it started from', async () => {
      const first = exampleWriting();
      expect(await save(first, 1)).toBe(false);
      expect(await save(first, 0)).toBe(true);
      expect(await save(first, 0)).toBe(false);
      expect(await save({ ...first, content: 'second' }, 1)).toBe(true);
      expect(await save({ ...first, content: 'lost' }, 1)).toBe(false);
      const kept = await within(({ writings }) => writings.get(first.id));
      expect(kept).toEqual({ ...first, content: 'second', revision: 2 });
    });

    it('let one of many windows through at a time', async () => {
      const first = exampleWriting();
      await save(first, 0);
      const saves = await Promise.all(Array.from({ length: 8 }, (_, i) => save({ ...first, content: i }, 1)));
      expect(saves.filter(Boolean)).toHaveLength(1);
    });

    it('are one of each kind for a target, projects and answers aside', async () => {
      const resume = { kind: 'resume', target: 'a#1' } as const;
      const firsts = await Promise.all(Array.from({ length: 4 }, () => save(exampleWriting(resume), 0)));
      expect(firsts.filter(Boolean)).toHaveLength(1);
      expect(await save(exampleWriting({ ...resume, target: 'a#2' }), 0)).toBe(true);
      expect(await save(exampleWriting({ ...resume, lineageId: 'another' }), 0)).toBe(true);
      expect(await save(exampleWriting({ kind: 'about' }), 0)).toBe(true);
      expect(await save(exampleWriting({ kind: 'about' }), 0)).toBe(false);
      for (const kind of ['project', 'project', 'answers', 'answers'] as const)
        expect(await save(exampleWriting({ kind }), 0)).toBe(true);
    });
  });

  describe(`${name}: further sources`, () => {
    it('stand beside the versions of a résumé, once each', async () => {
      const version = exampleDocument();
      const [linkedin, text] = [
        exampleDocument({ kind: 'linkedin', content: 'export', addedAt: '2026-03-01T00:00:00.000Z' }),
        exampleDocument({ kind: 'text' }),
      ] as const;
      const again = exampleDocument({ kind: 'linkedin', content: 'export' });
      const elsewhere = exampleDocument({ kind: 'linkedin', content: 'export', lineageId: 'another' });
      await within(async ({ documents }) => {
        for (const one of [version, text, linkedin]) await documents.add(one);
        expect(await documents.add(again)).toEqual(linkedin);
        expect(await documents.add(elsewhere)).toEqual(elsewhere);
      });
      const { sources, versions } = await within(async ({ documents }) => ({
        sources: await documents.sources('one résumé'),
        versions: await documents.versions('one résumé'),
      }));
      expect(sources.map(({ id }) => id)).toEqual([linkedin.id, text.id]);
      expect(versions.map(({ id }) => id)).toEqual([version.id]);
    });
  });

  describe(`${name}: with the last version of a résumé`, () => {
    const keepAll = (lineageId: string) =>
      within(async ({ documents, ledgerEntries, writings }) => {
        await documents.add(exampleDocument({ kind: 'linkedin', lineageId }));
        await ledgerEntries.add([exampleEntry({ lineageId })]);
        await writings.save(exampleWriting({ lineageId }), 0);
      });

    it('goes what was said, written and given beside it, and not before', async () => {
      const [first, second] = [exampleDocument({ kept: true }), exampleDocument({ kept: true })] as const;
      await within(async ({ documents }) => {
        await documents.add(first);
        await documents.add(second);
        await documents.add(exampleDocument({ lineageId: 'another', kept: true }));
      });
      await keepAll('one résumé');
      await keepAll('another');
      await within(({ documents }) => documents.remove(first.id));
      expect(await everythingOf('one résumé')).toHaveLength(3);
      await within(({ documents }) => documents.remove(second.id));
      expect(await everythingOf('one résumé')).toEqual([]);
      expect(await everythingOf('another')).toHaveLength(3);
    });

    it('also where its last brief took it along', async () => {
      const [resume, posting] = [
        exampleDocument(),
        exampleDocument({ kind: 'posting', lineageId: undefined }),
      ];
      const brief = exampleBrief({ resumeId: resume!.id, postingId: posting!.id });
      await within(async ({ documents, briefs }) => {
        await documents.add(resume!);
        await documents.add(posting!);
        await briefs.add(brief);
      });
      await keepAll('one résumé');
      await within(({ briefs }) => briefs.remove(brief.id));
      expect(await everythingOf('one résumé')).toEqual([]);
    });

    it('all of it goes to another résumé when told to', async () => {
      await keepAll('one résumé');
      await within(async ({ ledgerEntries, writings }) => {
        await ledgerEntries.move('one résumé', 'another');
        await writings.move('one résumé', 'another');
      });
      expect(await everythingOf('another')).toHaveLength(2);
    });
  });
}
