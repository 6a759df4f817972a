import { writeDraft } from '@throughline/core/draft';
import type { ResumeReading } from '@throughline/core/reading';
import { targetOfBrief } from '../ledger/load.ts';
import type { Ports, Repositories, StoredBrief } from '../ports.ts';
import { correctedBy, readingOf } from '../readings/corrected.ts';

/** The most a draft may hold: several times the longest résumé there is. */
export const LONGEST_DRAFT = 200_000;

export const BRIEF_NOT_FOUND = [
  'That brief is not here any more.',
  'Choose one from the list of briefs.',
] as const;

export const TOO_LONG = [
  'The draft is longer than can be kept: 200,000 characters, some seventy pages.',
  'Nothing of it is lost where you wrote it. Take a part out, and save again.',
] as const;

/** The résumé as the person is writing it for one target. */
export interface LoadedDraft {
  brief: StoredBrief;
  lineageId: string;
  /** What writings for this posting are kept under. */
  target: string;
  /** The résumé of this brief, as corrected: what the draft began with. */
  reading: ResumeReading;
  /** That résumé as a draft. */
  source: string;
  text: string;
  /** 0 while nothing is kept. */
  revision: number;
  /** Id of the kept writing. */
  id?: string;
  /** ISO instant of the last save. */
  savedAt?: string;
}

/** The draft of a brief: what is kept of it, else the résumé as text; undefined when the brief is gone. */
export async function loadDraft(
  { briefs, documents, corrections, writings }: Repositories,
  briefId: string,
): Promise<LoadedDraft | undefined> {
  const brief = await briefs.get(briefId);
  const resume = brief && (await documents.get(brief.resumeId));
  if (!resume) return undefined;
  const { lineageId = resume.id } = resume;
  const target = targetOfBrief(brief);
  const { reading } = correctedBy(readingOf(resume), await corrections.of(lineageId));
  const kept = (await writings.of(lineageId)).find((one) => one.kind === 'resume' && one.target === target);
  const source = writeDraft(reading.resume);
  return {
    brief,
    lineageId,
    target,
    reading,
    source,
    text: kept ? textOf(kept.content) : source,
    revision: kept?.revision ?? 0,
    ...(kept && { id: kept.id, savedAt: kept.updatedAt }),
  };
}

/** It was written by this program and is not checked again. */
const textOf = (content: unknown): string => (content as { text: string }).text;

/** Keeps a text as the next revision of a draft; false when another save came first. */
export async function keepDraft(
  { ids, clock }: Pick<Ports, 'ids' | 'clock'>,
  { writings }: Pick<Repositories, 'writings'>,
  draft: LoadedDraft,
  text: string,
): Promise<{ revision: number; savedAt: string } | undefined> {
  const savedAt = clock.now();
  const { lineageId, target, revision } = draft;
  const kept = await writings.save(
    { id: draft.id ?? ids.next(), lineageId, target, kind: 'resume', content: { text }, updatedAt: savedAt },
    revision,
  );
  return kept ? { revision: revision + 1, savedAt } : undefined;
}
