import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const read = async (json: unknown) => {
  const result = await readFile({ name: 'jobs.json', bytes: new TextEncoder().encode(JSON.stringify(json)) });
  return result.ok && result.value.kind === 'postings' ? result.value.postings : [];
};

const TEXT = '<p>Bake bread at night.</p><ul><li>Two years of baking</li></ul>';

/** Boards whose files have no format of their own here, as their interfaces document them. */
describe('postings of other boards', () => {
  it('a board that names its owner once, with places in parts and requirements apart', async () => {
    expect(
      await read({
        name: 'Rye & Sons',
        jobs: [
          {
            title: 'Baker',
            shortcode: 'A1',
            city: 'Graz',
            state: 'Styria',
            country: 'Austria',
            telecommuting: false,
            published_on: '2026-02-03',
            application_url: 'https://apply.example.org/A1',
            description: TEXT,
            requirements: '<ul><li>Strong arms for heavy dough and sacks of flour</li></ul>',
          },
        ],
      }),
    ).toMatchObject([
      {
        title: 'Baker',
        company: 'Rye & Sons',
        location: 'Graz, Styria, Austria',
        posted: '2026-02-03',
        url: 'https://apply.example.org/A1',
        description: expect.stringContaining('Requirements:\n- Strong arms'),
      },
    ]);
  });

  it('an advertisement in titled sections', async () => {
    expect(
      await read({
        id: '7',
        name: 'Baker',
        company: { name: 'Rye & Sons', identifier: 'rye' },
        location: { city: 'Graz', country: 'at', remote: true },
        releasedDate: '2026-02-03T10:00:00.000Z',
        postingUrl: 'https://jobs.example.org/7',
        jobAd: {
          sections: {
            jobDescription: { title: 'Job Description', text: TEXT },
            qualifications: { title: 'Qualifications', text: '<p>Strong arms</p>' },
          },
        },
      }),
    ).toMatchObject([
      {
        title: 'Baker',
        company: 'Rye & Sons',
        location: 'Graz, at (remote)',
        posted: '2026-02-03',
        description:
          'Job Description\nBake bread at night.\n\n- Two years of baking\n\nQualifications\nStrong arms',
      },
    ]);
  });

  it('offers with pay in parts and a date with a time zone', async () => {
    expect(
      await read({
        offers: [
          {
            title: 'Baker',
            company_name: 'Rye & Sons',
            location: 'Graz, Austria',
            published_at: '2026-02-03 10:00:00 UTC',
            careers_url: 'https://rye.example.org/o/baker',
            salary: { min: '2400', max: '2900', currency: 'EUR', period: 'month' },
            description: TEXT,
          },
        ],
      }),
    ).toMatchObject([
      {
        company: 'Rye & Sons',
        posted: '2026-02-03',
        salary: { min: 2400, max: 2900, currency: 'EUR', per: 'month' },
      },
    ]);
  });

  it('search results with pay in two fields', async () => {
    expect(
      await read({
        results: [
          {
            title: 'Baker',
            company: { display_name: 'Rye & Sons' },
            location: { display_name: 'Graz, Styria' },
            salary_min: 30000,
            salary_max: 36000,
            created: '2026-02-03T08:00:00Z',
            redirect_url: 'https://search.example.org/1',
            description: 'Bake bread at night, every night of the week.',
          },
        ],
      }),
    ).toMatchObject([
      {
        company: 'Rye & Sons',
        location: 'Graz, Styria',
        posted: '2026-02-03',
        salary: { min: 30000, max: 36000 },
      },
    ]);
  });
});
