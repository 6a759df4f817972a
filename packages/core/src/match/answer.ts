import type { Statement } from './statement.ts';
import type { Evidence, Strength, Transfer } from './types.ts';

/** What the résumé answers to one requirement. */
export interface Answer {
  transfer: Transfer;
  evidence: Evidence[];
  because: string;
  /** The smallest next move, where something is missing. */
  next?: string;
  /** Every statement that counted, shown or not: none of them is to be cut. */
  used: Statement[];
}

const STRENGTHS: Strength[] = ['asserted', 'described', 'measured', 'verifiable'];

export const strengthRank = (strength: Strength): number => STRENGTHS.indexOf(strength);

export const evidenceOf = ({ text, span, strength, block }: Statement): Evidence => ({
  text,
  span,
  strength,
  ...(block.path !== undefined && { path: block.path }),
});

export const nothing = (because: string, next: string): Answer => ({
  transfer: 'none',
  evidence: [],
  because,
  next,
  used: [],
});

/** `a`, `a and b`, `a, b and c`. */
export function spokenList(words: readonly string[], link = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${link} ${last}`;
}

/** A requirement quoted inside a sentence: its own words, not longer than one can take in. */
export function quoted(text: string): string {
  const short = text.length <= 120 ? text : `${text.slice(0, 117).replace(/\s+\S*$/, '')} …`;
  return `“${short}”`;
}
