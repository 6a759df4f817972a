import { describe, expect, it } from 'vitest';
import { markdownLines } from '../markdown/read.ts';
import { readFile } from '../read-file.ts';
import { textLines } from './read.ts';

async function read(name: string, source: string) {
  const result = await readFile({ name, bytes: new TextEncoder().encode(source) });
  if (!result.ok || result.value.kind !== 'resume') throw new Error('not read as a résumé');
  return result.value;
}

const TEXT = `Ines Vale
ines@vale.example   |   Porto, Portugal

EXPERIENCE
==========
Product Lead          Acme GmbH          Mar 2019 - Present
  * Led the move of twelve teams to one
    roadmap
  * Cut lead time by 30%

EDUCATION
BSc Physics, University of Lorme, 2012
`;

const MARKDOWN = `# Ines Vale
**Product Lead** · [ines@vale.example](mailto:ines@vale.example)

## Experience
### Product Lead, **Acme GmbH**
*Mar 2019 – Present*
- Led the move of twelve teams
- Shipped \`search\`

## Education
BSc Physics, University of Lorme, 2012
`;

describe('text and Markdown', () => {
  it.each([
    ['cv.txt', TEXT],
    ['cv.md', MARKDOWN],
  ])('reads %s and keeps the source as its text', async (name, source) => {
    const { text, resume, origins } = await read(name, source);
    expect(text).toBe(source);
    expect(resume.basics).toMatchObject({ name: 'Ines Vale', email: 'ines@vale.example' });
    expect(resume.work).toMatchObject([
      { position: 'Product Lead', name: 'Acme GmbH', startDate: '2019-03' },
    ]);
    expect(resume.work?.[0]?.highlights).toHaveLength(2);
    expect(resume.work?.[0]?.endDate).toBeUndefined();
    const { span } = origins.find(({ path }) => path === '/work/0/name')!;
    expect(text.slice(span.start, span.end)).toBe('Acme GmbH');
  });

  it('sees columns, marks and underlines in plain text', () => {
    const [first, second] = textLines('Lead\t\t2019\n----\n  - Led');
    expect(first).toMatchObject({ text: 'Lead 2019', ruled: true, words: [{}, { tabBefore: true }] });
    expect(second).toMatchObject({ text: 'Led', bullet: '-' });
  });

  it('takes Markdown marks for what they mean', () => {
    const [heading, line] = markdownLines('## Work ##\n**Lead** at [*Acme*](https://acme.example), Porto');
    expect(heading).toMatchObject({ text: 'Work', headingLevel: 2 });
    expect(line?.text).toBe('Lead at Acme, Porto');
    expect(line?.words.map(({ bold, italic, href }) => [bold, italic, href])).toEqual([
      [true, false, undefined],
      [false, false, undefined],
      [false, true, 'https://acme.example'],
      [false, false, undefined],
    ]);
  });

  it('leaves other texts to others', async () => {
    const letter = 'Dear Ms Vale,\nthank you for the talk on Monday. I would love to hear more.\nBest, Ola';
    const read = await readFile({ name: 'letter.txt', bytes: new TextEncoder().encode(letter) });
    expect(read).toMatchObject({ ok: true, value: { kind: 'text' } });
  });
});
