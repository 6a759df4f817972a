import type { InputFile } from '@throughline/app';
import { readDraft } from '@throughline/core/draft';

/**
 * A draft as a file that reads back as the same résumé.
 * Why JSON Resume: every field stands in it under its name, so that nothing has to be understood again.
 */
export function fileOfDraft(text: string, day: string): InputFile {
  const { resume } = readDraft(text);
  const json = JSON.stringify({ ...resume, basics: resume.basics ?? {} }, null, 2);
  return { name: `draft-${day}.json`, bytes: new TextEncoder().encode(json) };
}
