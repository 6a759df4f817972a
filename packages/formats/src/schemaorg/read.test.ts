import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

async function read(html: string) {
  const result = await readFile({ name: 'job.html', bytes: new TextEncoder().encode(html) });
  if (!result.ok) return { problem: result.problem, postings: [], losses: [] };
  if (result.value.kind !== 'postings') throw new Error(`read as ${result.value.kind}`);
  return { problem: undefined, ...result.value };
}

const ld = (...blocks: unknown[]) =>
  `<!doctype html><html><head>${blocks
    .map(
      (block) =>
        `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
    )
    .join('')}</head><body><h1>Jobs</h1></body></html>`;

const job = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Baker',
  description: 'Bakes bread daily.',
};

describe('schema.org', () => {
  it.each([
    ['a list of blocks', ld([{ '@type': 'WebPage' }, job])],
    ['a graph', ld({ '@graph': [{ '@type': 'WebPage' }, job] })],
    ['a list of types', ld({ ...job, '@type': ['JobPosting', 'Thing'] })],
    ['a full type address', ld({ ...job, '@type': 'https://schema.org/JobPosting' })],
    ['line breaks inside strings', ld(JSON.stringify(job).replace('Bakes bread', 'Bakes\nbread'))],
    ['the job inside a page', ld({ '@type': 'WebPage', mainEntity: job })],
  ])('finds the job in %s', async (_name, html) => {
    expect((await read(html)).postings).toMatchObject([
      { title: 'Baker', description: 'Bakes bread daily.' },
    ]);
  });

  it('reads the blocks that are valid and names the one that is not', async () => {
    const { postings, losses } = await read(ld('{"@type": "JobPosting", oops', job));
    expect(postings).toHaveLength(1);
    expect(losses).toMatchObject([{ reason: expect.stringContaining('not valid JSON') }]);
  });

  it('follows a reference to the company', async () => {
    const { postings } = await read(
      ld({
        '@graph': [
          { '@id': '#org', '@type': 'Organization', name: 'Rye' },
          { ...job, hiringOrganization: { '@id': '#org' } },
        ],
      }),
    );
    expect(postings[0]?.company).toBe('Rye');
  });

  it.each([
    [{ address: 'Graz' }, undefined, 'Graz'],
    ['Graz', undefined, 'Graz'],
    [
      [{ address: { addressLocality: 'Graz', addressCountry: { name: 'AT' } } }, { address: 'Linz' }],
      undefined,
      'Graz, AT; Linz',
    ],
    [undefined, 'TELECOMMUTE', 'Remote'],
    [{ address: { addressRegion: 'Styria' } }, 'TELECOMMUTE', 'Styria (remote)'],
  ])('location %j %s', async (jobLocation, jobLocationType, location) => {
    expect((await read(ld({ ...job, jobLocation, jobLocationType }))).postings[0]?.location).toBe(location);
  });

  it.each([
    [
      { baseSalary: { currency: 'eur', value: { minValue: 20, maxValue: 25, unitText: 'HOUR' } } },
      { min: 20, max: 25, currency: 'EUR', per: 'hour' },
    ],
    [
      { baseSalary: { currency: 'EUR', value: { value: '3000', unitText: 'MONTH' } } },
      { min: 3000, max: 3000, currency: 'EUR', per: 'month' },
    ],
    [
      { baseSalary: { currency: 'USD', minValue: 90000, unitText: 'YEAR' } },
      { min: 90000, currency: 'USD', per: 'year' },
    ],
    [
      { baseSalary: '52000', salaryCurrency: 'USD' },
      { min: 52000, max: 52000, currency: 'USD', text: '52000' },
    ],
    [
      { baseSalary: '€40k–45k per year' },
      { min: 40000, max: 45000, currency: 'EUR', per: 'year', text: '€40k–45k per year' },
    ],
    [{ baseSalary: { currency: 'USD', value: { minValue: 0, maxValue: 0 } } }, undefined],
  ])('pay %j', async (fields, salary) => {
    expect((await read(ld({ ...job, ...fields }))).postings[0]?.salary).toEqual(salary);
  });

  it('adds the sections that stand in fields of their own, once', async () => {
    const { postings } = await read(
      ld({
        ...job,
        skills: 'Sourdough',
        qualifications: ['Bakes bread daily'],
        experienceRequirements: { monthsOfExperience: 24 },
      }),
    );
    expect(postings[0]?.description).toBe(
      'Bakes bread daily.\n\nSkills:\n- Sourdough\n\nExperience requirements:\n- 24 months of experience',
    );
  });

  it('reads microdata, items inside items included', async () => {
    const { postings } = await read(`<html><body><div itemscope itemtype="http://schema.org/JobPosting">
      <h2 itemprop="title">Baker</h2><time itemprop="datePosted" datetime="2026-03-01">today</time>
      <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Rye</b></div>
      <div itemprop="description"><p>Bakes:</p><ul><li>bread</li><li>rolls</li></ul></div></div></body></html>`);
    expect(postings).toEqual([
      { title: 'Baker', company: 'Rye', posted: '2026-03-01', description: 'Bakes:\n\n- bread\n- rolls' },
    ]);
  });

  it('falls back to the main text and says so', async () => {
    const { postings, losses } =
      await read(`<html><head><title>Baker | Rye</title></head><body><nav>Home</nav>
      <h1>Baker</h1><p class="job-location">Graz</p><main><p>Bake bread and rolls every morning.</p></main></body></html>`);
    expect(postings).toMatchObject([{ title: 'Baker', location: 'Graz' }]);
    expect(postings[0]?.description).toContain('Bake bread and rolls');
    expect(postings[0]?.description).not.toContain('Home');
    expect(losses[0]?.reason).toContain('no structured data');
  });

  it('refuses a page without a job', async () => {
    expect((await read('<html><body><p>Hi</p></body></html>')).problem?.code).toBe('file.wrong-kind');
  });
});
