import type { Salary } from '@throughline/core/target';
import { decodeEntities, htmlToText } from '../html/to-text.ts';
import { boardFormat, type JobReading, postingOf, untitled } from '../posting/board.ts';
import { byAddress, companyFromAddress } from '../posting/company.ts';
import { placeOf } from '../posting/place.ts';
import { dateOf, type Fields, isFields, listOf, numberOf, textOf } from '../posting/values.ts';

/** The Greenhouse job board API: a board, or one job with its pay ranges. */
export const greenhouse = boardFormat({ id: 'greenhouse', recognisesJob, readJob });

function recognisesJob(job: Fields): number {
  const own = ['absolute_url', 'internal_job_id', 'requisition_id', 'first_published', 'data_compliance'];
  const known = own.filter((name) => name in job).length;
  return typeof job.title === 'string' && known >= 2 ? Math.min(1, 0.8 + known * 0.05) : 0;
}

function readJob(job: Fields): JobReading {
  const title = textOf(job.title);
  const content = textOf(job.content);
  if (!title) return untitled(content);
  const description = htmlToText(content ?? '');
  const salaries = paysOf(job.pay_input_ranges);
  const url = textOf(job.absolute_url);
  const printed = textOf(job.company_name);
  const named = printed ? undefined : companyFromAddress(url, description);
  const noText = { text: title, reason: 'the board was saved without its texts (content=true brings them)' };
  return {
    posting: postingOf({
      title: decodeEntities(title),
      company: printed ? decodeEntities(printed) : named?.name,
      location: placeOf([isFields(job.location) ? textOf(job.location.name) : textOf(job.location)]),
      posted: dateOf(job.first_published),
      url,
      salary: salaries[0],
      ...(salaries.length && { salaries }),
      description,
    }),
    losses: [...byAddress(named), ...(description ? [] : [noText])],
  };
}

/** Each range with what it holds for: `New York`, `Senior`. */
const paysOf = (ranges: unknown): Salary[] =>
  listOf(ranges)
    .filter(isFields)
    .flatMap((range) => {
      const min = cents(range.min_cents);
      const max = cents(range.max_cents);
      const currency = textOf(range.currency_type);
      const title = textOf(range.title);
      const per = periodIn(`${title ?? ''} ${textOf(range.blurb) ?? ''}`);
      if ((min ?? max) === undefined) return [];
      return {
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(currency && { currency }),
        ...(per && { per }),
        ...(title && { for: title }),
      };
    });

const periodIn = (text: string): Salary['per'] =>
  (['hour', 'day', 'month', 'year'] as const).find((per) =>
    new RegExp(per === 'year' ? 'annual|year' : per === 'day' ? 'daily|\\bday' : per, 'i').test(text),
  );

const cents = (value: unknown) => {
  const number = numberOf(value);
  return number === undefined ? undefined : number / 100;
};
