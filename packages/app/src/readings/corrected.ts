import { applyCorrections, type Corrected, doubtsOf } from '@throughline/core/correction';
import type { ResumeReading } from '@throughline/core/reading';
import type { ReadingOverview, Repositories, StoredCorrection, StoredDocument } from '../ports.ts';

/** A version of a résumé with everything the person has said of the résumé. */
export interface CorrectedVersion {
  document: Omit<StoredDocument, 'bytes'>;
  corrected: Corrected;
}

/** The stored reading; it was written by this program and is not checked again. */
export const readingOf = ({ reading }: { reading: unknown }): ResumeReading => reading as ResumeReading;

export const correctedBy = (reading: ResumeReading, corrections: readonly StoredCorrection[]): Corrected =>
  applyCorrections(reading, corrections);

/** Every version of some résumés, as corrected. */
export async function versionsOf(
  { documents, corrections }: Pick<Repositories, 'documents' | 'corrections'>,
  lineageIds: Iterable<string>,
): Promise<CorrectedVersion[]> {
  const versions: CorrectedVersion[] = [];
  for (const lineageId of new Set(lineageIds)) {
    const said = await corrections.of(lineageId);
    for (const document of await documents.versions(lineageId))
      versions.push({ document, corrected: correctedBy(readingOf(document), said) });
  }
  return versions;
}

/** What a list shows of it. */
export function overviewOf(corrected: Corrected): ReadingOverview {
  const { name, email } = corrected.reading.resume.basics ?? {};
  const doubts = doubtsOf(corrected);
  return {
    ...(name && { person: name }),
    ...(email && { email }),
    doubts: doubts.filter(({ kind }) => kind !== 'loss').length,
    losses: corrected.reading.losses.length,
    corrections: corrected.applied.length + corrected.unapplied.length,
    unapplied: corrected.unapplied.length,
  };
}
