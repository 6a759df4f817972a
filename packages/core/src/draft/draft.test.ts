import { describe, expect, it } from 'vitest';
import type { Content } from '../lexicon/index.ts';
import { sketchResume } from '../signal/index.ts';
import { DraftChecker, printedDraft, readDraft, replaceHighlight, UNGROUNDED, writeDraft } from './index.ts';

const EMPTY: Content = { skills: [], coreSkills: [], roles: [], levels: [], domains: [] };

const DRAFT = `# Ada Sample
Data Engineer
ada@example.org | +44 20 7946 0123 | Leeds, UK
LinkedIn: ada-sample, https://www.linkedin.com/in/ada-sample

## Summary
Makes numbers arrive before
the people who need them.

## Berufserfahrung
### Lead\\, Data, Acme, Inc., Mar 2021 – present
Location: Leeds
- Cut the nightly run
  from nine hours to two
- Hired four

## Off the clock
A ladder for cats

## Skills
- Languages (fluent): SQL, Python
- dbt, Kafka
`;

describe('a typed draft', () => {
  const { resume, losses, blocks } = readDraft(DRAFT);

  it('is read forgivingly: dates in words, headings in other languages, lines that only wrap', () => {
    expect(resume.basics).toEqual({
      name: 'Ada Sample',
      label: 'Data Engineer',
      email: 'ada@example.org',
      phone: '+44 20 7946 0123',
      location: { city: 'Leeds', region: 'UK' },
      profiles: [
        { network: 'LinkedIn', username: 'ada-sample', url: 'https://www.linkedin.com/in/ada-sample' },
      ],
      summary: 'Makes numbers arrive before the people who need them.',
    });
    expect(resume.work).toEqual([
      {
        position: 'Lead, Data',
        name: 'Acme, Inc.',
        startDate: '2021-03',
        location: 'Leeds',
        highlights: ['Cut the nightly run from nine hours to two', 'Hired four'],
      },
    ]);
    expect(resume.skills).toEqual([
      { name: 'Languages', level: 'fluent', keywords: ['SQL', 'Python'] },
      { keywords: ['dbt', 'Kafka'] },
    ]);
  });

  it('keeps what no résumé file has a place for in its section, and tells it', () => {
    expect(losses.map(({ text }) => text)).toEqual(['A ladder for cats']);
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'paragraph', section: 'other' }));
  });

  it('stands on a page without the marks it is written with', () => {
    const { text } = printedDraft(readDraft(DRAFT));
    expect(text).toContain('Lead, Data, Acme, Inc., Mar 2021 – present\nLeeds\nCut the nightly run from');
    expect(text).not.toMatch(/[#\\]|Location/);
  });

  it('takes a highlight in other words, found however its lines wrap', () => {
    const put = replaceHighlight(DRAFT, 'Cut the nightly run from nine hours to two', '- two\nlines');
    expect(readDraft(put!).resume.work![0]!.highlights).toEqual(['- two\nlines', 'Hired four']);
    expect(replaceHighlight(DRAFT, 'Nobody wrote this', 'x')).toBeUndefined();
  });
});

it('reads a sketch of the rules as the sketch is read', () => {
  const text =
    '# Ada Sample\nData Engineer\nada@example.org\n## Experience\n### Analyst, Millrace, 2019 – 2021-05\n- Cut errors by 30%\n## Skills\n- SQL';
  const sketch = sketchResume(text);
  const draft = readDraft(text);
  const shape = (blocks: typeof draft.blocks) =>
    blocks.map(({ kind, span, section }) => ({
      kind,
      span,
      section: kind === 'contact' ? undefined : section,
    }));
  expect(shape(draft.blocks)).toEqual(shape(sketch.blocks));
  expect(draft.resume.work).toEqual(sketch.resume!.work);
});

describe('a draft held against facts', () => {
  const facts = [
    { id: 'a', text: 'Analyst, Millrace, Jan 2019 – May 2021' },
    { id: 'b', text: 'Cut errors by 30%' },
  ];
  const source = '# Ada\n## Education\n### BSc in Physics, Tern, 2012 – 2015\n';
  const draft = (line: string, degree = 'BSc') =>
    `# Ada\n## Experience\n### Analyst, Millrace, 2019-01 – 2021-05\n- ${line}\n## Education\n### ${degree} in Physics, Tern, 2012 – 2015\n`;
  const checker = new DraftChecker({ signals: [], content: EMPTY, facts, source, today: '2026-05-01' });
  const ungrounded = (text: string) =>
    checker
      .check(text)
      .findings.filter(({ rule }) => rule === UNGROUNDED)
      .map(({ text: words, line }) => [words, line]);

  it('shows what they do not cover, where it stands, and nothing that they say', () => {
    expect(ungrounded(draft('Cut errors by 30%'))).toEqual([]);
    expect(ungrounded(draft('Cut errors by 70%'))).toEqual([['70%', 4]]);
    expect(ungrounded(draft('Cut errors by 30%'))).toEqual([]);
  });

  it('puts it first among what to fix', () => {
    const { findings, first } = checker.check(draft('Cut errors by 70%'));
    expect(findings[first[0]!]!.rule).toBe(UNGROUNDED);
  });

  it('takes an entry in the words of the résumé it comes from as said', () => {
    expect(ungrounded(draft('Cut errors by 30%'))).toEqual([]);
    expect(ungrounded(draft('Cut errors by 30%', 'PhD')).length).toBeGreaterThan(0);
  });
});

it('writes an empty résumé as a place to begin', () => {
  expect(writeDraft({})).toBe('#\n');
  expect(readDraft('').resume).toEqual({});
});
