import type { JsonResume, Section } from '../document/index.ts';
import { entriesOf, entryName, type Fields, LISTED, type Listed, textOf, textsOf } from './entries.ts';
import type { Piece } from './types.ts';

/** A piece before anybody asked what it is worth. */
export type Part = Pick<Piece, 'id' | 'path' | 'section' | 'kind' | 'text' | 'of'>;

/** Everything of a résumé that can be chosen, in its own order. */
export function partsOf(resume: JsonResume): Part[] {
  const summary = resume.basics?.summary?.trim();
  return [
    ...(summary ? [part('summary', 'summary', '/basics/summary', summary)] : []),
    ...LISTED.flatMap((section) =>
      entriesOf(resume, section).flatMap((entry, at) => partsOfEntry(section, entry, `/${section}/${at}`)),
    ),
  ];
}

function partsOfEntry(section: Listed, entry: Fields, path: string): Part[] {
  const of = entryName(section, entry);
  const within = (kind: Piece['kind'], field: string, text: string) =>
    text ? [part(section, kind, `${path}/${field}`, text, of)] : [];
  const listed = (kind: Piece['kind'], field: string) =>
    textsOf(entry, field).flatMap((text, at) => within(kind, `${field}/${at}`, text.trim()));
  if (section === 'skills') return skillParts(entry, path, of);
  const whole = [part(section, 'entry', path, wordsOf(entry, of))];
  if (section === 'work' || section === 'volunteer' || section === 'projects')
    return [
      ...whole,
      ...within('detail', 'description', textOf(entry, 'description')),
      ...within('detail', 'summary', textOf(entry, 'summary')),
      ...listed('line', 'highlights'),
    ];
  return section === 'education' ? [...whole, ...listed('detail', 'courses')] : whole;
}

/** A named group without words under it is one skill. */
function skillParts(entry: Fields, path: string, of: string): Part[] {
  const words = textsOf(entry, 'keywords');
  if (words.length === 0) return of ? [part('skills', 'keyword', path, of)] : [];
  return words.flatMap((text, at) =>
    text.trim() ? [part('skills', 'keyword', `${path}/keywords/${at}`, text.trim(), of)] : [],
  );
}

const wordsOf = (entry: Fields, name: string): string =>
  name || textOf(entry, 'reference') || textOf(entry, 'summary');

const part = (section: Section, kind: Piece['kind'], path: string, text: string, of?: string): Part => ({
  id: idOf([section, of ?? '', kind, text]),
  path,
  section,
  kind,
  text,
  ...(of && { of }),
});

/** FNV-1a over the words, in letters: short enough for a form, and the same wherever they stand. */
function idOf(words: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of words.join('\n').replace(/\s+/g, ' '))
    hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0)!)) * 0x100000001b3n);
  return hash.toString(36);
}
