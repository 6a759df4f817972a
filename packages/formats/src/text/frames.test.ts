import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const PLAIN = `Ines Vale
ines@vale.example

EXPERIENCE
Lead, Acme, 2019 - 2021
- Cut costs by 18%
- Hired six`;
const lines = PLAIN.split('\n');
const wide = (line: string) => line.padEnd(40);

describe('what is drawn around words', () => {
  it.each([
    ['nothing', PLAIN],
    [
      'a box of its own characters',
      `╔${'═'.repeat(42)}╗\n${lines.map((line) => `║ ${wide(line)} ║`).join('\n')}\n╚${'═'.repeat(42)}╝`,
    ],
    [
      'a box of bars and dashes',
      `+${'-'.repeat(42)}+\n${lines.map((line) => `| ${wide(line)} |`).join('\n')}\n+${'-'.repeat(42)}+`,
    ],
    ['quotation marks of mail', lines.map((line) => `> ${line}`).join('\n')],
    ['page breaks', PLAIN.replace('\n\n', '\n\f\n')],
    ['line ends of Windows and tabs', PLAIN.replaceAll('\n', '\r\n').replaceAll('- ', '-\t')],
  ])('changes nothing in what is read: %s', async (_, text) => {
    const result = await readFile(
      { name: 'cv.txt', bytes: new TextEncoder().encode(text) },
      { as: 'resume' },
    );
    if (!result.ok || result.value.kind !== 'resume') throw new Error('not read as a résumé');
    const { resume, origins, text: kept } = result.value;
    expect(resume.basics).toEqual({ name: 'Ines Vale', email: 'ines@vale.example' });
    expect(resume.work).toMatchObject([
      { name: 'Acme', position: 'Lead', startDate: '2019', endDate: '2021' },
    ]);
    expect(resume.work?.[0]?.highlights).toEqual(['Cut costs by 18%', 'Hired six']);
    const name = origins.find(({ path }) => path === '/basics/name')!;
    expect(kept.slice(name.span.start, name.span.end)).toBe('Ines Vale');
  });
});
