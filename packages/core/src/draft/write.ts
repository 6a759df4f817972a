import type { JsonResume } from '../document/index.ts';
import { writeAside } from './aside.ts';
import { LIST_KEYS, SHAPES } from './shapes.ts';
import { isBag, isEmpty, type Loose, writeSection } from './write-entry.ts';
import { writeHeader } from './write-header.ts';

/**
 * A résumé as a text to write in: a readable Markdown that holds every field of it.
 * What a résumé file has no place for stays in comments, so that nothing is lost on the way through the editor.
 */
export function writeDraft(resume: JsonResume): string {
  const lists = LIST_KEYS.filter((key) => isListOfEntries((resume as Loose)[key]));
  const rest = Object.entries(resume).filter(
    ([key, value]) =>
      !isEmpty(value) && !(lists as string[]).includes(key) && !(key === 'basics' && isBag(value)),
  );
  const lines = [
    ...writeHeader(isBag(resume.basics) ? (resume.basics as Loose) : {}),
    ...lists.flatMap((key) => writeSection(resume[key] as Loose[], SHAPES[key])),
    ...writeAside({ at: '/', fields: Object.fromEntries(rest) }),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

const isListOfEntries = (value: unknown): value is Loose[] =>
  Array.isArray(value) && value.length > 0 && value.every(isBag);
