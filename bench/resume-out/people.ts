import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Document, JsonResume } from '@throughline/core/document';
import { readFile } from '@throughline/formats';
import { personFrom } from '../renderers/content/person.ts';

const SHARED = new URL('../../../shared/data/resumes_jsonresume/', import.meta.url);

/** A résumé as text with its blocks: what the chooser takes. */
export interface Known {
  name: string;
  document: Document;
}

/** A year or a span of years as printed, in the fields of JSON Resume. */
function spanOf(printed: string): { startDate?: string; endDate?: string } {
  const [start, end] = printed.split(' – ');
  return end ? { startDate: start, endDate: end } : { endDate: start };
}

/** The JSON Resume of a seed: names, towns and firms from Faker, in six languages. */
function generatedResume(seed: number): JsonResume {
  const person = personFrom(seed);
  const [city = '', region = ''] = person.place.split(', ');
  return {
    basics: {
      name: person.name,
      label: person.label,
      email: person.email,
      phone: person.phone,
      location: { city, ...(region && { region }) },
      profiles: person.links.map((url) => ({ url: `https://${url}` })),
      ...(seed % 3 > 0 && { summary: person.summary }),
    },
    work: person.stacks.flat().map(({ title, employer, place, span, intro, highlights }) => ({
      name: employer,
      position: title,
      location: place,
      startDate: span.start,
      ...(span.end ? { endDate: span.end } : span.single ? { endDate: span.start } : {}),
      ...(intro && { summary: intro }),
      highlights,
    })),
    education: person.schools.map(({ school, degree, dates, detail }) => ({
      institution: school,
      studyType: degree,
      ...spanOf(dates),
      ...(detail && { score: detail }),
    })),
    skills: person.skills.map((name) => ({ name })),
    languages: person.languages.map((language) => ({ language })),
    ...(seed % 4 === 0 && { certificates: person.certificates.map((name) => ({ name })) }),
    ...(seed % 4 === 1 && {
      projects: person.projects.map(([name, text]) => ({ name, highlights: [text] })),
    }),
    ...(seed % 5 === 2 && {
      volunteer: person.volunteer.map(([position, organization]) => ({
        position,
        organization,
        startDate: '2016',
        endDate: '2018',
      })),
    }),
    ...(seed % 3 === 1 && { interests: person.interests.map((name) => ({ name })) }),
  };
}

async function known(name: string, bytes: Uint8Array): Promise<Known[]> {
  const read = await readFile({ name: `${name}.json`, bytes }, { as: 'resume' });
  if (!read.ok || read.value.kind !== 'resume') return [];
  const { text, blocks, resume } = read.value;
  return [{ name, document: { channel: 'resume', text, blocks, resume } }];
}

/** The shared JSON Resumes, where they are, and so many generated ones. */
export async function everyone(generated: number, from = 1): Promise<Known[]> {
  const shared = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.json')) : [];
  const people: Known[] = [];
  for (const name of shared)
    people.push(
      ...(await known(name.replace('.json', ''), new Uint8Array(readFileSync(new URL(name, SHARED))))),
    );
  for (let seed = from; seed < from + generated; seed++) {
    const json = JSON.stringify(generatedResume(seed));
    people.push(...(await known(`generated-${seed}`, new TextEncoder().encode(json))));
  }
  return people;
}
