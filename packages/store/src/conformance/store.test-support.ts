import { randomUUID } from 'node:crypto';
import type { Repositories, Store, StoredBrief } from '@throughline/app';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleBrief, exampleDocument } from './examples.test-support.ts';

/** What every `Store` must do, whichever engine is under it. Each test has a workspace of its own. */
export function storeConformance(name: string, open: () => Store): void {
  let workspace: string;
  const within = <T>(work: (repositories: Repositories) => Promise<T>) => open().within(workspace, work);
  const storeBrief = async (over: Partial<StoredBrief> = {}): Promise<StoredBrief> => {
    const resume = exampleDocument();
    const posting = exampleDocument({ kind: 'posting' });
    const brief = exampleBrief({ resumeId: resume.id, postingId: posting.id, ...over });
    await within(async ({ documents, briefs }) => {
      if (!over.resumeId) await documents.add(resume);
      if (!over.postingId) await documents.add(posting);
      await briefs.add(brief);
    });
    return brief;
  };
  beforeEach(() => {
    workspace = randomUUID();
  });

  describe(`${name}: documents`, () => {
    it('gives back what was added', async () => {
      const document = exampleDocument({ bytes: new Uint8Array([0, 1, 127, 128, 255]) });
      expect(await within(({ documents }) => documents.add(document))).toEqual(document);
      expect(await within(({ documents }) => documents.get(document.id))).toEqual(document);
    });

    it('knows no document that was never added', async () => {
      expect(await within(({ documents }) => documents.get('none'))).toBeUndefined();
      expect(await within(({ documents }) => documents.get('none\0'))).toBeUndefined();
      await within(({ documents }) => documents.remove('none'));
    });

    it('stores the same file once, and both kinds of it', async () => {
      const [first, again] = [exampleDocument({ content: 'one' }), exampleDocument({ content: 'one' })];
      const posting = exampleDocument({ content: 'one', kind: 'posting' });
      await within(({ documents }) => documents.add(first));
      expect(await within(({ documents }) => documents.add(again))).toEqual(first);
      await within(({ documents }) => documents.add(posting));
      const ids = (await within(({ documents }) => documents.list())).map(({ id }) => id);
      expect(ids.sort()).toEqual([first.id, posting.id].sort());
    });

    it('does not let the sample take along a file that the person brought too', async () => {
      const [sample, own] = [true, false].map((sample) => exampleDocument({ content: 'one', sample }));
      await within(({ documents }) => documents.add(sample!));
      expect((await within(({ documents }) => documents.add(own!))).sample).toBe(false);
      expect((await within(({ documents }) => documents.add(sample!))).sample).toBe(false);
    });

    it('lists newest first, without bytes and readings', async () => {
      const days = ['2026-01-02', '2026-01-03', '2026-01-01'].map((day) =>
        exampleDocument({ addedAt: `${day}T00:00:00.000Z`, name: day }),
      );
      for (const document of days) await within(({ documents }) => documents.add(document));
      const listed = await within(({ documents }) => documents.list());
      expect(listed.map(({ name }) => name)).toEqual(['2026-01-03', '2026-01-02', '2026-01-01']);
      const { bytes: _, reading: __, ...rest } = days[1]!;
      expect(listed[0]).toEqual(rest);
    });

    it('takes hostile text, and keeps every offset in it', async () => {
      const text = 'a\0b\ud800c\udc00d😀\\u0000';
      const cleaned = 'a\ufffdb\ufffdc\ufffdd😀\\u0000';
      const document = exampleDocument({ name: text, reading: { [text]: [text, `\\${text}`] } });
      await within(({ documents }) => documents.add(document));
      const got = await within(({ documents }) => documents.get(document.id));
      expect(got).toMatchObject({ name: cleaned, reading: { [cleaned]: [cleaned, `\\${cleaned}`] } });
    });

    it('removes the briefs of a removed document', async () => {
      const brief = await storeBrief();
      await within(({ documents }) => documents.remove(brief.resumeId));
      expect(await within(({ briefs }) => briefs.list())).toEqual([]);
    });
  });

  describe(`${name}: briefs`, () => {
    it('gives back what was added', async () => {
      const first = await storeBrief();
      const second = await storeBrief({ previousId: first.id });
      expect(await within(({ briefs }) => briefs.get(first.id))).toEqual(first);
      expect(await within(({ briefs }) => briefs.get(second.id))).toEqual(second);
      expect(await within(({ briefs }) => briefs.get('none'))).toBeUndefined();
    });

    it('lists newest first, with what a list shows', async () => {
      await storeBrief({ createdAt: '2026-01-01T00:00:00.000Z', id: 'old' });
      const { brief: shown, ...newest } = await storeBrief({
        createdAt: '2026-01-03T00:00:00.000Z',
        id: 'new',
      });
      await storeBrief({ createdAt: '2026-01-02T00:00:00.000Z', id: 'middle' });
      const listed = await within(({ briefs }) => briefs.list());
      expect(listed.map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
      const { person, resumeName, target, scan } = shown;
      expect(listed[0]).toEqual({ ...newest, person, resumeName, target, sentence: scan.sentence });
    });

    it('refuses a brief without its documents', async () => {
      await expect(storeBrief({ resumeId: 'none' })).rejects.toMatchObject({ code: '23503' });
    });

    it('says nothing of the person in the error of a failed query', async () => {
      const error = await storeBrief({ resumeId: 'none' }).catch(String);
      expect(error).toContain('foreign key');
      expect(error).not.toContain('Okafor');
    });

    it('removes with a brief the documents that no other brief uses', async () => {
      const first = await storeBrief();
      const second = await storeBrief({ postingId: first.postingId });
      await within(({ briefs }) => briefs.remove(first.id));
      const left = (await within(({ documents }) => documents.list())).map(({ id }) => id);
      expect(left.sort()).toEqual([second.resumeId, second.postingId].sort());
      await within(({ briefs }) => briefs.remove(second.id));
      expect(await within(({ documents }) => documents.list())).toEqual([]);
      await within(({ briefs }) => briefs.remove(second.id));
    });

    it('compares with the version before when the one between is removed', async () => {
      const first = await storeBrief();
      const second = await storeBrief({ previousId: first.id });
      const third = await storeBrief({ previousId: second.id });
      await within(({ briefs }) => briefs.remove(second.id));
      expect(await within(({ briefs }) => briefs.get(third.id))).toMatchObject({ previousId: first.id });
      await within(({ briefs }) => briefs.remove(first.id));
      expect(await within(({ briefs }) => briefs.get(third.id))).not.toHaveProperty('previousId');
    });
  });

  describe(`${name}: transactions`, () => {
    it('undoes everything when the work throws', async () => {
      const document = exampleDocument();
      const failing = within(async ({ documents }) => {
        await documents.add(document);
        throw new Error('halfway');
      });
      await expect(failing).rejects.toThrow('halfway');
      expect(await within(({ documents }) => documents.list())).toEqual([]);
    });

    it('closes the repositories with the transaction', async () => {
      const escaped = await within(async (repositories) => repositories);
      await expect(async () => escaped.documents.list()).rejects.toThrow('over');
    });

    it('refuses a transaction inside a transaction, and allows one after it', async () => {
      let later: Promise<unknown> | undefined;
      await within(async () => {
        await expect(within(async () => {})).rejects.toThrow('Already');
        later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => within(async () => 'fine'));
      });
      expect(await later).toBe('fine');
    });

    it('refuses a workspace without a name it could keep', async () => {
      for (const bad of ['', 'a\0', 'a\ud800']) {
        await expect(open().within(bad, async () => {})).rejects.toThrow('Not a workspace');
      }
    });

    it('keeps one copy when the same file comes many times at once', async () => {
      const added = await Promise.all(
        Array.from({ length: 12 }, () =>
          within(({ documents }) => documents.add(exampleDocument({ content: 'one' }))),
        ),
      );
      expect(new Set(added.map(({ id }) => id)).size).toBe(1);
      expect(await within(({ documents }) => documents.list())).toHaveLength(1);
    });

    it('keeps every one of many different writes at once', async () => {
      const stored = await Promise.all(Array.from({ length: 12 }, () => storeBrief()));
      const listed = await within(({ briefs }) => briefs.list());
      expect(listed.map(({ id }) => id).sort()).toEqual(stored.map(({ id }) => id).sort());
    });

    it('keeps a document that gets a new brief while its only other one is removed', async () => {
      const old = await storeBrief();
      let added = () => {};
      const isAdded = new Promise<void>((resolve) => {
        added = resolve;
      });
      const adding = within(async ({ briefs }) => {
        await briefs.add(exampleBrief({ ...old, id: 'new' }));
        added();
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
      await isAdded;
      await Promise.all([adding, within(({ briefs }) => briefs.remove(old.id))]);
      expect((await within(({ briefs }) => briefs.list())).map(({ id }) => id)).toEqual(['new']);
      expect(await within(({ documents }) => documents.list())).toHaveLength(2);
    });
  });
}
