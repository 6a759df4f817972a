import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniff } from '../sniff/sniff.ts';
import { pastedposting } from './read.ts';
import { recognisesPosting } from './recognise.ts';

async function read(text: string) {
  const result = await pastedposting.read(sniff('posting.txt', new TextEncoder().encode(text)), {});
  if (!result.ok) return { problem: result.problem, postings: [], losses: [] };
  if (result.value.kind !== 'postings') throw new Error(result.value.kind);
  return { problem: undefined, ...result.value };
}

const BODY = 'Requirements:\n- Two years of baking\n- Early mornings\n\nWe offer warm bread.';

describe('pasted posting', () => {
  it.each([
    ['title on the first line', `Senior Baker Manager\n\n${BODY}`, { title: 'Senior Baker Manager' }],
    [
      'labels',
      `**Job title:** Data Analyst\n**Company:** Rye & Sons\n**Location:** Graz (hybrid)\n**Posted:** 2026-04-01\n\n${BODY}`,
      { title: 'Data Analyst', company: 'Rye & Sons', location: 'Graz (hybrid)', posted: '2026-04-01' },
    ],
    [
      'company and place on the second line',
      `Data Analyst\nRye & Sons | Graz, Austria\n\n${BODY}`,
      { title: 'Data Analyst', company: 'Rye & Sons', location: 'Graz, Austria' },
    ],
    [
      'company first',
      `Rye & Sons\nData Analyst\nRemote\n\n${BODY}`,
      { title: 'Data Analyst', company: 'Rye & Sons', location: 'Remote' },
    ],
    [
      'copied from a network',
      `Data Analyst\nRye · Graz, Austria (On-site)\n2 weeks ago · 31 applicants\n\n${BODY}`,
      { title: 'Data Analyst', company: 'Rye', location: 'Graz, Austria (On-site)' },
    ],
    ['title at company', `# Data Analyst at Rye\n\n${BODY}`, { title: 'Data Analyst', company: 'Rye' }],
    [
      'only a sentence',
      `We are looking for an experienced Product Designer to lead our studio.\n\n${BODY}`,
      { title: 'Product Designer' },
    ],
    [
      'the company hires',
      `Rye is hiring a Staff Data Engineer who loves grain.\n\n${BODY}`,
      { title: 'Staff Data Engineer', company: 'Rye' },
    ],
    [
      'German',
      `Wir suchen eine Produktmanagerin (m/w/d) für unser Team.\n\nDein Profil\n- Drei Jahre Erfahrung`,
      { title: 'Produktmanagerin (m/w/d)' },
    ],
    [
      'pay label',
      `Data Analyst\nSalary: €50k - €60k per year\n\n${BODY}`,
      {
        title: 'Data Analyst',
        salary: { min: 50000, max: 60000, currency: 'EUR', per: 'year', text: '€50k - €60k per year' },
      },
    ],
    [
      'a line of bars',
      `Rye & Sons | Senior Data Analyst | Remote (EU) | Full-time | €60k-€70k\nWe bake bread.\n${BODY}`,
      {
        title: 'Senior Data Analyst',
        company: 'Rye & Sons',
        location: 'Remote (EU)',
        salary: { min: 60000, max: 70000, currency: 'EUR' },
      },
    ],
    [
      'a network’s page with its buttons',
      `Skip to main content\nData Analyst\nRye · Graz, Austria (Hybrid) · 3 weeks ago · Over 100 people clicked apply\nPromoted by hirer · Responses managed off LinkedIn\nSave\nAbout the job\n${BODY}\nShow less`,
      { title: 'Data Analyst', company: 'Rye', location: 'Graz, Austria (Hybrid)' },
    ],
    [
      'a job site’s page with labels above their values',
      `Data Analyst\nJob details\nPay\n$70,000 - $85,000 a year\nJob type\nFull-time\nLocation\nBoise, ID\nFull job description\nAbout Pellucid\nPellucid sells mirrors.\n${BODY}`,
      {
        title: 'Data Analyst',
        company: 'Pellucid',
        location: 'Boise, ID',
        salary: { min: 70000, max: 85000, per: 'year' },
      },
    ],
    [
      'an employer’s page with its labels',
      `Data Analyst\nlocations\nGraz, Austria\ntime type\nFull time\nposted on\nPosted 3 Days Ago\njob requisition id\nR-1042\n${BODY}`,
      { title: 'Data Analyst', location: 'Graz, Austria' },
    ],
    [
      'a heading under the title is no employer',
      `Analista de Datos\nSobre nosotros\nEn Lumbre creamos pan.\n${BODY}`,
      { company: 'Lumbre' },
    ],
    [
      'a place under the title, the employer in the prose',
      `Frontend Developer\nUtrecht\n\nBij Zwaluw maken we software.\n${BODY}`,
      { company: 'Zwaluw', location: 'Utrecht' },
    ],
    [
      'a legal form',
      `SAP Berater (m/w/d)\nEinleitung\nDie Nordkranich Consulting GmbH begleitet die Industrie.\n\nDein Profil\n- SAP`,
      { company: 'Nordkranich Consulting GmbH' },
    ],
  ])('%s', async (_name, text, expected) => {
    expect((await read(text)).postings).toMatchObject([expected]);
  });

  it.each([
    ['rules', `Data Analyst\n\n${BODY}\n\n---\n\nData Engineer\n\n${BODY}`],
    ['labels', `Job title: Data Analyst\n${BODY}\n\nJob title: Data Engineer\n${BODY}`],
  ])('several postings in one paste, parted by %s', async (_name, text) => {
    expect((await read(text)).postings.map(({ title }) => title)).toEqual(['Data Analyst', 'Data Engineer']);
  });

  it('keeps one posting whole when rules part its sections', async () => {
    const { postings } = await read(`Data Analyst\n\nAbout us\nWe bake bread.\n\n---\n\n${BODY}`);
    expect(postings).toHaveLength(1);
    expect(postings[0]?.description).toContain('Early mornings');
  });

  it('gives the description as plain lines with items', async () => {
    const { postings } = await read(
      'Data Analyst\n\n## **Requirements**\n* Able to read the numbers of a whole bakery and to\n  say what they mean\n• SQL\n1. Grain',
    );
    expect(postings[0]?.description).toBe(
      'Data Analyst\n\nRequirements\n- Able to read the numbers of a whole bakery and to say what they mean\n- SQL\n- Grain',
    );
  });

  it('reads a posting that lost its title, and says so', async () => {
    const { postings, losses } = await read(`Responsibilities:\n- Bake\n\n${BODY}`);
    expect(postings).toMatchObject([{ title: 'Untitled posting' }]);
    expect(losses[0]?.reason).toContain('no job title');
  });

  it('refuses a text that is no posting', async () => {
    expect((await read('- milk\n- eggs')).problem?.code).toBe('file.wrong-kind');
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        async (text) => void (await read(text)),
      ),
    );
  });
});

