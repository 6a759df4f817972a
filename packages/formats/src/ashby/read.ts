import type { Salary } from '@throughline/core/target';
import { readPayField } from '@throughline/core/target';
import { decodeEntities, htmlToText } from '../html/to-text.ts';
import { boardFormat, type JobReading, postingOf, untitled } from '../posting/board.ts';
import { byAddress, companyFromAddress } from '../posting/company.ts';
import { placeOf } from '../posting/place.ts';
import { dateOf, type Fields, isFields, listOf, numberOf, textOf } from '../posting/values.ts';

/** Ashby's job board API. A job that is not listed stays hidden, as its employer wants it. */
export const ashby = boardFormat({ id: 'ashby', recognisesJob, readJob });

function recognisesJob(job: Fields): number {
  const own = [
    'jobUrl',
    'isListed',
    'descriptionHtml',
    'secondaryLocations',
    'employmentType',
    'publishedAt',
  ];
  const known = own.filter((name) => name in job).length;
  return typeof job.title === 'string' && known >= 2 ? Math.min(1, 0.78 + known * 0.05) : 0;
}

function readJob(job: Fields): JobReading {
  const title = textOf(job.title);
  if (job.isListed === false)
    return { losses: [{ text: title ?? '', reason: 'the employer does not list this job' }] };
  const description = htmlToText(textOf(job.descriptionHtml) ?? '') || plain(job.descriptionPlain);
  if (!title) return untitled(description);
  const url = textOf(job.jobUrl) ?? textOf(job.applyUrl);
  const company = companyFromAddress(url, description);
  const working = textOf(job.workplaceType) ?? (job.isRemote === true ? 'remote' : undefined);
  return {
    posting: postingOf({
      title: decodeEntities(title),
      company: company?.name,
      location: placeOf(placesOf(job), working),
      posted: dateOf(job.publishedAt),
      url,
      salary: payOf(job.compensation),
      description,
    }),
    losses: byAddress(company),
  };
}

const placesOf = (job: Fields) => [
  textOf(job.location),
  ...listOf(job.secondaryLocations).map((place) => textOf(isFields(place) ? place.location : place)),
];

const plain = (text: unknown) => (textOf(text) ?? '').replace(/^ +- /gm, '- ').replace(/\n{3,}/g, '\n\n');

/** Base pay from the components, else from the printed summary; equity and commission are not the pay. */
function payOf(compensation: unknown): Salary | undefined {
  if (!isFields(compensation)) return undefined;
  const tiers = listOf(compensation.compensationTiers).filter(isFields);
  const components = [compensation, ...tiers]
    .flatMap((holder) => [...listOf(holder.summaryComponents), ...listOf(holder.components)])
    .filter(isFields);
  const base = components.find(({ compensationType }) => compensationType === 'Salary');
  const printed =
    textOf(compensation.scrapeableCompensationSalarySummary) ?? textOf(compensation.compensationTierSummary);
  return (base && componentOf(base, printed)) ?? (printed ? readPayField(printed) : undefined);
}

function componentOf(component: Fields, printed: string | undefined): Salary | undefined {
  const min = numberOf(component.minValue);
  const max = numberOf(component.maxValue);
  if (min === undefined && max === undefined) return undefined;
  const currency = textOf(component.currencyCode);
  const per = /hour|day|week|month|year/i.exec(textOf(component.interval) ?? '')?.[0].toLowerCase();
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(currency && { currency }),
    ...(per && { per: per as Salary['per'] }),
    ...(printed && { text: printed }),
  };
}
