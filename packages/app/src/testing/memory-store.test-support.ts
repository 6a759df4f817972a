import type { Repositories, Store, StoredBrief, StoredDocument } from '../ports.ts';

/** A store in memory for tests of use-cases: what is kept can be looked at. */
export function memoryStore() {
  const documents = new Map<string, StoredDocument>();
  const briefs = new Map<string, StoredBrief>();
  const repositories: Repositories = {
    documents: {
      async add(document) {
        const same = [...documents.values()].find(
          ({ sha256, kind }) => sha256 === document.sha256 && kind === document.kind,
        );
        if (!same) documents.set(document.id, document);
        return same ?? document;
      },
      get: async (id) => documents.get(id),
      list: async () => [...documents.values()],
      remove: async (id) => void documents.delete(id),
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
      remove: async (id) => void briefs.delete(id),
    },
  };
  const store: Store = { within: (_, work) => work(repositories), close: async () => {} };
  return { store, documents, briefs };
}