describe('recognising', () => {
  it('tells a posting from a résumé, a letter and an article', () => {
    const posting = recognisesPosting(`Data Analyst\n\n${BODY}`);
    const resume = recognisesPosting(
      'Ann Lee\nann@example.org\n\nExperience\nBaker, Rye 2019 - 2022\nBaker, Oat 2022 - present\n\nEducation\nBSc\n\nSkills\nSQL',
    );
    const letter = recognisesPosting('Hi Sam, I saw that Rye is hiring a baker. I think my bread would fit.');
    const article = recognisesPosting('---\ntitle: How to bake\n---\nYou will need flour. You have an oven?');
    expect(posting).toBeGreaterThan(0.3);
    for (const other of [resume, letter, article]) expect(other).toBeLessThan(0.1);
  });
});

describe('how long ago', () => {
  it.each([
    ['Rye · Graz · 3 days ago', '2026-02-27', '2026-02-24'],
    ['Posted 3 Days Ago', '2026-03-01', '2026-02-26'],
    ['Posted Yesterday', '2026-03-01', '2026-02-28'],
    ['Rye · Graz · 5 hours ago', '2026-03-01', '2026-03-01'],
    ['Rye · Graz · 3 days ago', undefined, undefined],
    ['Posted 30+ Days Ago', '2026-03-01', undefined],
    ['Rye · Graz · 2 weeks ago', '2026-03-01', undefined],
  ])('%s on %s', async (line, today, posted) => {
    const input = sniff('posting.txt', new TextEncoder().encode(`Data Analyst\n${line}\n\n${BODY}`));
    const result = await pastedposting.read(input, today ? { today } : {});
    expect(result.ok && result.value.kind === 'postings' && result.value.postings[0]?.posted).toBe(posted);
  });
});
