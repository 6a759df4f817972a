import type { Repositories, Store, StoredBrief, StoredCorrection, StoredDocument } from '../ports.ts';

/** A store in memory for tests of use-cases: what is kept can be looked at, and a failed transaction leaves nothing. */
export function memoryStore() {
  const documents = new Map<string, StoredDocument>();
  const briefs = new Map<string, StoredBrief>();
  const corrections = new Map<string, StoredCorrection>();
  const repositories: Repositories = {
    turn: async () => {},
    documents: {
      async add(document) {
        const same = [...documents.values()].find(
          ({ sha256, kind }) => sha256 === document.sha256 && kind === document.kind,
        );
        if (!same) documents.set(document.id, document);
        return { ...(same ?? document) };
      },
      get: async (id) => documents.get(id),
      list: async () => newestFirst(),
      versions: async (lineageId) => newestFirst().filter((one) => one.lineageId === lineageId),
      async update(id, facts) {
        const document = documents.get(id);
        if (document) documents.set(id, { ...document, ...facts });
      },
      async remove(id) {
        documents.delete(id);
        for (const brief of briefs.values())
          if (brief.resumeId === id || brief.postingId === id) briefs.delete(brief.id);
        sweep([]);
      },
    },
    corrections: {
      async add(added) {
        for (const one of added) corrections.set(one.id, one);
      },
      of: async (lineageId) => [...corrections.values()].filter((one) => one.lineageId === lineageId),
      async move(ids, lineageId) {
        for (const id of ids) corrections.set(id, { ...corrections.get(id)!, lineageId });
      },
      async remove(ids) {
        for (const id of ids) corrections.delete(id);
      },
    },
    briefs: {
      add: async (brief) => void briefs.set(brief.id, brief),
      get: async (id) => briefs.get(id),
      list: async () =>
        [...briefs.values()].reverse().map(({ brief, ...facts }) => ({
          ...facts,
          ...(brief.person && { person: brief.person }),
          resumeName: brief.resumeName,
          target: brief.target,
          sentence: brief.scan.sentence,
        })),
      async replace(id, brief) {
        const stored = briefs.get(id);
        if (stored) briefs.set(id, { ...stored, brief });
      },
      async remove(id) {
        const brief = briefs.get(id);
        briefs.delete(id);
        if (brief) sweep([brief.resumeId, brief.postingId]);
      },
    },
  };
  const newestFirst = () => [...documents.values()].reverse();
  const sweep = (ids: string[]) => {
    const used = new Set([...briefs.values()].flatMap(({ resumeId, postingId }) => [resumeId, postingId]));
    for (const id of ids) if (!used.has(id) && !documents.get(id)?.kept) documents.delete(id);
    const lineages = new Set([...documents.values()].map(({ lineageId }) => lineageId));
    for (const one of corrections.values()) if (!lineages.has(one.lineageId)) corrections.delete(one.id);
  };
  const store: Store = {
    async within(_, work) {
      const before = [documents, briefs, corrections].map((map) => new Map<string, unknown>(map));
      try {
        return await work(repositories);
      } catch (error) {
        [documents, briefs, corrections].forEach((map, i) => {
          map.clear();
          for (const [id, row] of before[i]!) (map as Map<string, unknown>).set(id, row);
        });
        throw error;
      }
    },
    close: async () => {},
  };
  return { store, documents, briefs, corrections };
}
