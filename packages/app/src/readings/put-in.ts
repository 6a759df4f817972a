import type { Corrected } from '@throughline/core/correction';
import { done, type Result } from '@throughline/core/problem';
import type { ResumeReading } from '@throughline/core/reading';
import type { InputFile, Ports, Repositories, StoredDocument } from '../ports.ts';
import { type CHANGING_PROBLEMS, changeReadings, type Reach } from './change.ts';
import { correctedBy, overviewOf, readingOf } from './corrected.ts';
import { type Joined, joinLineage, versionBy } from './lineage.ts';

export interface ReadFile {
  file: InputFile;
  reading: ResumeReading;
}

export interface PutIn {
  document: StoredDocument;
  corrected: Corrected;
  joined?: Joined;
}

interface How {
  /** Kept for itself, not only for a brief. */
  kept: boolean;
  sample: boolean;
  /** The document that the person says this is a newer version of. */
  versionOf?: string | undefined;
}

/**
 * Where the very same file is there already: what it reads as now is what it reads as, for everything made of it.
 * *Why* apart from putting in: briefs that other postings belong to are made anew by it.
 */
export async function refreshSameFile(
  reach: Reach,
  { file, reading }: ReadFile,
): Promise<Result<undefined, (typeof CHANGING_PROBLEMS)[number]>> {
  const sha256 = reach.ports.hash(file.bytes);
  const there = await reach.ports.store.within(reach.actor.workspace, async ({ documents }) => {
    const same = (await documents.list()).find((one) => one.kind === 'resume' && one.sha256 === sha256);
    return same && documents.get(same.id);
  });
  if (!there || JSON.stringify(there.reading) === JSON.stringify(reading)) return done(undefined);
  return changeReadings(reach, [there.id], async ({ documents }) => {
    await documents.update(there.id, { reading });
    return done(undefined);
  });
}

/** Keeps a résumé as a version of the one it belongs to, with the corrections of that one. */
export async function putIn(
  ports: Ports,
  repositories: Repositories,
  { file, reading }: ReadFile,
  how: How,
): Promise<PutIn> {
  const { documents, corrections } = repositories;
  await repositories.turn();
  const { kept, sample, versionOf } = how;
  const listed = await documents.list();
  const asked = versionOf === undefined ? undefined : listed.find(({ id }) => id === versionOf);
  const { name: person, email } = reading.resume.basics ?? {};
  const found = asked?.lineageId
    ? { lineageId: asked.lineageId, joined: { because: 'asked', with: asked.id, name: asked.name } as Joined }
    : versionBy(listed, { person, email }, sample);
  const id = ports.ids.next();
  const added = await documents.add({
    id,
    kind: 'resume',
    ...file,
    sha256: ports.hash(file.bytes),
    reading,
    lineageId: found?.lineageId ?? id,
    kept,
    sample,
    addedAt: ports.clock.now(),
  });
  const wasThere = added.id !== id;
  if (wasThere && asked?.lineageId && added.lineageId !== asked.lineageId) {
    await joinLineage(repositories, added, asked.lineageId);
    added.lineageId = asked.lineageId;
  }
  const corrected = correctedBy(readingOf(added), await corrections.of(added.lineageId ?? added.id));
  await documents.update(added.id, { overview: overviewOf(corrected), ...(kept && { kept }) });
  const joined: Joined | undefined =
    wasThere && !asked ? { because: 'same-file', with: added.id, name: added.name } : found?.joined;
  return { document: added, corrected, ...(joined && joined.with !== id && { joined }) };
}
