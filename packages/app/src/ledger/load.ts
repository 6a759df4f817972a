import type { Channel } from '@throughline/core/document';
import type { Fact } from '@throughline/core/grounding';
import { buildLedger, factsOf, type Ledger, type LedgerSource } from '@throughline/core/ledger';
import type { LinkedinReading, ResumeReading } from '@throughline/core/reading';
import { documentOfResume } from '../documents/open-document.ts';
import type {
  Ports,
  Repositories,
  StoredBrief,
  StoredDocument,
  StoredLedgerEntry,
  StoredWriting,
} from '../ports.ts';
import { correctedBy, readingOf } from '../readings/corrected.ts';

/** Everything a person says of themself, as a page of one brief needs it. */
export interface LoadedLedger {
  brief: StoredBrief;
  /** The person: a résumé over its versions. */
  lineageId: string;
  /** What writings for this posting are kept under, over newer versions of the résumé and their briefs. */
  target: NonNullable<StoredWriting['target']>;
  /** The résumé of this brief, as corrected. */
  reading: ResumeReading;
  sources: LedgerSource[];
  entries: StoredLedgerEntry[];
  ledger: Ledger;
  /** What a text may rest on: all that is not private. */
  facts: Fact[];
}

/** What is kept of a text that was given as a further source. */
export interface TextSource {
  kind: 'text';
  text: string;
  channel: Channel;
}

/** What writings for the target of a brief are kept under. */
export const targetOfBrief = ({ postingId, pick }: Pick<StoredBrief, 'postingId' | 'pick'>): string =>
  `${postingId}#${pick}`;

/** The ledger of the person a brief is about; undefined when the brief is gone. */
export async function loadLedger(
  { content, clock }: Pick<Ports, 'content' | 'clock'>,
  { briefs, documents, corrections, ledgerEntries }: Repositories,
  briefId: string,
): Promise<LoadedLedger | undefined> {
  const brief = await briefs.get(briefId);
  const resume = brief && (await documents.get(brief.resumeId));
  if (!resume) return undefined;
  const { lineageId = resume.id } = resume;
  const { reading } = correctedBy(readingOf(resume), await corrections.of(lineageId));
  const entries = await ledgerEntries.of(lineageId);
  const sources: LedgerSource[] = [
    { id: resume.id, name: 'your résumé', kind: 'resume', document: documentOfResume(reading) },
    ...(await documents.sources(lineageId)).map(sourceOf),
  ];
  const ledger = buildLedger(sources, { content, entries, today: clock.now().slice(0, 10) });
  return {
    brief,
    lineageId,
    target: targetOfBrief(brief),
    reading,
    sources,
    entries,
    ledger,
    facts: factsOf(ledger),
  };
}

/** A further source; its reading was written by this program and is not checked again. */
function sourceOf({ id, name, kind, reading }: Omit<StoredDocument, 'bytes'>): LedgerSource {
  if (kind === 'linkedin') return { id, name, kind, reading: reading as LinkedinReading };
  const { text, channel } = reading as TextSource;
  return { id, name, kind: 'text', text, channel };
}
