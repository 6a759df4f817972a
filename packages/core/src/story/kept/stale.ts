import type { Claim, Ledger } from '../../ledger/index.ts';
import { claimNamed } from './keep.ts';
import { patched } from './patch.ts';
import { retold } from './retell.ts';
import { likeness } from './sentences.ts';
import type { ClaimChange, KeptText, StaleSentence, Use } from './types.ts';

/** The sentences of a kept text that say what the ledger no longer says, each as it would read now. */
export const staleSentences = ({ sentences }: KeptText, ledger: Ledger): StaleSentence[] =>
  sentences.flatMap(({ text, uses }, index) => {
    const changes = uses.flatMap((use) => changeOf(use, ledger) ?? []);
    if (changes.length === 0) return [];
    const anew = sentenceAnew(text, changes, ledger);
    return [{ index, text, changes, ...(anew !== undefined && { anew }) }];
  });

/** A text as it reads once the person has accepted a sentence anew, or its end; all else is theirs and stays. */
export function withSentence({ text, sentences }: KeptText, index: number, anew: string | undefined): string {
  const before = sentences.slice(0, index).map((sentence) => sentence.text);
  let at = 0;
  for (const sentence of before) at = text.indexOf(sentence, at) + sentence.length;
  const start = text.indexOf(sentences[index]!.text, at);
  const end = start + sentences[index]!.text.length;
  if (anew !== undefined) return text.slice(0, start) + anew + text.slice(end);
  return (text.slice(0, start).trimEnd() + text.slice(end).replace(/^[^\S\n]+/, start === 0 ? '' : ' '))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function changeOf(use: Use, ledger: Ledger): ClaimChange | undefined {
  const { claim: id, text: before } = use;
  const claim = claimNamed(id, ledger) ?? successor(before, id, ledger);
  if (!claim) return { claim: id, kind: 'gone', before };
  if (claim.private) return { claim: id, kind: 'private', before };
  return claim.text === before ? undefined : { claim: claim.id, kind: 'changed', before, now: claim.text };
}

/** A line that was written anew bears another id: the most like it of its kind has taken its place. */
function successor(before: string, id: string, { claims }: Ledger): Claim | undefined {
  const kind = id.split(/[-:]/)[0];
  const best = claims
    .filter((claim) => claim.kind === kind || claim.kind === 'statement')
    .map((claim) => ({ claim, like: likeness(claim.text, before) }))
    .reduce<{ claim?: Claim; like: number }>((a, b) => (b.like > a.like ? b : a), { like: 0 });
  return best.like >= 0.5 ? best.claim : undefined;
}

function sentenceAnew(text: string, changes: readonly ClaimChange[], ledger: Ledger): string | undefined {
  if (changes.some(({ now }) => now === undefined)) return undefined;
  let anew: string | undefined = text;
  for (const { before, now } of changes) anew = anew === undefined ? undefined : patched(anew, before, now!);
  return anew ?? retold(text, changes, ledger);
}
