import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import type { JsonResume } from '@throughline/core/document';
import { readFile } from '@throughline/formats';
import { type Marks, marksOf, type Truth } from '../layouts/marks.ts';

/** To the precision that is printed: months. */
const printed = (date: string | undefined) => date?.slice(0, 7);

/** What a careful person reads from a page that this résumé was set on. */
function truthOf(kind: string, resume: JsonResume): Truth {
  return {
    kind,
    arrangement: '',
    name: resume.basics?.name ?? '',
    email: resume.basics?.email ?? '',
    positions: (resume.work ?? [])
      .filter(({ name, position }) => name || position)
      .map(({ name = '', position = '', startDate, endDate, highlights = [] }) => ({
        title: position,
        employer: name,
        start: printed(startDate) ?? (null as unknown as string),
        end: printed(endDate) ?? null,
        single: printed(startDate) === printed(endDate),
        highlights,
        printed: `${startDate} – ${endDate}`,
      })),
    schools: (resume.education ?? []).flatMap(({ institution }) => (institution ? [institution] : [])),
    bare: false,
  };
}

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');

const skillsOf = ({ skills = [] }: JsonResume): string[] =>
  skills.flatMap(({ name, keywords = [] }) => (keywords.length > 0 ? keywords : name ? [name] : []));

export interface ReadBack extends Marks {
  /** Skills found again, of all. */
  skills: [found: number, all: number];
  /** Consecutive texts that a second reader finds in the order of the page, of all. */
  order: [right: number, all: number];
}

/** Reads a file that was written of a résumé, and says what came back. */
export async function readBack(
  name: string,
  bytes: Uint8Array,
  resume: JsonResume,
  second: string | undefined,
): Promise<ReadBack> {
  const read = await readFile({ name, bytes }, { as: 'resume' });
  const back = read.ok && read.value.kind === 'resume' ? read.value.resume : {};
  const marks = marksOf(truthOf(name, resume), back);
  const have = new Set(
    (back.skills ?? [])
      .flatMap(({ name = '', keywords = [] }) => [name, ...keywords])
      .map((text) => letters(text)),
  );
  const skills = skillsOf(resume).filter((skill) => letters(skill) !== '');
  const lost = skills.filter((skill) => !have.has(letters(skill)));
  return {
    ...marks,
    faults: [...marks.faults, ...(lost.length ? [`skills lost: ${lost.join(' | ')}`] : [])],
    skills: [skills.length - lost.length, skills.length],
    order: second === undefined ? [0, 0] : orderIn(second, resume),
  };
}

/** Whether each post's title, employer and lines stand one after the other in a reader's text. */
function orderIn(text: string, resume: JsonResume): [number, number] {
  const plain = letters(text);
  const chain = (resume.work ?? []).flatMap(({ position, name, highlights = [] }) =>
    [position, name, ...highlights].filter((one): one is string => Boolean(one)).map(letters),
  );
  let at = 0;
  let right = 0;
  for (const piece of chain) {
    const found = plain.indexOf(piece, at);
    if (found === -1) continue;
    right++;
    at = found + piece.length;
  }
  return [right, chain.length];
}

/** The text by pdftotext where it is installed, otherwise by unpdf. */
export async function secondReading(bytes: Uint8Array): Promise<string> {
  const told = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
  if (told.status === 0) return told.stdout;
  const peer = createRequire(new URL('../../packages/formats/package.json', import.meta.url)).resolve(
    'unpdf',
  );
  const { extractText, getDocumentProxy } = await import(peer);
  return (await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })).text;
}
