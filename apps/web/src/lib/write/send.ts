import type { Fact } from '@throughline/core/grounding';
import type { Answer, Saved } from './saving.ts';

/** Sends a draft to be kept. A server that is not there is for the caller: it throws. */
export async function sendDraft(
  address: string,
  draft: { text: string; base: number; from: string },
): Promise<Answer> {
  const response = await fetch(address, { method: 'PUT', headers: JSON_BOTH, body: JSON.stringify(draft) });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body) return { ok: true, value: body as Saved };
  return { ok: false, ...((body as Omit<Extract<Answer, { ok: false }>, 'ok'> | undefined) ?? UNKNOWN) };
}

/** Tells the ledger what the person says is so; gives the facts as they are now. */
export async function tellFact(
  address: string,
  text: string,
  question?: string,
): Promise<Fact[] | undefined> {
  const body = JSON.stringify({ text, ...(question && { question }) });
  const response = await fetch(address, { method: 'POST', headers: JSON_BOTH, body }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as { facts: Fact[] }).facts : undefined;
}

const JSON_BOTH = { 'content-type': 'application/json', accept: 'application/json' };

const UNKNOWN = {
  problem: {
    message: 'Something went wrong on our side, not yours.',
    hint: 'Your text is kept in this browser. Try once more.',
  },
};
