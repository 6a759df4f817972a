import { content } from '@throughline/content';
import { describe, expect, it } from 'vitest';
import {
  compileLexicon,
  extendContent,
  findSkills,
  type ImportedLexicon,
  type ImportedSkill,
  relate,
} from './index.ts';

const skill = (
  id: string,
  name: string,
  aliases: string[] = [],
  more: Partial<ImportedSkill> = {},
): ImportedSkill => ({
  id,
  name,
  aliases,
  kind: 'knowledge',
  ...more,
});

const esco: ImportedLexicon = {
  source: 'esco',
  skills: [
    skill('x/1', 'Kubernetes', ['kubernetes orchestration of ships']),
    skill('x/2', 'celestial navigation', ['star navigation', 'steering by stars']),
    skill('x/3', 'coastal navigation', ['steering by stars', 'pilotage of coasts']),
    skill('x/4', 'welding'),
    skill('x/5', 'navigation at sea', [], { group: true }),
    skill('x/6', 'project management', ['PM']),
  ],
  broader: [
    ['x/2', 'x/5'],
    ['x/3', 'x/5'],
    ['x/5', 'x/2'],
  ],
  losses: [{ text: '', reason: 'one row was empty' }],
};

const extended = extendContent(content, [esco]);
const lexicon = compileLexicon(extended.content);
const ids = (text: string) => findSkills(lexicon, text).map((mention) => mention.skill.id);

describe('extendContent', () => {
  it('adds what is new under the taxonomy’s name, and only names to what is known', () => {
    expect(ids('celestial navigation and star navigation')).toEqual(['esco:2', 'esco:2']);
    expect(ids('Kubernetes orchestration of ships')).toEqual(['kubernetes']);
    expect(extended.content.skills.filter(({ id }) => id.startsWith('esco:')).map(({ id }) => id)).toEqual([
      'esco:2',
      'esco:3',
      'esco:4',
      'esco:5',
    ]);
  });

  it('leaves the given content as it was', () => {
    expect(content.skills.some(({ id }) => id.startsWith('esco:'))).toBe(false);
    expect(content.skills.find(({ id }) => id === 'kubernetes')?.aliases).not.toContain(
      'kubernetes orchestration of ships',
    );
  });

  it('leaves out names that several skills claim, and says so, with whose the skills are', () => {
    expect(ids('steering by stars')).toEqual([]);
    expect(extended.notes.map(({ reason }) => reason)).toEqual([
      '4 skills were added and 2 were known already; from ESCO, © European Union, CC BY 4.0',
      '2 other names were left out: several skills claim them',
      '1 other names were left out: they are too short to be told from other words',
      'one row was empty',
    ]);
  });

  it('takes a single everyday word only with evidence', () => {
    expect(ids('Hot welding of two teams')).toEqual([]);
    expect(ids('Experience in welding')).toEqual(['esco:4']);
    expect(ids('celestial navigation, welding, coastal navigation')).toEqual(['esco:2', 'esco:4', 'esco:3']);
  });

  it('relates skills by what is broader, never in a circle', () => {
    expect(relate(lexicon, 'esco:2', 'esco:3')).toMatchObject({
      transfer: 'transferable',
      via: 'navigation at sea',
    });
    expect(relate(lexicon, 'esco:2', 'esco:5')).toMatchObject({ transfer: 'broader' });
    expect(lexicon.skills.get('esco:5')?.broader).toEqual([]);
  });

  it('does not let a wide heading make everything under it alike', () => {
    const many = Array.from({ length: 30 }, (_, at) => skill(`y/${at}`, `knot number ${at} tying`));
    const wide = extendContent(content, [
      {
        ...esco,
        skills: [...many, skill('y/g', 'all knots there are', [], { group: true })],
        broader: many.map(({ id }) => [id, 'y/g']),
      },
    ]);
    expect(relate(compileLexicon(wide.content), 'esco:1', 'esco:2').transfer).toBe('none');
  });
});
