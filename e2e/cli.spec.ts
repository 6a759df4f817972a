import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = join(ROOT, 'content/sample');
const RESUME = join(SAMPLE, 'resume-earlier.pdf');
const POSTING = join(SAMPLE, 'posting.txt');
const DATA = join(ROOT, '../shared/data');

const throughline = (args: string[], input?: string | Buffer) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'apps/throughline/bin/throughline.js'), ...args],
    {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      ...(input !== undefined && { input }),
    },
  );
  return { status, stdout, stderr };
};

const ajv = new Ajv2020({ strict: false, formats: { date: true } });
const schemas = new Map(
  ['parse', 'check', 'scan', 'map', 'brief', 'experiment', 'funnel', 'explain', 'rules', 'problem'].map(
    (name) => [
      name,
      ajv.compile(JSON.parse(readFileSync(join(ROOT, `docs/schema/${name}.schema.json`), 'utf8'))),
    ],
  ),
);

/** Runs with `--format json` and holds the answer against the published schema of the command, or of a problem. */
function json(command: string, args: string[]) {
  const { status, stdout, stderr } = throughline([command, ...args, '--format', 'json']);
  expect(stderr).not.toMatch(/\n\s+at /);
  const value = JSON.parse(stdout);
  const schema = schemas.get(status === 2 ? 'problem' : command)!;
  expect(schema(value), `${command} ${args.join(' ')}: ${ajv.errorsText(schema.errors)}`).toBe(true);
  return { status, value };
}

test.describe('the command line keeps its contract', () => {
  test('parse gives a JSON Resume with the origin of every field', () => {
    const { status, value } = json('parse', [RESUME]);
    expect(status).toBe(0);
    expect(value.resume.basics.name).toBe('Noor Haddad');
    expect(value.resume.work).toHaveLength(3);
    for (const { path, span } of value.origins.filter(({ path }: { path: string }) =>
      path.includes('/highlights/'),
    ))
      expect(value.text.slice(span.start, span.end), path).not.toBe('');
  });

  test('funnel counts a log as of a day, and tells the rows it cannot read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-log-'));
    const log = join(folder, 'log.csv');
    writeFileSync(
      log,
      'referral_id,event,date\na,asked,2026-03-02\na,forwarded,2026-03-03\nb,asked,2026-03-04\nb,danced,2026-03-05\nc,asked,2026-06-01\n',
    );
    const { status, value } = json('funnel', [log, '--today', '2026-03-12']);
    expect(status).toBe(0);
    expect(value.forwardRate).toMatchObject({ k: 1, n: 2, rate: 0.5 });
    expect(value.responseDays).toMatchObject({ median: null, events: 0, censored: 1 });
    expect(value.due.map(({ rule }: { rule: string }) => rule)).toEqual(['not-thanked', 'check-in-due']);
    expect(value.losses).toHaveLength(2);
    expect(throughline(['funnel', log, '--today', '2026-03-12']).stdout).toContain('1 of 2, 50 %');
    expect(json('funnel', [POSTING]).value.problem.code).toBe('file.wrong-kind');
    rmSync(folder, { recursive: true });
  });

  test('experiment gives a verdict only with the sends it needs', () => {
    const few = json('experiment', ['--baseline', '4/50', '--variant', '9/48']).value;
    expect(few).toMatchObject({ verdict: 'undecided', needed: 183, moreNeeded: 135 });
    expect(few.pBetter).toBeCloseTo(0.9368, 3);
    expect(json('experiment', ['--baseline', '20/400', '--variant', '80/400']).value.verdict).toBe('keep');
    const { status, value } = json('experiment', ['--baseline', '9/4', '--variant', '1/2']);
    expect([status, value.problem.code]).toEqual([2, 'input.invalid']);
  });

  test('several files each answer for themselves', () => {
    const { status, stdout } = throughline([
      'parse',
      RESUME,
      join(SAMPLE, 'nowhere.pdf'),
      POSTING,
      '--format',
      'json',
    ]);
    expect(status).toBe(2);
    expect(
      JSON.parse(stdout).files.map(
        (file: { kind?: string; problem?: { code: string } }) => file.kind ?? file.problem?.code,
      ),
    ).toEqual(['resume', 'file.not-found', 'postings']);
  });

  test('check exits 1 with findings, and every span holds the words it names', () => {
    const { status, value } = json('check', [RESUME, '--target', 'Engineering Manager']);
    const { text } = json('parse', [RESUME]).value;
    expect(status).toBe(1);
    expect(value.fixFirst.length).toBeGreaterThan(0);
    for (const finding of value.findings)
      expect(text.slice(finding.span.start, finding.span.end)).toBe(finding.text);
  });

  test('check --as highlights reads a line at a time from standard input', () => {
    const { stdout } = throughline(
      ['check', '-', '--as', 'highlights', '--format', 'json'],
      'Responsible for tests\n\nCut build time by 40 %\n',
    );
    const { highlights } = JSON.parse(stdout);
    expect(highlights.map(({ line, kind }: { line: number; kind: string }) => [line, kind])).toEqual([
      [1, 'task'],
      [3, 'outcome'],
    ]);
  });

  test('scan, map and brief answer by their schemas', () => {
    expect(json('scan', [RESUME, '--target', POSTING]).value.sentence).not.toBe('');
    expect(json('map', [RESUME, '--target', POSTING]).value.rows.length).toBeGreaterThan(5);
    expect(json('brief', [RESUME, '--target', POSTING]).status).toBe(1);
    expect(json('explain', [json('rules', []).value[0].id]).status).toBe(0);
  });

  test('brief writes HTML, PDF and Markdown, whole or not at all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'));
    for (const [ending, start] of [
      ['html', '<!doctype html>'],
      ['pdf', '%PDF-'],
      ['md', '# '],
    ] as const) {
      const path = join(folder, `brief.${ending}`);
      throughline(['brief', RESUME, '--target', POSTING, '-o', path]);
      expect(readFileSync(path, 'latin1').toLowerCase().startsWith(start.toLowerCase()), ending).toBe(true);
    }
    expect(throughline(['brief', RESUME, '--target', POSTING, '-o', join(folder, 'brief.exe')]).status).toBe(
      2,
    );
    expect(
      throughline(['brief', RESUME, '--target', POSTING, '-o', join(folder, 'no/such/brief.md')]).status,
    ).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['brief.html', 'brief.md', 'brief.pdf']);
    rmSync(folder, { recursive: true });
  });

  for (const [what, args] of [
    ['an unknown command', ['fly']],
    ['an unknown option', ['parse', RESUME, '--loud']],
    ['a missing argument', ['scan']],
    ['a missing target', ['map', RESUME]],
    ['a wrong number', ['scan', RESUME, '--seconds', 'ten']],
    ['a wrong date', ['check', RESUME, '--today', 'yesterday']],
    ['a folder', ['parse', SAMPLE]],
  ] as const)
    test(`${what} is refused with a next step`, () => {
      const { status, stdout, stderr } = throughline([...args]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(2);
      expect(stderr).not.toMatch(/\n\s+at /);
    });

  test('hostile bytes are refused, not crashed on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'));
    const whole = readFileSync(RESUME);
    const hostile: Record<string, Buffer> = {
      'empty.pdf': Buffer.alloc(0),
      'cut.pdf': whole.subarray(0, whole.length / 2),
      'noise.docx': Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 197) % 251)),
      'huge.txt': Buffer.alloc(10 * 1024 * 1024, 'Built a thing\n'),
      'lies.pdf': Buffer.from('PK\u0003\u0004 not a PDF'),
    };
    for (const [name, bytes] of Object.entries(hostile)) {
      writeFileSync(join(folder, name), bytes);
      const { status, value } = json('parse', [join(folder, name)]);
      if (status !== 2) expect(value.losses.length, name).toBeGreaterThan(0);
    }
    rmSync(folder, { recursive: true });
  });
});

