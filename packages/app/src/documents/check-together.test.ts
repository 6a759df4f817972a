import { content } from '@throughline/content';
import { defineSignal } from '@throughline/core/signal';
import { describe, expect, it } from 'vitest';
import type { RawReading } from '../ports.ts';
import { file, resumeReading, testPorts } from '../testing/ports.test-support.ts';
import { createApp } from '../use-case/app.ts';

const LINKEDIN = {
  kind: 'linkedin',
  profile: { firstName: 'Ada', lastName: 'Sample', headline: 'Software Engineer' },
  positions: [{ title: 'Software Engineer', company: 'Quayside', startedOn: '2020-01' }],
  education: [],
  skills: [],
  certifications: [],
  languages: [],
  projects: [],
  losses: [],
} as unknown as RawReading;

const rule = defineSignal({
  id: 'shows-all',
  family: 'consistency',
  title: 'Shows what the ledger found',
  appliesTo: ['resume'],
  severity: 'error',
  why: 'To see it pass through.',
  basis: { kind: 'convention', ref: 'none' },
  examples: { flags: [], quiet: [] },
  check: () => [],
  *checkTogether({ contradictions }) {
    for (const { kind, a, b, message } of contradictions)
      if (kind === 'title') yield { at: a, ...(b && { other: b }), message };
  },
});

function appWith(files: Record<string, RawReading>) {
  const { ports } = testPorts();
  return createApp({
    ...ports,
    content,
    signals: [rule],
    reader: {
      read: async ({ name }) =>
        files[name]
          ? { ok: true, value: files[name] }
          : {
              ok: false,
              problem: { code: 'file.corrupt', message: 'It is damaged.', hint: 'Export it again.' },
            },
    },
  });
}

const look = (files: Record<string, RawReading>, names: string[]) =>
  appWith(files).run(
    'documents.check-together',
    { files: names.map(file), today: '2026-01-15' },
    { actor: { workspace: 'none' } },
  );

describe('several files of one person', () => {
  it('says what each is, and names both places of what cannot both be true', async () => {
    const result = await look({ 'cv.pdf': resumeReading(), 'export.zip': LINKEDIN }, [
      'cv.pdf',
      'export.zip',
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        files: [
          { file: 'cv.pdf', kind: 'resume' },
          { file: 'export.zip', kind: 'linkedin' },
        ],
        findings: [
          {
            rule: 'shows-all',
            family: 'consistency',
            file: 'cv.pdf',
            text: 'Senior Software Engineer',
            line: 3,
            other: { file: 'export.zip', path: '/positions/0/title', span: { start: 0, end: 17 } },
          },
        ],
      },
    });
  });

  it('a file that cannot be read does not stop the rest', async () => {
    const result = await look({ 'cv.pdf': resumeReading(), 'export.zip': LINKEDIN }, [
      'bad.pdf',
      'cv.pdf',
      'export.zip',
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        files: [
          { file: 'bad.pdf', problem: { code: 'file.corrupt' } },
          { kind: 'resume' },
          { kind: 'linkedin' },
        ],
        findings: [{ rule: 'shows-all' }],
      },
    });
  });

  it('two people are not held against each other', async () => {
    const other = resumeReading({ person: 'Bo Quill', title: 'Software Engineer' });
    const result = await look({ 'a.pdf': resumeReading(), 'b.pdf': other }, ['a.pdf', 'b.pdf']);
    expect(result).toMatchObject({
      ok: true,
      value: { findings: [], notes: [expect.stringContaining('another name')] },
    });
  });
});
