import { explainRule as explain, type Signal } from '@throughline/core/signal';
import { z } from 'zod';
import { Family, Fix, Severity } from '../schemas/check.ts';
import { Channel, Span } from '../schemas/document.ts';
import { defineUseCase } from '../use-case/define.ts';

const Rule = z.object({
  id: z.string(),
  family: Family,
  title: z.string(),
  severity: Severity,
  why: z.string(),
  basis: z.object({ kind: z.enum(['study', 'guide', 'convention']), ref: z.string() }),
  appliesTo: z.array(Channel).readonly(),
});

const Example = z.object({
  text: z.string(),
  channel: Channel,
  target: z.string().optional(),
  findings: z.array(z.object({ span: Span, message: z.string(), fix: Fix.optional() })),
});

export const explainRule = defineUseCase({
  name: 'rules.explain',
  summary: 'Why a rule exists, what it rests on, and what it says of its own examples.',
  input: z.object({ rule: z.string() }),
  output: Rule.extend({
    flags: z.array(Example),
    quiet: z.array(Example),
    fixes: z.array(z.enum(['replace', 'ask'])),
  }),
  problems: ['rule.not-found'],
  run: async ({ ports, input }) => explain(input.rule, ports.signals, ports.content),
});

const described = ({ id, family, title, severity, why, basis, appliesTo }: Signal) => ({
  id,
  family,
  title,
  severity,
  why,
  basis,
  appliesTo,
});

export const listRules = defineUseCase({
  name: 'rules.list',
  summary: 'Every rule with its basis.',
  input: z.object({}),
  output: z.array(Rule),
  problems: [],
  run: async ({ ports }) => ({ ok: true, value: ports.signals.map(described) }),
});
