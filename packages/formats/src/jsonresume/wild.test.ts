import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { faultsOf } from '../soundness.test-support.ts';
import { leavesOf } from './values.ts';

const outcome = (text: string) => readFile({ name: 'resume.json', bytes: new TextEncoder().encode(text) });

async function read(json: unknown) {
  const result = await outcome(typeof json === 'string' ? json : JSON.stringify(json));
  if (!result.ok || result.value.kind !== 'resume') throw new Error('not read as a résumé');
  expect(faultsOf(result)).toEqual([]);
  return result.value;
}

describe('JSON that other tools write', () => {
  it('is read from Reactive Resume', async () => {
    const { resume, losses } = await read({
      basics: {
        name: 'Ines Vale',
        headline: 'Product Lead',
        email: 'ines@vale.example',
        location: 'Porto',
        url: { label: '', href: 'https://vale.example' },
      },
      sections: {
        summary: { name: 'Summary', content: '<p>Prices &amp; people.</p>' },
        experience: {
          name: 'Experience',
          items: [
            {
              id: 'x',
              visible: true,
              company: 'Acme',
              position: 'Lead',
              date: 'Mar 2021 – Present',
              summary: '<p>Owned prices.</p><ul><li><p>Cut costs by 18%</p></li><li>Hired six</li></ul>',
            },
          ],
        },
        skills: { items: [{ name: 'Tools', level: 4, keywords: ['SQL', 'Figma'] }] },
        profiles: {
          items: [{ network: 'GitHub', username: 'ines', url: { href: 'https://github.com/ines' } }],
        },
      },
      metadata: { template: 'onyx' },
    });
    expect(resume).toMatchObject({
      basics: {
        name: 'Ines Vale',
        label: 'Product Lead',
        url: 'https://vale.example',
        summary: 'Prices & people.',
        location: { address: 'Porto' },
        profiles: [{ network: 'GitHub', username: 'ines', url: 'https://github.com/ines' }],
      },
      work: [
        {
          name: 'Acme',
          position: 'Lead',
          startDate: '2021-03',
          summary: 'Owned prices.',
          highlights: ['Cut costs by 18%', 'Hired six'],
        },
      ],
      skills: [{ name: 'Tools', level: '4', keywords: ['SQL', 'Figma'] }],
    });
    expect(resume.work?.[0]).not.toHaveProperty('endDate');
    expect(losses.map(({ text }) => text)).toContain('onyx');
  });

  it('is read where it is flat, wrapped, or the first of a list, whatever the keys look like', async () => {
    const flat = {
      Full_Name: 'Ines Vale',
      Email: ['ines@vale.example', 'second@vale.example'],
      linkedin: 'in/ines',
      Work_Experience: [
        {
          'Job Title': 'Lead',
          Company: 'Acme',
          start_date: { year: 2020, month: 3 },
          Responsibilities: 'Ran it\n- Cut it',
        },
      ],
      Education: { School: 'Lorme', Degree: 'BSc', Dates: '2010 - 2013' },
    };
    for (const json of [flat, { resume: flat }, [flat], { data: { cv: flat } }]) {
      const { resume, losses } = await read(json);
      expect(resume).toEqual({
        basics: { name: 'Ines Vale', email: 'ines@vale.example' },
        work: [{ name: 'Acme', position: 'Lead', startDate: '2020-03', highlights: ['Ran it', 'Cut it'] }],
        education: [{ institution: 'Lorme', studyType: 'BSc', startDate: '2010', endDate: '2013' }],
      });
      expect(losses.map(({ text }) => text).sort()).toEqual(['in/ines', 'second@vale.example']);
    }
  });

  it('is read with names in parts, profiles by network and skills by kind', async () => {
    const { resume } = await read({
      basics: { lastName: 'Vale', firstName: 'Ines', profiles: { github: 'https://github.com/ines' } },
      skills: { Tools: ['SQL'], Methods: 'Interviews' },
      work: {},
    });
    expect(resume).toEqual({
      basics: { name: 'Ines Vale', profiles: [{ network: 'github', url: 'https://github.com/ines' }] },
      skills: [
        { name: 'Tools', keywords: ['SQL'] },
        { name: 'Methods', keywords: ['Interviews'] },
      ],
    });
  });
});

