import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readDraft, writeDraft } from '@throughline/core/draft';
import type { ResumeReading } from '@throughline/core/reading';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../formats/src/index.ts';

const DATA = new URL('../../../../../shared/data/', import.meta.url);
const FOLDERS = ['resumes_docx', 'resumes_jsonresume', 'resumes_pdf'];
const there = existsSync(DATA);
if (!there) console.warn('skipped: ../shared/data is not here');

const read = async (name: string, bytes: Uint8Array): Promise<ResumeReading | undefined> => {
  const result = await readFile({ name, bytes }, { as: 'resume' });
  return result.ok && result.value.kind === 'resume' ? result.value : undefined;
};

describe.skipIf(!there)('the résumés of ../shared/data', () => {
  const files = there
    ? FOLDERS.flatMap((folder) => readdirSync(new URL(folder, DATA)).map((name) => `${folder}/${name}`))
    : [];

  it.each(files)('%s reads back from its draft, and from the next version made of it', async (path) => {
    const reading = await read(path, readFileSync(new URL(path, DATA)));
    if (!reading) return;
    const draft = readDraft(writeDraft(reading.resume));
    expect(draft.resume).toEqual(reading.resume);
    expect(draft.losses).toEqual([]);
    const { resume } = draft;
    const json = new TextEncoder().encode(JSON.stringify({ ...resume, basics: resume.basics ?? {} }));
    const next = await read('draft.json', json);
    if (Object.keys(resume).some((key) => key !== 'basics' && key !== 'meta'))
      expect(next!.resume).toEqual(resume);
  });

  it('are many', () => {
    expect(files.length).toBeGreaterThan(20);
  });
});
