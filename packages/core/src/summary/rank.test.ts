import { expect, test } from 'vitest';
import { content } from '../../../../content/index.ts';
import { nameTarget } from '../target/index.ts';
import { rankSummaries } from './rank.ts';

test('a summary without faults stands first, and each says why it stands where it does', () => {
  const ranked = rankSummaries(
    [
      'Aspiring data engineer and team player, highly motivated.',
      'Data engineer; costs down 30%.',
      'Senior data engineer with nine years at Tern; costs down 30%.',
    ],
    content,
    nameTarget('data engineer, senior', content),
  );
  expect(ranked.map(({ index, reason }) => [index, reason])).toEqual([
    [2, 'It names the role and the level, and gives a result to repeat.'],
    [1, 'It does not show the level.'],
    [
      0,
      'It opens with what is missing, leans on stock phrases, shows no result and does not show the level.',
    ],
  ]);
});

test('of two without faults the one with more results stands first', () => {
  const [first] = rankSummaries(
    [
      'Senior data engineer; costs down 30%.',
      'Senior data engineer; costs down 30% and faults from 22 a week to 4.',
    ],
    content,
    nameTarget('data engineer', content),
  );
  expect(first!.index).toBe(1);
});
