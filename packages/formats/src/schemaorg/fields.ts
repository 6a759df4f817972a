import { readPayField, type Salary } from '@throughline/core/target';
import { decodeEntities, htmlToText } from '../html/to-text.ts';
import { placeOf } from '../posting/place.ts';
import { type Fields, firstOf, isFields, listOf, numberOf, textOf } from '../posting/values.ts';

/** A name that is a text, a thing with a name, or a list of either. */
export function nameOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  const name = isFields(first) ? firstOf(first, ['name', 'legalName', 'value']) : first;
  const text = textOf(name);
  return text && decodeEntities(text);
}

export const locationOf = (job: Fields): string | undefined => {
  const places = listOf(job.jobLocation).map(addressOf);
  const from = listOf(job.applicantLocationRequirements).map(nameOf);
  return placeOf(places.some(Boolean) ? places : from, textOf(listOf(job.jobLocationType)[0]));
};

function addressOf(place: unknown): string | undefined {
  if (!isFields(place)) return textOf(place);
  const [address] = listOf(place.address);
  if (!isFields(address))
    return textOf(address) ?? (place.address === undefined ? addressLines(place) : undefined);
  return addressLines(address);
}

const addressLines = (address: Fields): string | undefined => {
  const lines = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) => nameOf(address[name]));
  const known = [...new Set(lines.flatMap((line) => line ?? []))];
  return known.join(', ') || nameOf(address.streetAddress) || nameOf(address.name);
};

/** `baseSalary` in each of the shapes that pages use, and as often as they use it. */
export const paysOf = (job: Fields): Salary[] =>
  listOf(job.baseSalary ?? job.estimatedSalary).flatMap((base) => payOf(job, base) ?? []);

function payOf(job: Fields, base: unknown): Salary | undefined {
  const amount = isFields(base) ? base : {};
  const value = isFields(amount.value) ? amount.value : amount;
  const exact = numberOf(isFields(base) ? (value.value ?? amount.value) : base);
  const min = numberOf(value.minValue) ?? exact;
  const max = numberOf(value.maxValue) ?? exact;
  const printed = textOf(base);
  if (!min && !max) return printed && exact !== 0 ? readPayField(printed) : undefined;
  const currency = textOf(firstOf({ ...job, ...amount }, ['currency', 'salaryCurrency']));
  const unit = textOf(value.unitText ?? amount.unitText)?.toLowerCase() ?? '';
  const per = /hour|day|week|month|year|ann/.exec(unit)?.[0].replace('ann', 'year') as Salary['per'];
  return {
    ...(min && { min }),
    ...(max && { max }),
    ...(currency && { currency: currency.toUpperCase() }),
    ...(per && { per }),
    ...(printed && { text: printed }),
  };
}

const SECTIONS: [name: string, heading: string][] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience requirements'],
  ['educationRequirements', 'Education requirements'],
  ['jobBenefits', 'Benefits'],
];

/** The description and, where it leaves them out, the sections that stand in fields of their own. */
export function descriptionOf(job: Fields): string {
  const told = htmlToText(listOf(job.description).map(textOf).join('\n\n'));
  const squashed = squash(told);
  const sections = SECTIONS.flatMap(([name, heading]) => {
    const lines = listOf(job[name]).flatMap(sectionLines);
    const missing = lines.filter((line) => !squashed.includes(squash(line)));
    return missing.length ? [`${heading}:\n${missing.map((line) => `- ${line}`).join('\n')}`] : [];
  });
  return [told, ...sections].filter(Boolean).join('\n\n');
}

function sectionLines(value: unknown): string[] {
  if (isFields(value)) {
    const months = numberOf(value.monthsOfExperience);
    const said = textOf(firstOf(value, ['credentialCategory', 'name', 'description']));
    return [...(months ? [`${months} months of experience`] : []), ...(said ? [said] : [])];
  }
  const lines = htmlToText(textOf(value) ?? '').split('\n');
  return lines.map((line) => line.replace(/^- /, '').trim()).filter(Boolean);
}

const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
