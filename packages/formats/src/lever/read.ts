import type { Salary } from '@throughline/core/target';
import { decodeEntities, htmlToText } from '../html/to-text.ts';
import { boardFormat, type JobReading, postingOf, untitled } from '../posting/board.ts';
import { byAddress, companyFromAddress } from '../posting/company.ts';
import { placeOf } from '../posting/place.ts';
import { dateOf, type Fields, isFields, listOf, numberOf, textOf } from '../posting/values.ts';

/** Lever's postings API, `mode=json`. */
export const lever = boardFormat({ id: 'lever', recognisesJob, readJob });

function recognisesJob(job: Fields): number {
  const own = [
    'hostedUrl',
    'applyUrl',
    'categories',
    'lists',
    'descriptionPlain',
    'additionalPlain',
    'createdAt',
  ];
  const known = own.filter((name) => name in job).length;
  return typeof job.text === 'string' && known >= 2 ? Math.min(1, 0.75 + known * 0.05) : 0;
}

function readJob(job: Fields): JobReading {
  const title = textOf(job.text);
  const description = descriptionOf(job);
  if (!title) return untitled(description);
  const categories = isFields(job.categories) ? job.categories : {};
  const places = [textOf(categories.location), ...listOf(categories.allLocations).map(textOf)];
  const url = textOf(job.hostedUrl) ?? textOf(job.applyUrl);
  const company = companyFromAddress(url, description);
  return {
    posting: postingOf({
      title: decodeEntities(title),
      company: company?.name,
      location: placeOf(places, textOf(job.workplaceType)),
      posted: dateOf(job.createdAt),
      url,
      salary: payOf(job.salaryRange),
      description,
    }),
    losses: byAddress(company),
  };
}

/** The parts of a Lever page in the order in which the page shows them. */
function descriptionOf(job: Fields): string {
  const part = (name: string) => htmlToText(textOf(job[name]) ?? '') || (textOf(job[`${name}Plain`]) ?? '');
  const whole =
    part('description') || [part('opening'), part('descriptionBody')].filter(Boolean).join('\n\n');
  const lists = listOf(job.lists)
    .filter(isFields)
    .map((list) => `${textOf(list.text) ?? ''}\n${htmlToText(textOf(list.content) ?? '')}`.trim());
  return [whole, ...lists, part('additional'), part('salaryDescription')].filter(Boolean).join('\n\n');
}

function payOf(range: unknown): Salary | undefined {
  if (!isFields(range)) return undefined;
  const min = numberOf(range.min);
  const max = numberOf(range.max);
  if (min === undefined && max === undefined) return undefined;
  const currency = textOf(range.currency);
  const per = /(hour|day|week|month|year)/.exec(textOf(range.interval) ?? '')?.[1] as Salary['per'];
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(currency && { currency }),
    ...(per && { per }),
  };
}
