import { content } from '@throughline/content';
import { expect, it } from 'vitest';
import { nameTarget } from './name-target.ts';

it.each([
  ['Engineering Manager, M1', 'engineering-manager', 'manager', undefined, undefined],
  ['Staff Engineer at Lumen, fintech', 'software-engineer', 'staff', 'Lumen', 'fintech'],
  ['Senior Product Manager, Payments', 'product-manager', 'senior', undefined, 'fintech'],
  ['product manager, senior', 'product-manager', 'senior', undefined, undefined],
  ['Data Scientist bei Nordwind AG', 'data-scientist', undefined, 'Nordwind AG', undefined],
])('%s', (text, role, level, company, domain) => {
  const target = nameTarget(text, content);
  expect([target.role?.id, target.level?.id, target.company, target.domain?.id]).toEqual([
    role,
    level,
    company,
    domain,
  ]);
  expect(target.requirements).toEqual([]);
});
