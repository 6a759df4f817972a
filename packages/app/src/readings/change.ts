import { done, type ProblemCode, type Result } from '@throughline/core/problem';
import { briefOf } from '../briefs/prepare.ts';
import { READING_PROBLEMS } from '../documents/open-document.ts';
import { type OpenedTarget, openTarget, TARGET_PROBLEMS } from '../documents/open-target.ts';
import type { Actor, Cancellation, Ports, Repositories } from '../ports.ts';
import { type CorrectedVersion, overviewOf, versionsOf } from './corrected.ts';

/** What anything may refuse with that changes what is said of a résumé: its briefs are made anew. */
export const CHANGING_PROBLEMS = ['document.not-found', ...READING_PROBLEMS, ...TARGET_PROBLEMS] as const;

export interface Reach {
  ports: Ports;
  actor: Actor;
  cancel?: Cancellation;
}

type Targets = Map<string, OpenedTarget>;

/** Rolls the transaction back and carries the refusal out of it. */
class Refused extends Error {
  readonly result: Result<never>;
  constructor(result: Result<never>) {
    super('refused');
    this.result = result;
  }
}

/** A brief was made meanwhile, for a posting that was not read yet. */
class NewTarget extends Error {}

/** Who keeps making briefs faster than their postings are read gets an error rather than a wait without end. */
const ATTEMPTS = 5;

/**
 * Changes what is said of résumés, then everything that shows them, all or nothing: their overviews and briefs.
 * *Why* the postings are read before: a transaction holds up every other writer of the workspace, and reading a
 * file may take long.
 */
export async function changeReadings<T, Code extends ProblemCode>(
  reach: Reach,
  documentIds: string[],
  work: (repositories: Repositories) => Promise<Result<T, Code>>,
): Promise<Result<T, Code | (typeof CHANGING_PROBLEMS)[number]>> {
  const { store } = reach.ports;
  for (let attempt = 1; ; attempt++) {
    const targets = await targetsOf(reach, documentIds);
    if (!targets.ok) return targets;
    try {
      return await store.within(reach.actor.workspace, async (repositories) => {
        await repositories.turn();
        const lineages = await lineagesOf(repositories, documentIds);
        const before = await versionsOf(repositories, lineages);
        const result = await work(repositories);
        if (!result.ok) throw new Refused(result);
        const after = await versionsOf(repositories, [
          ...lineages,
          ...(await lineagesOf(repositories, documentIds)),
        ]);
        await settle(reach, repositories, { before, after, targets: targets.value });
        return result;
      });
    } catch (error) {
      if (error instanceof Refused) return error.result as Result<never, Code>;
      if (!(error instanceof NewTarget) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function lineagesOf({ documents }: Repositories, ids: string[]): Promise<string[]> {
  const listed = await documents.list();
  return listed.flatMap(({ id, lineageId }) => (lineageId && ids.includes(id) ? [lineageId] : []));
}

const keyOf = (brief: { postingId: string; pick: number }) => `${brief.pick} ${brief.postingId}`;

/** The targets of all briefs made of these résumés, each read once. */
async function targetsOf(
  reach: Reach,
  documentIds: string[],
): Promise<Result<Targets, (typeof CHANGING_PROBLEMS)[number]>> {
  const needed = await reach.ports.store.within(reach.actor.workspace, async (repositories) => {
    const { briefs, documents } = repositories;
    const lineages = new Set(await lineagesOf(repositories, documentIds));
    const versions = (await documents.list()).filter(({ lineageId }) => lineageId && lineages.has(lineageId));
    const ids = new Set(versions.map(({ id }) => id));
    const made = (await briefs.list()).filter(({ resumeId }) => ids.has(resumeId));
    const unique = [...new Map(made.map((brief) => [keyOf(brief), brief])).values()];
    return Promise.all(unique.map(async (brief) => ({ brief, file: await documents.get(brief.postingId) })));
  });
  const targets: Targets = new Map();
  for (const { brief, file } of needed) {
    if (!file) continue;
    const opened = await openTarget(reach, { name: file.name, bytes: file.bytes }, brief.pick);
    if (!opened.ok) return opened;
    targets.set(keyOf(brief), opened.value);
  }
  return done(targets);
}

interface Versions {
  before: CorrectedVersion[];
  after: CorrectedVersion[];
  targets: Targets;
}

/** Makes anew what shows a version that reads differently now. */
async function settle(
  reach: Reach,
  repositories: Repositories,
  { before, after, targets }: Versions,
): Promise<void> {
  const { briefs, documents } = repositories;
  const listed = await briefs.list();
  const read = new Map(
    before.map(({ document, corrected }) => [document.id, JSON.stringify(corrected.reading)]),
  );
  for (const { document, corrected } of after) {
    await documents.update(document.id, { overview: overviewOf(corrected) });
    if (read.get(document.id) === JSON.stringify(corrected.reading)) continue;
    for (const brief of listed.filter(({ resumeId }) => resumeId === document.id)) {
      const target = targets.get(keyOf(brief));
      if (!target) throw new NewTarget();
      // As on the day it was made, so that only what was corrected is different.
      const today = brief.createdAt.slice(0, 10);
      const material = { resumeName: brief.resumeName, reading: corrected.reading, opened: target, today };
      await briefs.replace(brief.id, briefOf(reach.ports, material));
    }
  }
}