describe('values of the wrong type', () => {
  it.each([
    ['2020-13', '2020', ['2020-13']],
    [2020, '2020', []],
    [202_003, '2020-03', []],
    [1_583_020_800_000, '2020-03-01', []],
    ['2020-03-01T00:00:00.000Z', '2020-03-01', []],
    ['Spring of 2020, I think', '2020', ['Spring of 2020, I think']],
    ['someday', undefined, ['someday']],
    [null, undefined, []],
    [{ year: 2020 }, '2020', []],
    [['2020-03'], '2020-03', []],
  ])('a date that is %j', async (startDate, read_, lost) => {
    const { resume, losses } = await read({ basics: { name: 'Ines' }, work: [{ name: 'Acme', startDate }] });
    expect(resume.work?.[0]?.startDate).toBe(read_);
    expect(losses.map(({ text }) => text)).toEqual(lost);
  });

  it('lists where texts belong, texts where lists belong, objects for either', async () => {
    const { resume, losses } = await read({
      basics: { name: ['Ines', 'Vale'], email: { value: 'ines@vale.example', type: 'work' }, summary: 7 },
      work: [{ name: { name: 'Acme', size: 40 }, highlights: '• One\n• Two' }, null, 7, 'Bolt'],
    });
    expect(resume.basics).toEqual({ name: 'Ines', email: 'ines@vale.example', summary: '7' });
    expect(resume.work).toEqual([{ name: 'Acme', highlights: ['One', 'Two'] }, { name: 'Bolt' }]);
    expect(losses.map(({ text }) => text).sort()).toEqual(['40', '7', 'Vale', 'work']);
  });

  it('keys that stand twice or pollute are told', async () => {
    const { resume, losses } = await read(
      '{"basics":{"name":"Old","name":"Ines","__proto__":{"polluted":"yes"}}}',
    );
    expect(resume.basics).toEqual({ name: 'Ines' });
    expect(losses.map(({ text }) => text)).toEqual(['"Old"', '{"polluted":"yes"}']);
  });
});

describe('JSON that is none', () => {
  it.each([
    ['{"basics": {\n  "name": "Ines",\n}}', 'line 3, column 1: a comma stands after the last entry'],
    ['{"work": [1, 2,]}', 'column 16: a comma stands after the last entry'],
    ['{ // me\n"basics": {}}', 'a comment stands here'],
    ['{"basics": {"name": "Ines"', 'the text ends before the last “}”'],
    ["{'basics': {}}", 'single quotes'],
    ['{basics: {}}', 'a key in double quotes is missing'],
    ['{"basics": {"name": "In\nes"}}', 'does not end, or holds a line break'],
    ['{"basics": {}} {"basics": {}}', 'something stands after the end'],
    [`${'[{"a":'.repeat(300)}1${'}]'.repeat(300)}`, 'nests more than 100 deep'],
  ])('%j is refused with the place', async (text, said) => {
    const result = await outcome(text);
    expect(result.ok ? 'read' : result.problem.code).toBe('file.corrupt');
    expect(result.ok ? '' : result.problem.message).toContain(said);
  });
});

const KEYS =
  'basics name email phone summary location city profiles url network work position company startDate endDate date highlights positions education institution area skills keywords level languages sections items resume employment history contact info first second'.split(
    ' ',
  );

describe('any JSON at all', () => {
  /** Every text is there once, so that it can be looked for. */
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constant('leaf'),
      fc.constantFrom(null, true, 1.5, '', ' ', '<p>leaf</p>', '2019-04', 2021),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
    ),
  })).value;
  const resume = fc.record(
    {
      basics: fc.dictionary(fc.constantFrom(...KEYS), json, { maxKeys: 5 }),
      work: json,
      education: json,
      skills: json,
    },
    { requiredKeys: ['basics'] },
  );

  it('gives a sound résumé or a coded problem, and every text is in the one or told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(resume, json), async (value) => {
        let count = 0;
        const text = JSON.stringify(value).replace(/leaf/g, () => `leaf${++count}x`);
        const result = await outcome(text);
        expect(faultsOf(result)).toEqual([]);
        if (!result.ok || result.value.kind !== 'resume') return;
        const { resume: read_, losses } = result.value;
        const there = [...leavesOf(read_), ...losses.map((loss) => loss.text)].join('\n');
        for (let n = 1; n <= count; n++)
          expect([`leaf${n}x`, there.includes(`leaf${n}x`)]).toEqual([`leaf${n}x`, true]);
      }),
      { numRuns: 500 },
    );
  });
});
