import { compileLexicon, findSkills } from '@throughline/core/lexicon';
import { readTitle } from '@throughline/core/target';
import { describe, expect, it } from 'vitest';
import { checkContent, readContent, renderContent } from '../tools/generate-content.ts';
import { stalePaths } from '../tools/generated.ts';
import { content } from './index.ts';

describe('the content', () => {
  it('holds at least what the product promises', () => {
    expect(content.skills.length).toBeGreaterThanOrEqual(450);
    expect(content.coreSkills.length).toBeGreaterThanOrEqual(25);
    expect(content.roles.length).toBeGreaterThanOrEqual(25);
    expect(content.domains.length).toBeGreaterThanOrEqual(20);
    expect(content.levels.length).toBeGreaterThanOrEqual(12);
  });

  it('covers every family of roles', () => {
    expect(new Set(content.roles.map(({ family }) => family))).toEqual(
      new Set([
        'product',
        'programme',
        'engineering',
        'engineering-management',
        'data',
        'design',
        'reliability',
      ]),
    );
  });

  it('is what its YAML says', () => {
    expect(stalePaths(renderContent())).toEqual([]);
  });

  it('uses every core skill', () => {
    const used = new Set(content.skills.map(({ core }) => core));
    expect(content.coreSkills.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('finds every skill by its own name and by each alias that is no everyday word', () => {
    const lexicon = compileLexicon(content);
    const lost = content.skills.flatMap((skill) => {
      const doubtful = new Set(skill.ambiguous);
      return [skill.name, ...skill.aliases]
        .filter((name) => !doubtful.has(name))
        .filter((name) => !findSkills(lexicon, name).some((mention) => mention.skill.id === skill.id))
        .map((name) => `${skill.id}: ${name}`);
    });
    expect(lost).toEqual([]);
  });

  it('reads every title it lists as the role it lists it under', () => {
    const lost = content.roles.flatMap((role) =>
      role.titles
        .map((title) => [title, readTitle(title, content).role?.id])
        .filter(
          ([, found]) =>
            found !== role.id && content.roles.find(({ id }) => id === found)?.narrows !== role.id,
        )
        .map(([title, found]) => `${role.id}: ${title} is read as ${found}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the check of the content', () => {
  const whole = checkContent(readContent());
  const planted = (
    change: (raw: {
      skills: { id: string; aliases: string[]; broader: string[]; core: string }[];
    }) => unknown,
  ) => {
    const raw = structuredClone(whole);
    change(raw);
    return () => checkContent(raw);
  };

  it('lets the content as it stands through', () => {
    expect(planted(() => {})).not.toThrow();
  });

  it.each<[string, Parameters<typeof planted>[0], RegExp]>([
    [
      'a broader term that is not there',
      (raw) => raw.skills[0]!.broader.push('no-such-skill'),
      /no-such-skill/,
    ],
    [
      'a core skill that is not there',
      (raw) => Object.assign(raw.skills[0]!, { core: 'no-such-core' }),
      /no-such-core/,
    ],
    ['a name that two skills claim', (raw) => raw.skills[0]!.aliases.push('Node JS'), /both claim "node js"/],
    ['an id that is there twice', (raw) => raw.skills.push(structuredClone(raw.skills[0]!)), /there twice/],
    [
      'an id that is not kebab-case',
      (raw) => Object.assign(raw.skills[0]!, { id: 'Not Kebab' }),
      /kebab-case/,
    ],
    [
      'a skill broader than itself',
      (raw) => raw.skills[0]!.broader.push(raw.skills[0]!.id),
      /broader than itself/,
    ],
  ])('refuses %s', (_, change, says) => {
    expect(planted(change)).toThrow(says);
  });
});
