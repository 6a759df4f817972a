import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const JOBS = new URL('../../../../../shared/data/jobs/', import.meta.url);
const there = existsSync(JOBS);
if (!there) console.warn('skipped: ../shared/data/jobs is not here');

const read = async (name: string) => {
  const result = await readFile({ name, bytes: readFileSync(new URL(name, JOBS)) });
  return result.ok && result.value.kind === 'postings' ? result.value.postings : [];
};
const json = (name: string) => JSON.parse(readFileSync(new URL(name, JOBS), 'utf8'));

/** What the given boards print in plain fields must be what comes out. */
describe.skipIf(!there)('the given postings', () => {
  it.each(['greenhouse_amplitude.json', 'greenhouse_gitlab.json', 'greenhouse_docs_example.json'])(
    '%s',
    async (name) => {
      const postings = await read(name);
      const jobs: {
        title: string;
        company_name?: string;
        location: { name: string };
        first_published?: string;
      }[] = json(name).jobs;
      expect(postings.map(({ title }) => title)).toEqual(jobs.map(({ title }) => title.trim()));
      expect(postings.map(({ location }) => location)).toEqual(jobs.map(({ location }) => location.name));
      expect(postings.map(({ posted }) => posted)).toEqual(
        jobs.map((job) => job.first_published?.slice(0, 10)),
      );
      for (const [at, job] of jobs.entries())
        if (job.company_name) expect(postings[at]?.company).toBe(job.company_name.trim());
    },
  );

  it.each(['ashby_highlightta_cad.json', 'ashby_linear.json', 'ashby_c_unlisted_job.json'])(
    '%s',
    async (name) => {
      const postings = await read(name);
      const jobs: { title: string; location: string; isListed: boolean }[] = json(name).jobs;
      const listed = jobs.filter(({ isListed }) => isListed);
      expect(postings.map(({ title }) => title)).toEqual(listed.map(({ title }) => title.trim()));
      for (const [at, job] of listed.entries()) expect(postings[at]?.location).toContain(job.location);
    },
  );

  it.each(['lever_idealistconsulting.json', 'lever_matchgroup_salary_korean.json'])('%s', async (name) => {
    const postings = await read(name);
    const jobs: { text: string; salaryRange?: { min: number } }[] = json(name);
    expect(postings.map(({ title }) => title)).toEqual(jobs.map(({ text }) => text));
    expect(postings.map(({ salary }) => salary?.min)).toEqual(
      jobs.map(({ salaryRange }) => salaryRange?.min),
    );
  });

  it('the corpus of a hundred jobs, with every pay that has a number', async () => {
    const postings = await read('ranking_corpus_100_jobs.json');
    const jobs: { title: string; company: string; salary: string | null }[] = json(
      'ranking_corpus_100_jobs.json',
    ).jobs;
    expect(postings.map(({ title, company }) => [title, company])).toEqual(
      jobs.map(({ title, company }) => [title, company]),
    );
    const paid = jobs.map(({ salary }) => /[1-9]/.test(salary ?? ''));
    expect(postings.map(({ salary }) => (salary?.max ?? salary?.min) !== undefined)).toEqual(paid);
  });
});