test.describe('over the reference data', () => {
  test.skip(!existsSync(DATA), 'the reference data in ../shared is not here');
  test.setTimeout(600_000);

  const files = (folder: string) =>
    existsSync(DATA)
      ? readdirSync(join(DATA, folder), { withFileTypes: true })
          .filter(
            (entry) => entry.isFile() && !/^(TRUTH|EXPECT|FORMAT|RUBRIC)\b|ranking_goldset/.test(entry.name),
          )
          .map(({ name }) => join(DATA, folder, name))
      : [];

  /** Many files in one process: each answer is held against the schema of the command, or of a problem. */
  function many(command: 'parse' | 'check', paths: string[], ...options: string[]) {
    const { stdout, stderr } = throughline([command, ...paths, ...options, '--format', 'json']);
    expect(stderr).toBe('');
    const { files: answers } = JSON.parse(stdout) as {
      files: ({ file: string } & Record<string, unknown>)[];
    };
    expect(answers.map(({ file }) => file)).toEqual(paths);
    for (const { file, ...answer } of answers) {
      const schema = schemas.get('problem' in answer ? 'problem' : command)!;
      expect(schema(answer), `${command} ${file}: ${ajv.errorsText(schema.errors)}`).toBe(true);
    }
    return answers;
  }

  test('every résumé is parsed and checked by the published schemas', () => {
    const resumes = ['resumes_pdf', 'resumes_docx', 'resumes_jsonresume'].flatMap(files);
    expect(resumes.length).toBeGreaterThan(40);
    for (const command of ['parse', 'check'] as const)
      expect(many(command, resumes).filter(({ problem }) => problem)).toEqual([]);
  });

  test('every kind of résumé makes a brief by the published schema', () => {
    for (const folder of ['resumes_pdf', 'resumes_docx', 'resumes_jsonresume'])
      for (const file of files(folder).filter((_, index) => index % 4 === 0))
        expect(json('brief', [file, '--target', POSTING]).status, file).not.toBe(2);
  });

  test('every posting is parsed', () => {
    const postings = files('jobs');
    expect(postings.length).toBeGreaterThan(15);
    expect(many('parse', postings, '--as', 'posting').filter(({ problem }) => problem)).toEqual([]);
  });

  test('every nasty file is refused, or read in part with its losses', () => {
    const nasty = files('nasty');
    expect(nasty.length).toBeGreaterThan(15);
    for (const { file, problem, losses } of many('parse', nasty))
      expect(problem ?? losses, file).toBeTruthy();
  });
});
