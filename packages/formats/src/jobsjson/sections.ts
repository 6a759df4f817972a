import { htmlToText } from '../html/to-text.ts';
import { type Fields, isFields, listOf, textOf } from '../posting/values.ts';

const SECTIONS = {
  responsibilities: 'Responsibilities',
  duties: 'Responsibilities',
  requirements: 'Requirements',
  qualifications: 'Qualifications',
  must_have: 'Requirements',
  mustHave: 'Requirements',
  nice_to_have: 'Nice to have',
  niceToHave: 'Nice to have',
  preferred: 'Nice to have',
  skills: 'Skills',
  benefits: 'Benefits',
} as const;

export const SECTION_FIELDS = Object.keys(SECTIONS);

/** Parts of a job that stand in fields of their own, as sections of its text. */
export const sectionsOf = (job: Fields, told: string): string[] =>
  Object.entries(SECTIONS).flatMap(([name, heading]) => {
    const lines = listOf(job[name])
      .flatMap(linesOf)
      .filter((line) => !told.includes(line));
    return lines.length ? [`${heading}:\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];
  });

/** `{ name: "C#", keywords: ["LINQ"] }` reads `C# (LINQ)`, as JSON Resume's job schema has it. */
function linesOf(value: unknown): string[] {
  if (!isFields(value))
    return htmlToText(textOf(value) ?? '')
      .split('\n')
      .map((line) => line.replace(/^- /, ''))
      .filter(Boolean);
  const name = textOf(value.name ?? value.title ?? value.text);
  const keywords = listOf(value.keywords).flatMap((word) => textOf(word) ?? []);
  if (!name) return keywords;
  return [keywords.length ? `${name} (${keywords.join(', ')})` : name];
}
