import type { Lexicon } from './compile.ts';
import type { Skill } from './types.ts';

/** How far one skill speaks for another, and through what. */
export interface Relation {
  transfer: 'exact' | 'alias' | 'broader' | 'transferable' | 'none';
  /** Name of the shared broader term or core skill, for the sentence that explains it. */
  via?: string;
  /** What `via` is: one of the two itself, the broader term over both, or the core skill behind both. */
  through?: 'kind' | 'sibling' | 'core';
}

const NONE: Relation = { transfer: 'none' };

/**
 * Says whether having one skill counts towards another that is wanted.
 *
 * Why tools never transfer through a core skill: knowing one tracker says nothing about knowing another
 * kind of tool for the same purpose; a shared broader term does.
 */
export function relate(lexicon: Lexicon, haveId: string, wantId: string): Relation {
  const have = lexicon.skills.get(haveId);
  const want = lexicon.skills.get(wantId);
  if (!have || !want) return NONE;
  if (have === want) return { transfer: 'exact' };
  if (ancestors(lexicon, have).has(want)) return { transfer: 'broader', via: want.name, through: 'kind' };
  if (ancestors(lexicon, want).has(have)) return { transfer: 'broader', via: have.name, through: 'kind' };
  return sibling(lexicon, have, want) ?? sameCore(lexicon, have, want) ?? NONE;
}

function sibling(lexicon: Lexicon, have: Skill, want: Skill): Relation | undefined {
  const shared = have.broader
    .filter((id) => want.broader.includes(id))
    .map((id) => lexicon.skills.get(id))
    .find((parent) => parent && !parent.distinct);
  return shared && { transfer: 'transferable', via: shared.name, through: 'sibling' };
}

const DONE = new Set<Skill['kind']>(['practice', 'people']);

function sameCore(lexicon: Lexicon, have: Skill, want: Skill): Relation | undefined {
  if (have.core !== want.core || !DONE.has(have.kind) || !DONE.has(want.kind)) return undefined;
  const via = lexicon.core.get(have.core)?.name;
  return via ? { transfer: 'transferable', via, through: 'core' } : undefined;
}

/** All broader terms of a skill, however far up. */
export function ancestors(lexicon: Lexicon, skill: Skill): Set<Skill> {
  const found = new Set<Skill>();
  const open = [skill];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const id of next.broader) {
      const parent = lexicon.skills.get(id);
      if (!parent || found.has(parent)) continue;
      found.add(parent);
      open.push(parent);
    }
  }
  return found;
}
