import { createHash, randomUUID } from 'node:crypto';
import type {
  StoredBrief,
  StoredCorrection,
  StoredDocument,
  StoredLedgerEntry,
  StoredWriting,
} from '@throughline/app';

/** A small résumé that never was; two with the same `content` are the same file. */
export const exampleDocument = (
  over: Partial<StoredDocument> & { content?: string } = {},
): StoredDocument => {
  const { content = randomUUID(), ...rest } = over;
  return {
    id: randomUUID(),
    kind: 'resume',
    name: 'resume.md',
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: new TextEncoder().encode(content),
    reading: { kind: 'resume', text: content, losses: [] },
    lineageId: 'one résumé',
    kept: false,
    sample: false,
    addedAt: '2026-03-02T09:00:00.000Z',
    ...rest,
  };
};

/** Something said of `one résumé`. */
export const exampleCorrection = (over: Partial<StoredCorrection> = {}): StoredCorrection => ({
  id: randomUUID(),
  lineageId: 'one résumé',
  documentId: 'none',
  at: '2026-03-02T09:10:00.000Z',
  change: { kind: 'set', field: { key: 'name', was: 'Ines' }, value: 'Ines Okafor' },
  ...over,
});

/** Something said of a claim of the person of `one résumé`. */
export const exampleEntry = (over: Partial<StoredLedgerEntry> = {}): StoredLedgerEntry => ({
  id: randomUUID(),
  lineageId: 'one résumé',
  at: '2026-03-02T09:20:00.000Z',
  said: { kind: 'tell', text: 'Releases took nine days before.', question: 'from what?' },
  ...over,
});

/** A proof project of that person, as it is first saved. */
export const exampleWriting = (over: Partial<StoredWriting> = {}): StoredWriting => ({
  id: randomUUID(),
  lineageId: 'one résumé',
  kind: 'project',
  content: { title: 'A release calendar' },
  revision: 1,
  updatedAt: '2026-03-02T09:30:00.000Z',
  ...over,
});

/** A brief on two documents that must be stored already. */
export const exampleBrief = (
  over: Partial<StoredBrief> & Pick<StoredBrief, 'resumeId' | 'postingId'>,
): StoredBrief => {
  const says = { state: 'yes', says: 'Seen', because: 'It stands in the first line.' } as const;
  return {
    id: randomUUID(),
    pick: 1,
    sample: false,
    createdAt: '2026-03-02T09:05:00.000Z',
    brief: {
      person: 'Ines Okafor',
      resumeName: 'resume.md',
      target: { title: 'Staff Engineer', company: 'Tidewater' },
      scan: {
        seconds: 10,
        seen: [],
        sentence: 'An engineer who shortened releases.',
        cameThrough: { role: says, level: says, proof: says, reason: says },
      },
      check: { document: { channel: 'resume' }, findings: [], fixFirst: [] },
      map: { target: { title: 'Staff Engineer' }, rows: [], gaps: [], cut: [] },
      proof: { outcomes: [], gaps: [] },
      checklist: [],
      page: { pages: [], words: [] },
      losses: [],
    },
    ...over,
  };
};
