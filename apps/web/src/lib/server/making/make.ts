import type { RunOptions } from '@throughline/app';
import type { Result } from '@throughline/core/problem';
import { host } from '../host.ts';
import { type Order, readOrder } from './order.ts';

type Watch = Omit<RunOptions, 'actor'>;

/** Makes what the form asks for; gives the address of the brief. */
export async function makeBrief(form: FormData, watch: Watch = {}): Promise<Result<string>> {
  const order = await readOrder(form);
  if (!order.ok) return order;
  const made = await run(order.value, watch);
  return made.ok ? { ok: true, value: `/briefs/${made.value.id}` } : made;
}

function run(order: Order, watch: Watch): Promise<Result<{ id: string }>> {
  const { app, actor } = host();
  return order.name === 'briefs.create'
    ? app.run(order.name, order.input, { actor, ...watch })
    : app.run(order.name, order.input, { actor, ...watch });
}
