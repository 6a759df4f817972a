import { describe, expect, it } from 'vitest';
import { createApp } from '../index.ts';
import type { InputFile, Ports } from '../ports.ts';
import { testPorts } from '../testing/ports.test-support.ts';
import { factsOf } from './source-facts.ts';

const actor = { workspace: 'none' };

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => letter.codePointAt(0)!));
const file = (name: string, text: string): InputFile => ({ name, bytes: bytesOf(text) });

/** Reads every file as the text that it holds. */
const reader: Ports['reader'] = {
  read: async ({ bytes }) => ({
    ok: true,
    value: { kind: 'text', text: String.fromCodePoint(...bytes), losses: [] },
  }),
};

const app = createApp({ ...testPorts().ports, reader });
const run = (input: object) => app.run('documents.ground', input as never, { actor });

const SOURCE = 'Handled 140 complaints a month.\nCut the queue from 40 minutes to 25.';

describe('holding a draft against sources', () => {
  it('says what no source covers, and where the rest stands', async () => {
    const result = await run({
      draft: file('draft.txt', 'Handled 150 complaints a month. Cut the queue by 15 minutes.'),
      sources: [file('notes.txt', SOURCE)],
    });
    expect(result).toMatchObject({
      ok: true,
      value: {
        ungrounded: [{ text: '150', kind: 'number', span: { start: 8, end: 11 } }],
        derived: [
          {
            text: '15 minutes',
            from: [
              { source: 'notes.txt', text: '40 minutes', span: { start: 51, end: 61 } },
              { source: 'notes.txt', text: '25' },
            ],
          },
        ],
      },
    });
  });

  it('tells two sources of one name apart', async () => {
    const result = await run({
      draft: file('draft.txt', 'Handled 140 complaints a month.'),
      sources: [file('a.txt', 'I like tea.'), file('a.txt', SOURCE)],
    });
    expect(result).toMatchObject({ value: { grounded: [{ from: [{ source: 'a.txt (2)' }] }] } });
  });

  it.each([
    ['no sources', { draft: file('d.txt', 'Hi') }, 'input.invalid'],
    ['a draft and a batch', { draft: file('d.txt', 'Hi'), batch: file('b', '{}') }, 'input.invalid'],
    [
      'a whole book',
      { draft: file('d.txt', 'word '.repeat(40_000)), sources: [file('a', 'x')] },
      'writing.too-long',
    ],
  ])('refuses %s', async (_, input, code) => {
    expect(await run(input)).toMatchObject({ ok: false, problem: { code } });
  });

  it('answers each line of a batch, and says of a bad one what is wrong with it', async () => {
    const lines = [
      JSON.stringify({ id: 'one', sources: [SOURCE], draft: 'Handled 150 complaints a month.' }),
      'no object',
      JSON.stringify({ id: 'three', draft: 'No sources.' }),
      '',
      JSON.stringify({
        id: 4,
        sources: [SOURCE],
        draft: 'Handled 140 complaints a month.',
        today: '2025-01-31',
      }),
    ];
    const result = await run({ batch: file('cases.jsonl', lines.join('\n')) });
    expect(result).toMatchObject({
      value: {
        results: [
          { id: 'one', ungrounded: [{ text: '150' }] },
          { line: 2, problem: { code: 'input.invalid' } },
          {
            id: 'three',
            line: 3,
            problem: { code: 'input.invalid', message: expect.stringContaining('sources') },
          },
          { id: '4', ungrounded: [] },
        ],
      },
    });
  });
});

describe('the facts of a source', () => {
  it('are the blocks of a résumé and what stands between them, each under its post', () => {
    const text = 'Sam\nClerk, Alder, 2019 – 2021\nFiled 90\nclaims\nP.S. I sing.';
    const block = (kind: 'position' | 'highlight', words: string, path: string) => ({
      kind,
      path,
      span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    });
    const blocks = [
      block('position', 'Clerk, Alder, 2019 – 2021', '/work/0'),
      block('highlight', 'Filed 90\nclaims', '/work/0/highlights/0'),
    ];
    const reading = { kind: 'resume', text, blocks, resume: {}, origins: [], losses: [] } as never;
    expect(factsOf(reading, 'cv')?.map((fact) => [fact.text.trim(), fact.post])).toEqual([
      ['Sam', undefined],
      ['Clerk, Alder, 2019 – 2021', 'cv/work/0'],
      ['Filed 90 claims', 'cv/work/0'],
      ['P.S. I sing.', undefined],
    ]);
  });

  it('of a posting are none', () => {
    expect(factsOf({ kind: 'postings', postings: [], losses: [] }, 'posting')).toBeUndefined();
  });
});
