import type { Ledger } from '../../ledger/index.ts';
import { readPhrase } from '../wording/phrase.ts';
import { sentence } from '../wording/speak.ts';
import { claimNamed } from './keep.ts';
import type { ClaimChange } from './types.ts';

const OPENING =
  /^(?:(?:Before that|Earlier still|At|In|As|There|On top of that|Under)\b[^.!?]*?,?(?=\s+(?:I\b|also\b)))/u;

/** A sentence told anew from a claim as it reads now, with the opening and the person it had. */
export function retold(text: string, changes: readonly ClaimChange[], ledger: Ledger): string | undefined {
  const [change, ...others] = changes.filter(
    ({ now, claim }) => now && claimNamed(claim, ledger)?.kind === 'statement',
  );
  const claim = change && claimNamed(change.claim, ledger);
  const phrase = claim && readPhrase(claim.text);
  if (!phrase || others.length > 0 || changes.length > 1) return undefined;
  const held = ledger.posts.find(({ id }) => id === claim.post)?.endDate === undefined;
  const lead = /^(.{3,160}?:) \p{Ll}/u.exec(text)?.[1];
  if (lead)
    return `${lead} ${sentence(phrase, { person: 'none', held }).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
  const person = /\bI\b/.test(text) ? 'I' : 'none';
  const opening = OPENING.exec(text)?.[0] ?? '';
  const told = sentence(phrase, { person, held }, opening);
  return /\.$/.test(text.trim()) ? told : told.replace(/\.$/, '');
}
