import { done, refused } from '@throughline/core/problem';
import type { Loss } from '@throughline/core/reading';
import type { RawPosting } from '@throughline/core/target';
import type { Format, Sniffed } from '../format.ts';
import { parseHtml } from '../html/tree.ts';
import { companyInProse } from '../pastedposting/company.ts';
import { postingOf } from '../posting/board.ts';
import { dateOf, type Fields, isFields, listOf, textOf } from '../posting/values.ts';
import { descriptionOf, locationOf, nameOf, paysOf } from './fields.ts';
import { isJobPosting, jobsIn, jsonLdOf } from './json-ld.ts';
import { microdataOf } from './microdata.ts';
import { pagePosting } from './page.ts';

/** schema.org JobPosting: in a page as JSON-LD or microdata, as a JSON file, or a page that has neither. */
export const schemaorg: Format = {
  id: 'schemaorg',
  extensions: ['html', 'htm'],
  gives: ['posting'],
  recognises,
  async read(input) {
    if (input.json !== undefined) return answer(jobsIn(input.json).map(postingFrom), []);
    const page = parseHtml(input.text ?? '');
    const { jobs, losses } = jsonLdOf(page);
    const marked = jobs.length ? jobs : microdataOf(page);
    if (marked.length) return answer(marked.map(postingFrom), losses);
    const { title, description, ...shown } = pagePosting(page);
    if (!title || description.length < 20) return answer([], losses);
    const note = {
      text: title,
      reason: 'the page has no structured data; its heading and main text were taken',
    };
    return answer([postingOf({ salary: undefined, ...shown, title, description })], [...losses, note]);
  },
};

function recognises({ text = '', json, extension }: Sniffed): number {
  if (json !== undefined)
    return [json, ...listOf(isFields(json) ? json['@graph'] : json)].some(
      (thing) => isFields(thing) && isJobPosting(thing),
    )
      ? 0.97
      : 0;
  if (!/^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype|[a-z?])/i.test(text)) return 0;
  if (/JobPosting\b/.test(text)) return 0.97;
  return /<(?:html|body|div|p|h1)\b/i.test(text) || extension.startsWith('htm') ? 0.6 : 0;
}

function postingFrom(job: Fields): RawPosting | Loss {
  const title = nameOf(job.title ?? job.name);
  const description = descriptionOf(job);
  if (!title) return { text: description.slice(0, 200), reason: 'this job has no title' };
  const salaries = paysOf(job);
  return postingOf({
    title,
    company: nameOf(job.hiringOrganization) ?? companyInProse(description.slice(0, 3000)),
    location: locationOf(job),
    posted: dateOf(textOf(job.datePosted)),
    url: textOf(job.url),
    salary: salaries[0],
    ...(salaries.length && { salaries }),
    description,
  });
}

function answer(read: (RawPosting | Loss)[], losses: Loss[]) {
  const postings = read.filter((one): one is RawPosting => 'title' in one);
  const failed = read.filter((one): one is Loss => 'reason' in one);
  if (postings.length) return done({ kind: 'postings' as const, postings, losses: [...losses, ...failed] });
  return refused(
    'file.wrong-kind',
    'This page shows no job posting that could be read.',
    'Open the posting itself and save that page, or paste its text into a .txt file.',
  );
}
