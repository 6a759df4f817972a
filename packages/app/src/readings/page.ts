import { type Correction, changeSays, doubtsOf } from '@throughline/core/correction';
import type { z } from 'zod';
import type { Repositories } from '../ports.ts';
import type { ReadingPage } from '../schemas/reading-page.ts';
import { correctedBy, readingOf } from './corrected.ts';

export const NOT_FOUND = ['That résumé is not here.', 'Choose one from the list of résumés.'] as const;

/** Everything there is to show of one kept résumé; undefined where it is not there. */
export async function pageOf(
  { documents, corrections, briefs }: Repositories,
  id: string,
): Promise<z.output<typeof ReadingPage> | undefined> {
  const document = await documents.get(id);
  if (document?.kind !== 'resume') return undefined;
  const { name, lineageId = id, addedAt, sample } = document;
  const corrected = correctedBy(readingOf(document), await corrections.of(lineageId));
  const versions = await documents.versions(lineageId);
  const made = (await briefs.list()).filter(({ resumeId }) => resumeId === id);
  const { reading, entries, fields, lines, applied, unapplied } = corrected;
  return {
    id,
    name,
    lineageId,
    addedAt,
    sample,
    versions: versions.map((one) => ({ id: one.id, name: one.name, addedAt: one.addedAt })),
    briefs: made.map((brief) => ({ id: brief.id, title: brief.target.title })),
    reading,
    entries,
    fields,
    lines,
    doubts: doubtsOf(corrected),
    corrections: [
      ...applied.map((correction) => ({ ...shown(correction), state: 'applied' as const })),
      ...unapplied.map(({ correction, reason, says }) => ({
        ...shown(correction),
        state: 'unapplied' as const,
        reason,
        because: says,
      })),
    ].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
  };
}

const shown = ({ id, at, change }: Correction) => ({ id, at, change, says: changeSays(change) });
