import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const read = async (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const result = await readFile({ name, bytes }, { as: 'lexicon' });
  return result.ok && result.value.kind === 'lexicon' ? result.value.lexicons : [];
};

const ESCO = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a1,knowledge,cross-sector,Java (computer programming),"Java language
Java coding",,released
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/b2,skill/competence,sector-specific,"manage boats, large",,"steer ships",released
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/c3,,,,,,`;

describe('reading taxonomies', () => {
  it('ESCO from the portal: labels without qualifiers, other labels, what a row is, what is missing', async () => {
    const [lexicon] = await read('skills_en.csv', ESCO);
    expect(lexicon).toMatchObject({
      source: 'esco',
      skills: [
        {
          name: 'Java',
          aliases: ['Java (computer programming)', 'Java language', 'Java coding'],
          kind: 'language',
        },
        { name: 'manage boats, large', aliases: ['steer ships'], kind: 'practice' },
      ],
      losses: [{ reason: 'rows without a label, left out: 1' }],
    });
  });

  it('a whole ESCO download, with its relations and without its occupations', async () => {
    const lexicons = await read(
      'ESCO dataset - v1.2.0 - classification - en - csv.zip',
      zipSync({
        'csv/skills_en.csv': strToU8(ESCO),
        'csv/occupations_en.csv': strToU8(
          'conceptUri,iscoGroup,preferredLabel,altLabels\nx/1,2512,boatman,ferryman\n',
        ),
        'csv/skillGroups_en.csv': strToU8(
          'conceptType,conceptUri,preferredLabel,altLabels,code\nSkillGroup,http://data.europa.eu/esco/skill/S1,boating,,S1\n',
        ),
        'csv/broaderRelationsSkillPillar_en.csv': strToU8(
          'conceptType,conceptUri,broaderType,broaderUri\nS,http://data.europa.eu/esco/skill/b2,SkillGroup,http://data.europa.eu/esco/skill/S1\n',
        ),
      }),
    );
    expect(lexicons.flatMap(({ skills }) => skills.map(({ name, group }) => [name, group]))).toEqual([
      ['Java', undefined],
      ['manage boats, large', undefined],
      ['boating', true],
    ]);
    expect(lexicons.flatMap(({ broader }) => broader)).toEqual([
      ['http://data.europa.eu/esco/skill/b2', 'http://data.europa.eu/esco/skill/S1'],
    ]);
  });

  it('ESCO as another platform prints it: capitals, keys, a hierarchy by key', async () => {
    const [skills] = await read(
      'skills.csv',
      '"ORIGINURI","ID","SKILLTYPE","PREFERREDLABEL","ALTLABELS"\n"http://x/skill/1","key_1","knowledge","geology","earth science"\n',
    );
    const [links] = await read(
      'skill_hierarchy.csv',
      '"PARENTOBJECTTYPE","PARENTID","CHILDID","CHILDOBJECTTYPE"\n"skillgroup","key_9","key_1","skill"\n',
    );
    expect(skills?.skills).toMatchObject([{ id: 'key_1', name: 'geology', aliases: ['earth science'] }]);
    expect(links?.broader).toEqual([['key_1', 'key_9']]);
  });

  it('O*NET: products once, under what they are, without the word software', async () => {
    const [lexicon] = await read(
      'Technology Skills.txt',
      'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\n11-1\tAmazon Web Services AWS software\t43\tCloud software\tY\n15-2\tAmazon Web Services AWS software\t43\tCloud software\tY\n15-2\tMicrosoft Excel\t44\tSpreadsheet software\tY\n',
    );
    expect(lexicon?.skills.map(({ name, aliases, group }) => [name, aliases, group])).toEqual([
      ['Cloud software', [], true],
      ['Amazon Web Services', ['AWS'], undefined],
      ['Spreadsheet software', [], true],
      ['Microsoft Excel', [], undefined],
    ]);
  });

  it.each([
    [
      'skills.json',
      JSON.stringify({
        data: [
          {
            id: 'KS1',
            name: 'Python (Programming Language)',
            type: { id: 'ST1', name: 'Specialized Skill' },
            subcategory: { id: 1, name: 'Scripting' },
            infoUrl: 'https://x',
          },
        ],
      }),
    ],
    [
      'skills.csv',
      'ID,NAME,TYPE,SUBCATEGORY_NAME\nKS1,Python (Programming Language),Specialized Skill,Scripting\n',
    ],
    [
      'skills.tsv',
      'skill_id\tskill_name\ttype_name\tsubcategory\nKS1\tPython (Programming Language)\tSpecialized Skill\tScripting\n',
    ],
  ])('Lightcast as %s', async (name, text) => {
    const [lexicon] = await read(name, text);
    expect(lexicon).toMatchObject({
      source: 'lightcast',
      skills: [
        { name: 'Python', aliases: ['Python (Programming Language)'], kind: 'language' },
        { name: 'Scripting', group: true },
      ],
      broader: [['KS1', 'group-scripting']],
    });
  });

  it('a list with one label a line', async () => {
    const labels = Array.from({ length: 40 }, (_, at) => `bake bread of kind ${at}`).join('\n');
    expect((await read('labels.txt', labels))[0]).toMatchObject({ source: 'list' });
  });

  it.each([
    ['occupations_en.csv', 'conceptUri,iscoGroup,preferredLabel,altLabels\nx/1,2512,baker,\n'],
    ['people.csv', 'id,name,company\n1,Ada,Acme\n'],
    ['note.txt', 'I like bread.\nAnd butter.'],
  ])('%s is no lexicon', async (name, text) => {
    const result = await readFile({ name, bytes: strToU8(text) }, { as: 'lexicon' });
    expect(result).toMatchObject({ ok: false, problem: { code: 'file.wrong-kind' } });
  });

  it('whatever stands in the cells, nothing throws and every skill has a name', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), async (rows) => {
        const body = rows
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        for (const { skills } of await read('skills.csv', `conceptUri,preferredLabel,altLabels\n${body}`))
          for (const { id, name } of skills) expect(id !== '' && name !== '').toBe(true);
      }),
    );
  });
});

const TAXONOMY = new URL('../../../../../shared/data/taxonomy/', import.meta.url);
const there = existsSync(TAXONOMY);
if (!there) console.warn('skipped: ../shared/data/taxonomy is not here');

describe.skipIf(!there)('the given taxonomies', () => {
  it.each([
    ['esco_skills_altlabels_partial_4199.csv', 4199],
    ['esco_1.1.0_skill_labels_en.txt', 13_890],
    ['tabiya_esco_sample/skills.csv', 1000],
    ['tabiya_esco_sample/skill_groups.csv', 640],
    ['onet_29.2_tech_extract/Technology_Skills.txt', 2400],
  ])('%s', async (name, atLeast) => {
    const [lexicon] = await read(name.split('/').at(-1)!, readFileSync(new URL(name, TAXONOMY)));
    expect(lexicon?.skills.length).toBeGreaterThanOrEqual(atLeast);
  });
});
