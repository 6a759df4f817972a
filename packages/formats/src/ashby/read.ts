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
  const salaries = paysOf(job.compensation);
  const working = textOf(job.workplaceType) ?? (job.isRemote === true ? 'remote' : undefined);
  return {
    posting: postingOf({
      title: decodeEntities(title),
      company: company?.name,
      location: placeOf(placesOf(job), working),
      posted: dateOf(job.publishedAt),
      url,
      salary: salaries[0],
      ...(salaries.length && { salaries }),
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

/** Base pay from the components of each tier, else from the printed summary; equity and commission are not the pay. */
function paysOf(compensation: unknown): Salary[] {
  if (!isFields(compensation)) return [];
  const tiers = listOf(compensation.compensationTiers).filter(isFields);
  const printed =
    textOf(compensation.scrapeableCompensationSalarySummary) ?? textOf(compensation.compensationTierSummary);
  const inTiers = tiers.flatMap((tier) =>
    basesIn(tier).flatMap(
      (base) =>
        componentOf(
          base,
          textOf(tier.tierSummary) ?? printed,
          tiers.length > 1 ? textOf(tier.title) : undefined,
        ) ?? [],
    ),
  );
  const found = inTiers.length
    ? inTiers
    : basesIn(compensation).flatMap((base) => componentOf(base, printed) ?? []);
  if (found.length) return found;
  const read = printed && readPayField(printed);
  return read ? [read] : [];
}

const basesIn = (holder: Fields): Fields[] =>
  [...listOf(holder.components), ...listOf(holder.summaryComponents)]
    .filter(isFields)
    .filter(({ compensationType }) => compensationType === 'Salary');

function componentOf(component: Fields, printed: string | undefined, tier?: string): Salary | undefined {
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
    ...(tier && { for: tier }),
  };
}
