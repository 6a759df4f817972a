import type {
  Repositories,
  Store,
  StoredBrief,
  StoredCorrection,
  StoredDocument,
  StoredLedgerEntry,
  StoredWriting,
} from '../ports.ts';

/** A store in memory for tests of use-cases: what is kept can be looked at, and a failed transaction leaves nothing. */
export function memoryStore() {
  const documents = new Map<string, StoredDocument>();
  const briefs = new Map<string, StoredBrief>();
  const corrections = new Map<string, StoredCorrection>();
  const ledgerEntries = new Map<string, StoredLedgerEntry>();
  const writings = new Map<string, StoredWriting>();
  const repositories: Repositories = {
    turn: async () => {},
    documents: {
      async add(document) {
        const same = [...documents.values()].find(
          ({ sha256, kind, lineageId }) =>
            sha256 === document.sha256 &&
            kind === document.kind &&
            (!isSource(document) || lineageId === document.lineageId),
        );
        if (!same) documents.set(document.id, document);
        return { ...(same ?? document) };
      },
      get: async (id) => documents.get(id),
      list: async () => newestFirst(),
      versions: async (lineageId) =>
        newestFirst().filter((one) => one.lineageId === lineageId && one.kind === 'resume'),
      sources: async (lineageId) =>
        [...documents.values()].filter((one) => one.lineageId === lineageId && isSource(one)),
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
    ledgerEntries: {
      async add(added) {
        for (const one of added) ledgerEntries.set(one.id, one);
      },
      of: async (lineageId) => [...ledgerEntries.values()].filter((one) => one.lineageId === lineageId),
      move: async (lineageId, into) => moveAll(ledgerEntries, lineageId, into),
    },
    writings: {
      of: async (lineageId) => [...writings.values()].filter((one) => one.lineageId === lineageId).reverse(),
      get: async (id) => writings.get(id),
      async save(writing, base) {
        const { id, lineageId, target, kind } = writing;
        const ofItsKind = [...writings.values()].some(
          (one) =>
            kind !== 'project' &&
            kind !== 'answers' &&
            one.lineageId === lineageId &&
            one.kind === kind &&
            one.target === target,
        );
        const there = writings.get(id);
        if (base === 0 ? there || ofItsKind : there?.revision !== base) return false;
        writings.delete(id);
        writings.set(id, { ...there, ...writing, revision: base + 1 });
        return true;
      },
      move: async (lineageId, into) => moveAll(writings, lineageId, into),
      remove: async (id) => void writings.delete(id),
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
    const versions = [...documents.values()].filter(({ kind }) => kind === 'resume');
    const lineages = new Set(versions.map(({ lineageId }) => lineageId));
    for (const map of [corrections, ledgerEntries, writings])
      for (const one of map.values()) if (!lineages.has(one.lineageId)) map.delete(one.id);
    for (const one of documents.values())
      if (isSource(one) && !lineages.has(one.lineageId)) documents.delete(one.id);
  };
  const MAPS = [documents, briefs, corrections, ledgerEntries, writings];
  const store: Store = {
    async within(_, work) {
      // One after the other: what `turn` asks for, and more.
      const before = running;
      let isOver = () => {};
      running = new Promise((resolve) => {
        isOver = resolve;
      });
      await before;
      try {
        return await one(work);
      } finally {
        isOver();
      }
    },
    close: async () => {},
  };
  let running = Promise.resolve();
  const one = async <T>(work: (repositories: Repositories) => Promise<T>): Promise<T> => {
    const before = MAPS.map((map) => new Map<string, unknown>(map));
    try {
      return await work(repositories);
    } catch (error) {
      MAPS.forEach((map, i) => {
        map.clear();
        for (const [id, row] of before[i]!) (map as Map<string, unknown>).set(id, row);
      });
      throw error;
    }
  };
  return { store, documents, briefs, corrections, ledgerEntries, writings };
}

const isSource = ({ kind }: StoredDocument): boolean => kind === 'linkedin' || kind === 'text';

function moveAll<Row extends { lineageId: string }>(rows: Map<string, Row>, lineageId: string, into: string) {
  for (const [id, row] of rows) if (row.lineageId === lineageId) rows.set(id, { ...row, lineageId: into });
}
