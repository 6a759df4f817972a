import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

async function read(value: unknown, name = 'jobs.json') {
  const result = await readFile({ name, bytes: bytes(value) });
  if (!result.ok) return { problem: result.problem, postings: [], losses: [] };
  if (result.value.kind !== 'postings') throw new Error(`read as ${result.value.kind}`);
  return { problem: undefined, ...result.value };
}

const greenhouseJob = {
  id: 1,
  internal_job_id: 2,
  absolute_url: 'https://boards.greenhouse.io/juniperworks/jobs/1',
  title: 'Programme Lead, R&amp;D ',
  company_name: 'Juniper Works ',
  first_published: '2026-02-03T23:55:32-04:00',
  location: { name: 'Leeds, UK' },
  content: '&lt;p&gt;Lead it.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Plan &amp;amp; ship&lt;/li&gt;&lt;/ul&gt;',
};

describe('greenhouse', () => {
  it('reads a board', async () => {
    const { postings } = await read({ jobs: [greenhouseJob], meta: { total: 1 } });
    expect(postings).toEqual([
      {
        title: 'Programme Lead, R&D',
        company: 'Juniper Works',
        location: 'Leeds, UK',
        posted: '2026-02-03',
        url: 'https://boards.greenhouse.io/juniperworks/jobs/1',
        description: 'Lead it.\n\n- Plan & ship',
      },
    ]);
  });

  it('reads one job with all its pay ranges', async () => {
    const pay = [
      { min_cents: 5_000_000, max_cents: 7_500_000, currency_type: 'GBP', title: 'UK' },
      { min_cents: 6_000_000, max_cents: 8_000_000, currency_type: 'EUR', title: 'Ireland' },
    ];
    const { postings, losses } = await read({ ...greenhouseJob, pay_input_ranges: pay });
    expect(postings[0]?.salary).toEqual({ min: 50_000, max: 75_000, currency: 'GBP', for: 'UK' });
    expect(postings[0]?.salaries).toEqual([
      { min: 50_000, max: 75_000, currency: 'GBP', for: 'UK' },
      { min: 60_000, max: 80_000, currency: 'EUR', for: 'Ireland' },
    ]);
    expect(losses).toEqual([]);
  });

  it('says what is missing from a board saved without its texts', async () => {
    const { content: _, ...listed } = greenhouseJob;
    const { postings, losses } = await read({ jobs: [listed] });
    expect(postings[0]?.description).toBe('');
    expect(losses[0]?.reason).toContain('without its texts');
  });
});

const leverJob = {
  id: 'x',
  text: 'Platform Engineer',
  categories: { location: 'Porto', allLocations: ['Porto', 'Lisbon'], commitment: 'Full-time' },
  workplaceType: 'hybrid',
  createdAt: Date.UTC(2026, 0, 31, 23),
  description: '<div>Paper Boat builds kites.</div>',
  lists: [{ text: 'You have', content: '<li>Rust</li><li>Linux</li>' }],
  additional: '<div>Pay is €60,000 – €70,000 per year.</div>',
  hostedUrl: 'https://jobs.lever.co/paper-boat/x',
};

describe('lever', () => {
  it('puts the parts of the page together and reads pay from the text', async () => {
    const { postings, losses } = await read([leverJob]);
    expect(postings[0]).toEqual({
      title: 'Platform Engineer',
      company: 'Paper Boat',
      location: 'Porto; Lisbon (hybrid)',
      posted: '2026-01-31',
      url: 'https://jobs.lever.co/paper-boat/x',
      salary: { min: 60000, max: 70000, currency: 'EUR', per: 'year', text: '€60,000 – €70,000 per year' },
      description:
        'Paper Boat builds kites.\n\nYou have\n- Rust\n- Linux\n\nPay is €60,000 – €70,000 per year.',
    });
    expect(losses).toEqual([]);
  });

  it('prefers the pay field, and says when only the address names the company', async () => {
    const salaryRange = { currency: 'USD', interval: 'per-hour-wage', min: 40, max: 55 };
    const { postings, losses } = await read([{ ...leverJob, salaryRange, description: 'Kites.' }]);
    expect(postings[0]?.salary).toEqual({ min: 40, max: 55, currency: 'USD', per: 'hour' });
    expect(losses).toEqual([{ text: 'Paper Boat', reason: expect.stringContaining('web address') }]);
  });
});

