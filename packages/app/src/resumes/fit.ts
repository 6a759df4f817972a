import type { Document } from '@throughline/core/document';
import { mapRole } from '@throughline/core/match';
import { type Fitted, paperFor, planTailoring } from '@throughline/core/tailor';
import type { Target } from '@throughline/core/target';
import type { z } from 'zod';
import type { Ports } from '../ports.ts';
import type { Wishes } from '../schemas/tailored.ts';

/** What is set, for whom, and how the person wants it. */
export interface Fitting {
  document: Document;
  target: Target;
  /** ISO date. */
  today: string;
  wishes: z.output<typeof Wishes>;
  /** What the person marked as private. */
  withheld?: readonly string[];
}

/** Chooses from a résumé what speaks for a target, and fits it on its pages. */
export function fitFor(
  { content, resumes }: Pick<Ports, 'content' | 'resumes'>,
  fitting: Fitting,
): Promise<Fitted> {
  const { document, target, today, withheld = [], wishes } = fitting;
  const { template, pages, pinned = [], leftOut = [] } = wishes;
  const map = mapRole(document, target, content, { today });
  const plan = planTailoring(document, map, { content, today, withheld });
  return resumes.fit(plan, {
    template,
    paper: wishes.paper ?? paperFor(document.resume ?? {}),
    ...(pages && { pages }),
    adjustments: { pinned, leftOut },
  });
}
