import { expect, it } from 'vitest';
import { checklistOf } from './checklist.ts';
import { targetLine } from './heading.ts';

it('says what a brief is about in one line', () => {
  expect(targetLine({ title: 'Designer' })).toBe('Designer');
  expect(targetLine({ title: 'Designer', company: 'Fjordbay', domain: 'Retail' })).toBe(
    'Designer at Fjordbay · Retail',
  );
});

it('gives each point of the gate a mark and a word', () => {
  const point = { id: 'target', label: 'Target', because: '' } as const;
  const checklist = [
    { ...point, state: 'missing' as const },
    { ...point, state: 'not-checked' as const },
  ];
  expect(checklistOf({ checklist }).map(({ mark, says }) => [mark, says])).toEqual([
    ['no', 'Missing'],
    ['not-checked', 'Not checked'],
  ]);
});
