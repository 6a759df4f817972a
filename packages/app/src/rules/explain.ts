import type { Signal } from '@throughline/core/signal';
import { z } from 'zod';
import { Family, Severity } from '../schemas/check.ts';
import { Channel } from '../schemas/document.ts';
import { defineUseCase } from '../use-case/define.ts';

const Example = z.union([
  z.string(),
  z.object({ text: z.string(), channel: Channel.optional(), target: z.string().optional() }),
]);

export const Rule = z.object({
  id: z.string(),
  family: Family,
  title: z.string(),
  appliesTo: z.array(Channel),
  anyLanguage: z.literal(true).optional(),
  severity: Severity,
  why: z.string(),
  basis: z.object({ kind: z.enum(['study', 'guide', 'convention']), ref: z.string() }),
  examples: z.object({ flags: z.array(Example), quiet: z.array(Example) }),
});

const describe = ({ check: _, ...signal }: Signal): z.output<typeof Rule> => ({
  ...signal,
  appliesTo: [...signal.appliesTo],
});

export const explainRule = defineUseCase({
  name: 'rules.explain',
  summary: 'Why a rule exists, what it rests on, and examples of what it flags and what it leaves alone.',
  input: z.object({ rule: z.string() }),
  output: Rule,
  problems: ['rule.not-found'],
  async run({ ports, input, fail }) {
    const found = ports.signals.find(({ id }) => id === input.rule);
    if (found) return { ok: true, value: describe(found) };
    const known = ports.signals.map(({ id }) => id).join(', ');
    return fail('rule.not-found', `There is no rule “${input.rule}”.`, `The rules are: ${known}.`);
  },
});

export const listRules = defineUseCase({
  name: 'rules.list',
  summary: 'Every rule with its basis.',
  input: z.object({}),
  output: z.array(Rule),
  problems: [],
  async run({ ports }) {
    return { ok: true, value: ports.signals.map(describe) };
  },
});
