import { done, refused } from '@throughline/core/problem';
import { readPayField, type Salary } from '@throughline/core/target';
import type { Format } from '../format.ts';
import { decodeEntities, htmlToText } from '../html/to-text.ts';
import { type JobReading, postingOf } from '../posting/board.ts';
import { placeOf } from '../posting/place.ts';
import { dateOf, type Fields, firstOf, isFields, listOf, numberOf, textOf } from '../posting/values.ts';
import { findJobs, NAMES } from './find-jobs.ts';
import { sectionsOf } from './sections.ts';

/** Any other JSON that lists jobs: exports of trackers, scrapers and boards, by the usual names of fields. */
export const jobsjson: Format = {
  id: 'jobsjson',
  extensions: ['json'],
  gives: ['posting'],
  recognises({ json }) {
    const { jobs, listings } = findJobs(json);
    return jobs.length ? 0.6 : listings ? 0.3 : 0;
  },
  async read({ json }) {
    const { jobs, listings } = findJobs(json);
    const owner = isFields(json) && Array.isArray(json.jobs) ? textOf(json.name) : undefined;
    const readings = jobs.map((job) => readJob(job, owner));
    const postings = readings.flatMap(({ posting }) => posting ?? []);
    const without = { text: '', reason: `${listings} entries name a job but hold no text of it` };
    if (postings.length)
      return done({
        kind: 'postings',
        postings,
        losses: [...readings.flatMap(({ losses }) => losses), ...(listings ? [without] : [])],
      });
    return refused(
      'file.wrong-kind',
      'This file names jobs, but holds the text of none of them.',
      'Give a file with the descriptions of the jobs, or paste the text of one into a .txt file.',
    );
  },
};

/** A board may name its owner once, above its jobs. */
function readJob(job: Fields, owner?: string): JobReading {
  const title = decodeEntities(named(job, NAMES.title)!);
  const told = [htmlToText(textOf(firstOf(job, NAMES.description)) ?? ''), ...adSections(job.jobAd)]
    .filter(Boolean)
    .join('\n\n');
  return {
    posting: postingOf({
      title,
      company: named(job, NAMES.company) ?? owner,
      location: placeOf(placesOf(job), workingOf(job)),
      posted: dateOf(firstOf(job, NAMES.posted)),
      url: textOf(firstOf(job, NAMES.url)),
      salary: payOf(job),
      description: [told, ...sectionsOf(job, told)].filter(Boolean).join('\n\n'),
    }),
    losses: [],
  };
}

function named(job: Fields, names: readonly string[]): string | undefined {
  const value = firstOf(job, names);
  return textOf(isFields(value) ? firstOf(value, ['name', 'title', 'display_name']) : value);
}

/** A place in one field, or in a field for each of its parts. */
function placesOf(job: Fields): (string | undefined)[] {
  const found = firstOf(job, NAMES.location);
  const bare = found === job.city && typeof found === 'string';
  return bare ? [placeName({ ...job, address: undefined, name: undefined })] : listOf(found).map(placeName);
}

/** The parts of an advertisement that stand under titles of their own. */
function adSections(ad: unknown): string[] {
  const sections = isFields(ad) && isFields(ad.sections) ? Object.values(ad.sections) : [];
  return sections.filter(isFields).map((section) => {
    const text = htmlToText(textOf(section.text) ?? '');
    return text && `${textOf(section.title) ?? ''}\n${text}`.trim();
  });
}

const placeName = (place: unknown): string | undefined => {
  if (!isFields(place)) return textOf(place);
  const parts = [
    place.address,
    place.city,
    place.region ?? place.state,
    place.country ?? place.countryCode,
  ].map(textOf);
  return textOf(firstOf(place, ['name', 'display_name'])) ?? (parts.filter(Boolean).join(', ') || undefined);
};

function workingOf(job: Fields): string | undefined {
  const said = firstOf(job, [
    'remote',
    'isRemote',
    'is_remote',
    'telecommuting',
    'workplaceType',
    'workplace_type',
    'workplace',
  ]);
  if (isFields(job.location) && job.location.remote === true) return 'remote';
  return said === true || /^(?:full|yes|true)/i.test(textOf(said) ?? '') ? 'remote' : textOf(said);
}

function payOf(job: Fields): Salary | undefined {
  const said = firstOf(job, NAMES.salary);
  const held = isFields(said) ? said : job;
  const min = numberOf(firstOf(held, ['min', 'minimum', 'from', 'salary_min', 'salaryMin', 'min_salary']));
  const max = numberOf(firstOf(held, ['max', 'maximum', 'to', 'salary_max', 'salaryMax', 'max_salary']));
  if (min === undefined && max === undefined) return readPayField(textOf(said) ?? '');
  const currency = textOf(firstOf(held, ['currency', 'salary_currency', 'salaryCurrency']));
  const per = /hour|day|week|month|year/i.exec(
    textOf(firstOf(held, ['per', 'interval', 'period', 'salary_period'])) ?? '',
  );
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(currency && { currency }),
    ...(per && { per: per[0].toLowerCase() as Salary['per'] }),
  };
}
