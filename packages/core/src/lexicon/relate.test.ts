import { describe, expect, it } from 'vitest';
import { compileLexicon, relate } from './index.ts';
import type { Content, Skill } from './types.ts';

const skill = (
  id: string,
  kind: Skill['kind'],
  core: string,
  broader: string[] = [],
  more: Partial<Skill> = {},
): Skill => ({
  id,
  name: id.replaceAll('-', ' '),
  aliases: [],
  broader,
  core,
  kind,
  ...more,
});

const content: Content = {
  skills: [
    skill('databases', 'knowledge', 'modelling'),
    skill('relational-databases', 'knowledge', 'modelling', ['databases']),
    skill('elephant-db', 'tool', 'modelling', ['relational-databases']),
    skill('dolphin-db', 'tool', 'modelling', ['relational-databases']),
    skill('leaf-db', 'tool', 'modelling', ['databases']),
    skill('mentoring', 'people', 'coaching'),
    skill('giving-feedback', 'people', 'coaching'),
    skill('course-platform', 'tool', 'coaching'),
    skill('spoken-languages', 'knowledge', 'communication', [], { distinct: true }),
    skill('german', 'knowledge', 'communication', ['spoken-languages']),
    skill('french', 'knowledge', 'communication', ['spoken-languages']),
  ],
  coreSkills: [
    { id: 'modelling', name: 'Modelling', meaning: '' },
    { id: 'coaching', name: 'Coaching', meaning: '' },
    { id: 'communication', name: 'Communication', meaning: '' },
  ],
  roles: [],
  levels: [],
  domains: [],
};
const lexicon = compileLexicon(content);

describe('relating skills', () => {
  it.each([
    ['elephant-db', 'elephant-db', { transfer: 'exact' }],
    ['elephant-db', 'databases', { transfer: 'broader', via: 'databases', through: 'kind' }],
    ['databases', 'elephant-db', { transfer: 'broader', via: 'databases', through: 'kind' }],
    [
      'elephant-db',
      'dolphin-db',
      { transfer: 'transferable', via: 'relational databases', through: 'sibling' },
    ],
    ['elephant-db', 'leaf-db', { transfer: 'none' }],
    ['mentoring', 'giving-feedback', { transfer: 'transferable', via: 'Coaching', through: 'core' }],
    ['mentoring', 'course-platform', { transfer: 'none' }],
    ['german', 'french', { transfer: 'none' }],
    ['german', 'spoken-languages', { transfer: 'broader', via: 'spoken languages', through: 'kind' }],
    ['elephant-db', 'nowhere', { transfer: 'none' }],
  ])('%s for %s', (have, want, expected) => {
    expect(relate(lexicon, have, want)).toEqual(expected);
  });

  it('makes a content ready once', () => {
    expect(compileLexicon(content)).toBe(lexicon);
  });
});
