import { extendContent, type ImportedLexicon } from '@throughline/core/lexicon';
import { done, type ReadingProblemCode, type Result, refused } from '@throughline/core/problem';
import type { Cancellation, InputFile, Ports } from '../ports.ts';
import { readInput } from './open-document.ts';

export interface WithLexicons<Reach> {
  ports: Reach;
  /** What was added, whose it is, and what was left out; empty without lexicons. */
  notes: { text: string; reason: string }[];
}

/** The ports with the skills of a person's own taxonomy files added to the content, for one use of them. */
export async function withLexicons<Reach extends Pick<Ports, 'reader' | 'content'>>(
  ports: Reach,
  files: readonly InputFile[] | undefined,
  cancel?: Cancellation,
): Promise<Result<WithLexicons<Reach>, ReadingProblemCode>> {
  if (!files?.length) return done({ ports, notes: [] });
  const lexicons: ImportedLexicon[] = [];
  for (const file of files) {
    const read = await readInput({ ports, ...(cancel && { cancel }) }, file, 'lexicon');
    if (!read.ok) return read;
    if (read.value.kind !== 'lexicon') throw new Error(`a reader gave ${read.value.kind} for a lexicon`);
    lexicons.push(...read.value.lexicons);
  }
  if (!lexicons.some(({ skills }) => skills.length)) return onlyRelations(files[0]!.name);
  const { content, notes } = extendContent(ports.content, lexicons);
  return done({ ports: { ...ports, content }, notes: notes.map(({ text, reason }) => ({ text, reason })) });
}

const onlyRelations = (name: string) =>
  refused(
    'file.wrong-kind',
    `“${name}” only says how skills belong together, not what they are called.`,
    'Give the file with the skills beside it: skills_en.csv of ESCO, or the whole zip.',
  );
