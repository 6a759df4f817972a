import type { Dated, Document, JsonResume } from '../document/index.ts';
import type { Content } from '../lexicon/index.ts';
import type { RoleMap } from '../match/index.ts';
import { type Part, partsOf } from './pieces.ts';
import { privacyOf, withheldOf, withoutPrivate } from './private.ts';
import { sectionsFor } from './sections.ts';
import { supportsIn } from './support.ts';
import { ageOf, lastDate, yearsOf } from './time.ts';
import type { TailorPlan } from './types.ts';
import { type WeighedPiece, weigh } from './worth.ts';
import { yieldingOf } from './yielding.ts';

export interface PlanOptions {
  content: Content;
  /** ISO date; without it time is reckoned from the last date that the résumé prints. */
  today?: string;
  /** What the person marked as private, in their words. */
  withheld?: readonly string[];
}

/**
 * What a résumé could say to one target, and what would go first.
 *
 * *Why* a plan and not a résumé: how much fits is known only where the page is set; the plan says in which order
 * pieces make room, and `tailor` takes as many of them as are needed.
 */
export function planTailoring(document: Document, map: RoleMap, options: PlanOptions): TailorPlan {
  const isPrivate = privacyOf(options.withheld ?? []);
  const resume = withoutPrivate(document.resume ?? {}, isPrivate);
  const supports = supportsIn(document, map, options.content);
  const now = options.today ? yearsOf(options.today) : lastDate(resume);
  const pieces: WeighedPiece[] = partsOf(resume).map((part) => {
    const cut = supports.cutOf(part);
    const weighed = weigh(part, supports.of(part), ageOf(entryAt(resume, part), now));
    return { ...part, ...weighed, ...(cut && { idle: cut.reason }) };
  });
  const { order, spare } = yieldingOf(resume, pieces);
  return {
    resume,
    target: map.target.title,
    sections: sectionsFor(resume, pieces, supports, map.rows.length),
    pieces: pieces.map(({ speaks: _, ...piece }) => piece),
    yielding: order,
    spare,
    withheld: withheldOf(pieces, isPrivate),
  };
}

function entryAt(resume: JsonResume, { path }: Part): Dated {
  const [, section = '', at = ''] = path.split('/');
  const entries = resume[section as keyof JsonResume];
  return Array.isArray(entries) ? ((entries[Number(at)] as Dated | undefined) ?? {}) : {};
}