const ashbyJob = {
  title: 'Designer ',
  location: 'Oslo',
  secondaryLocations: [{ location: 'Bergen' }],
  isListed: true,
  isRemote: true,
  workplaceType: 'Remote',
  publishedAt: '2026-05-04T00:00:00Z',
  jobUrl: 'https://jobs.ashbyhq.com/tealab/1',
  descriptionHtml: '<p>TeaLab brews.</p>',
  compensation: {
    compensationTierSummary: 'NOK 600K – NOK 700K • 0.1% equity',
    summaryComponents: [
      { compensationType: 'EquityPercentage', minValue: 0.1, maxValue: 0.2 },
      {
        compensationType: 'Salary',
        interval: '1 YEAR',
        currencyCode: 'NOK',
        minValue: 600000,
        maxValue: 700000,
      },
    ],
  },
};

describe('ashby', () => {
  it('reads pay without equity, places and the name as the text writes it', async () => {
    const { postings } = await read({ jobs: [ashbyJob], apiVersion: '1' });
    expect(postings[0]).toMatchObject({
      title: 'Designer',
      company: 'TeaLab',
      location: 'Oslo; Bergen (remote)',
      posted: '2026-05-04',
      salary: { min: 600000, max: 700000, currency: 'NOK', per: 'year' },
    });
  });

  it('keeps an unlisted job hidden and says so', async () => {
    const { postings, losses } = await read({
      jobs: [ashbyJob, { ...ashbyJob, title: 'Secret', isListed: false }],
    });
    expect(postings).toHaveLength(1);
    expect(losses).toContainEqual({ text: 'Secret', reason: 'the employer does not list this job' });
  });

  it('refuses a board where nothing is open', async () => {
    const { problem } = await read({ jobs: [{ ...ashbyJob, isListed: false }] });
    expect(problem).toMatchObject({
      code: 'file.wrong-kind',
      message: expect.stringContaining('does not list'),
    });
  });
});

describe('jobsjson', () => {
  it('reads jobs by the usual names of fields', async () => {
    const { postings } = await read({
      exported: '2026',
      results: [
        {
          job_title: 'Data Analyst',
          employer: { name: 'Fern & Co' },
          locations: [{ city: 'Graz', country: 'AT' }],
          remote: true,
          salary: '45k-55k EUR/yr',
          posted_at: 1_767_225_600,
          job_description: 'Find out why kettles boil, with numbers.',
          skills: [{ name: 'SQL', keywords: ['joins', 'windows'] }, 'Python'],
        },
      ],
    });
    expect(postings).toEqual([
      {
        title: 'Data Analyst',
        company: 'Fern & Co',
        location: 'Graz, AT (remote)',
        posted: '2026-01-01',
        salary: { min: 45000, max: 55000, currency: 'EUR', per: 'year', text: '45k-55k EUR/yr' },
        description: 'Find out why kettles boil, with numbers.\n\nSkills:\n- SQL (joins, windows)\n- Python',
      },
    ]);
  });

  it('refuses a list that names jobs without their texts', async () => {
    const { problem } = await read({ best: [{ id: 1, title: 'Cook', company: 'Inn', why: 'Near to home' }] });
    expect(problem?.code).toBe('file.wrong-kind');
  });

  it('does not take a résumé or a package file for jobs', async () => {
    const resume = { basics: { name: 'A' }, work: [{ position: 'Cook', name: 'Inn', startDate: '2020' }] };
    for (const json of [
      resume,
      { name: 'a-package', version: '1.0.0', description: 'Boils kettles for you.' },
    ]) {
      const result = await readFile({ name: 'x.json', bytes: bytes(json) }, { as: 'posting' });
      expect(result.ok).toBe(false);
    }
  });

  it('survives any shape under the names it looks for', async () => {
    const odd = {
      title: 'Cook',
      company: [[]],
      location: { a: 1 },
      salary: { min: {} },
      skills: 7,
      description: null,
    };
    const { postings } = await read([{ ...odd, description: 'Cooks what there is, every day.' }, odd]);
    expect(postings[0]?.title).toBe('Cook');
  });
});
