import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

async function read(json: unknown) {
  const bytes = new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
  const result = await readFile({ name: 'resume.json', bytes });
  if (!result.ok || result.value.kind !== 'resume') throw new Error('not read as a résumé');
  return result.value;
}

describe('jsonresume', () => {
  it('reads a form that nobody filled in, and says that it is empty', async () => {
    const reading = await read({
      basics: { name: '', profiles: [{ network: '' }] },
      work: [{ company: '' }],
    });
    expect(reading.resume.basics?.name).toBeUndefined();
    expect(reading.losses.map(({ reason }) => reason).join()).toContain('is empty');
  });

  it('keeps what follows the standard, and says where each field stands in a text of its own', async () => {
    const reading = await read({
      basics: { name: 'Ines Vale', email: 'ines@vale.example', location: { city: 'Porto' } },
      work: [
        { name: 'Acme', position: 'Engineer', startDate: '2020-02-01', highlights: ['Built it', 'Ran it'] },
      ],
    });
    expect(reading.resume.work).toEqual([
      { name: 'Acme', position: 'Engineer', startDate: '2020-02-01', highlights: ['Built it', 'Ran it'] },
    ]);
    for (const { path, span } of reading.origins) {
      const value = path
        .split('/')
        .slice(1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], reading.resume);
      expect(reading.text.slice(span.start, span.end)).toBe(value);
    }
    expect(reading.blocks.filter(({ kind }) => kind === 'highlight')).toHaveLength(2);
    expect(reading.losses).toEqual([]);
  });

  it('keeps the one date of what has no ends', async () => {
    const { resume } = await read({
      basics: { name: 'Ines' },
      certificates: [{ name: 'CKA', date: '2022-05' }],
      awards: [{ title: 'Best talk', date: '2021' }],
    });
    expect([resume.certificates?.[0]?.date, resume.awards?.[0]?.date]).toEqual(['2022-05', '2021']);
  });

  it('settles the names of old versions and the odd forms of dates', async () => {
    const { resume } = await read({
      basics: { name: 'Ines', website: 'https://ines.example' },
      work: [
        {
          company: 'Acme',
          title: 'Lead',
          website: 'https://acme.example',
          startDate: 'March 2019',
          endDate: 'Present',
        },
        { company: 'Bolt', position: 'Intern', startDate: 2017, endDate: '', isCurrent: false },
        {
          company: 'Now',
          position: 'Boss',
          startDate: '2014-04-13T00:00:00Z',
          endDate: '2020-01',
          isCurrent: true,
        },
      ],
      skills: ['SQL'],
    });
    expect(resume.basics?.url).toBe('https://ines.example');
    expect(resume.work).toEqual([
      { name: 'Acme', position: 'Lead', url: 'https://acme.example', startDate: '2019-03' },
      { name: 'Bolt', position: 'Intern', startDate: '2017' },
      { name: 'Now', position: 'Boss', startDate: '2014-04-13' },
    ]);
    expect(resume.skills).toEqual([{ name: 'SQL' }]);
  });

  it('makes several positions at one employer entries of their own', async () => {
    const { resume } = await read({
      basics: { name: 'Ines' },
      work: [{ company: 'Acme', positions: [{ position: 'Lead' }, { position: 'Engineer' }] }],
    });
    expect(resume.work).toEqual([
      { name: 'Acme', position: 'Lead' },
      { name: 'Acme', position: 'Engineer' },
    ]);
  });

  it('tells what has no place or the wrong type', async () => {
    const { resume, losses } = await read({
      basics: { name: 'Ines', email: { work: 'x' }, hobbyhorse: 'bees' },
      work: [{ name: 'Acme', startDate: 'long ago' }, 7],
      horoscope: 'lion',
    });
    expect(resume.work).toEqual([{ name: 'Acme' }]);
    expect(losses.map(({ text }) => text)).toEqual(expect.arrayContaining(['bees', 'long ago', '7', 'lion']));
  });

  it('reads FRESH', async () => {
    const { resume } = await read({
      name: 'Ines Vale',
      meta: { format: 'FRESH@0.6.0' },
      contact: { email: 'ines@vale.example' },
      employment: {
        history: [{ employer: 'Acme', position: 'Lead', start: '2013-10', highlights: ['Up 35%'] }],
      },
      education: { history: [{ institution: 'Lorme', title: 'BSc', end: '2009-06' }] },
    });
    expect(resume).toMatchObject({
      basics: { name: 'Ines Vale', email: 'ines@vale.example' },
      work: [{ name: 'Acme', position: 'Lead', startDate: '2013-10', highlights: ['Up 35%'] }],
      education: [{ institution: 'Lorme', studyType: 'BSc', endDate: '2009-06' }],
    });
  });

  it('is not polluted by keys that reach for prototypes', async () => {
    const { resume } = await read(
      '{"__proto__":{"polluted":1},"basics":{"name":"Ines","__proto__":{"polluted":1}}}',
    );
    expect(resume.basics).toEqual({ name: 'Ines' });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('keeps every letter of names in any script', async () => {
    const { resume, text } = await read({
      basics: { name: 'نور 🌟 בן־דוד' },
      work: [{ name: 'شركة', position: 'مدير' }],
    });
    expect(resume.basics?.name).toBe('نور 🌟 בן־דוד');
    expect(text).toContain('شركة');
  });
});
