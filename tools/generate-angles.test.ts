import { content } from '@throughline/content';
import { describe, expect, it } from 'vitest';
import { checkAngles, readAngles, renderAngles } from './generate-angles.ts';
import { stalePaths } from './generated.ts';

type Raw = {
  roles: { id: string; roles: string[]; partners: { words: string[]; cores: string[] }[] }[];
  contexts: unknown[];
};

const planted = (change: (raw: Raw) => unknown) => () => {
  const raw = structuredClone(readAngles()) as Raw;
  change(raw);
  return checkAngles(raw, content);
};

describe('the angles', () => {
  it('are what their YAML says, and every role has one', () => {
    expect(stalePaths(renderAngles())).toEqual([]);
    expect(planted(() => {})().any.partners.length).toBeGreaterThan(1);
  });

  it.each<[string, (raw: Raw) => unknown, RegExp]>([
    ['a role that is not there', (raw) => raw.roles[0]!.roles.push('no-such-role'), /no-such-role/],
    ['a role that two angles name', (raw) => raw.roles[1]!.roles.push(raw.roles[0]!.roles[0]!), /two angles/],
    ['a role that no angle names', (raw) => raw.roles[0]!.roles.pop(), /no angle names/],
    [
      'a core skill that is not there',
      (raw) => raw.roles[0]!.partners[0]!.cores.push('no-such-core'),
      /no-such-core/,
    ],
    ['a word that is no pattern', (raw) => raw.roles[0]!.partners[0]!.words.push('(open'), /no pattern/],
    ['no angle for everybody', (raw) => raw.roles.pop(), /“any”/],
    ['a context that is there twice', (raw) => raw.contexts.push(raw.contexts[0]), /there twice/],
  ])('refuse %s', (_, change, says) => {
    expect(planted(change)).toThrow(says);
  });
});
