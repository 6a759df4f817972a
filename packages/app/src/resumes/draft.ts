import { printedDraft, readDraft } from '@throughline/core/draft';
import type { Claim } from '@throughline/core/ledger';
import type { Fitted } from '@throughline/core/tailor';
import type { z } from 'zod';
import { type LoadedDraft, loadDraft } from '../drafts/load.ts';
import { targetOfMap } from '../drafts/target.ts';
import { type LoadedLedger, loadLedger } from '../ledger/load.ts';
import type { Actor, Ports } from '../ports.ts';
import type { Wishes } from '../schemas/tailored.ts';
import { fitFor } from './fit.ts';

/** The draft of a brief, fitted, and what it was made of. */
export interface FittedDraft {
  fitted: Fitted;
  draft: LoadedDraft;
  ledger: LoadedLedger;
}

/** The résumé as it is being written for a brief's target, fitted; undefined when the brief is gone. */
export async function fitDraft(
  { ports, actor }: { ports: Ports; actor: Actor },
  briefId: string,
  wishes: z.output<typeof Wishes>,
): Promise<FittedDraft | undefined> {
  const found = await ports.store.within(actor.workspace, async (repositories) => ({
    draft: await loadDraft(repositories, briefId),
    ledger: await loadLedger(ports, repositories, briefId),
  }));
  const { draft, ledger } = found;
  if (!draft || !ledger) return undefined;
  const target = targetOfMap(draft.brief.brief, ports.content);
  const fitted = await fitFor(ports, {
    document: printedDraft(readDraft(draft.text)),
    // Requirements that were read before are a description: without one the role's usual ones would take their place.
    target: { ...target, description: target.requirements.map(({ text }) => text).join('\n') },
    today: ports.clock.now().slice(0, 10),
    wishes,
    withheld: ledger.ledger.claims.filter((claim) => claim.private).flatMap(wordsOf),
  });
  return { fitted, draft, ledger };
}

/** A claim in its own words and in those of every place that says it. */
const wordsOf = ({ text, origins }: Claim): string[] => [text, ...origins.map((origin) => origin.text)];
