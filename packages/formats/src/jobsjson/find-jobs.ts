import { type Fields, firstOf, isFields, textOf } from '../posting/values.ts';
import { SECTION_FIELDS } from './sections.ts';

/** The names under which files keep the same thing, likeliest first. */
export const NAMES = {
  title: ['title', 'jobTitle', 'job_title', 'position', 'role', 'name', 'text'],
  description: [
    'description',
    'jobDescription',
    'job_description',
    'descriptionHtml',
    'descriptionPlain',
    'content',
    'body',
    'details',
    'full_text',
    'summary',
  ],
  company: ['company', 'companyName', 'company_name', 'employer', 'organization', 'organisation'],
  location: ['location', 'locations', 'candidate_required_location', 'office', 'city'],
  posted: [
    'posted',
    'postedAt',
    'posted_at',
    'datePosted',
    'date_posted',
    'publishedAt',
    'published_at',
    'publication_date',
    'published_on',
    'published',
    'releasedDate',
    'created_at',
    'createdAt',
    'created',
    'date',
  ],
  url: [
    'url',
    'link',
    'jobUrl',
    'job_url',
    'absolute_url',
    'hostedUrl',
    'applyUrl',
    'apply_url',
    'application_url',
    'careers_url',
    'postingUrl',
    'redirect_url',
    'shortlink',
  ],
  salary: ['salary', 'compensation', 'pay', 'salaryRange', 'salary_range'],
} as const;

/** The jobs of a file, and how many of its entries name a job without telling what it is. */
export function findJobs(json: unknown): { jobs: Fields[]; listings: number } {
  const groups = groupsIn(json).filter((group) => group.some(isListing));
  const entries = groups.flat().filter(isListing);
  const jobs = entries.filter(isTold);
  return { jobs, listings: entries.length - jobs.length };
}

/** The file's own list, or the lists and single things one step down. */
function groupsIn(json: unknown): Fields[][] {
  if (Array.isArray(json)) return [json.filter(isFields)];
  if (!isFields(json) || 'basics' in json) return [];
  if (isListing(json)) return [[json]];
  return Object.values(json).flatMap((value) => {
    if (Array.isArray(value)) return [value.filter(isFields)];
    return isFields(value) && isListing(value) ? [[value]] : [];
  });
}

/** *Why* so much: résumés, products and blog posts have titles too; a job also names who hires, where, or for how much. */
function isListing(entry: Fields): boolean {
  if ('basics' in entry || 'work' in entry || !textOf(firstOf(entry, NAMES.title))) return false;
  if (['startDate', 'endDate', 'highlights'].some((name) => name in entry)) return false;
  return [...NAMES.company, ...NAMES.location, ...NAMES.salary, ...SECTION_FIELDS].some(
    (name) => name in entry,
  );
}

const isTold = (entry: Fields) =>
  (textOf(firstOf(entry, NAMES.description))?.length ?? 0) > 20 ||
  isFields(entry.jobAd) ||
  SECTION_FIELDS.some((name) => Array.isArray(entry[name]) || (textOf(entry[name])?.length ?? 0) > 40);
