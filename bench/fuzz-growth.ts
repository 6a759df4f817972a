import { readFile } from '@throughline/formats';
import { strToU8, zipSync } from 'fflate';
import { table } from './median.ts';

/**
 * How the time of each reader grows with very long lines: one character over and over, n, 2n and 4n times. Twice the
 * length should take about twice the time; a pattern that looks back over all of it takes four times.
 * Usage: npx tsx bench/fuzz-growth.ts [--length 1000000]
 */
const at = process.argv.indexOf('--length');
const longest = at === -1 ? 1_000_000 : Number(process.argv[at + 1]);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wrapped: Record<string, (text: string) => Uint8Array> = {
  'a.txt': (text) => strToU8(`Mira Solberg\nmira@example.org\n\nEXPERIENCE\n${text}\n2019 – 2021\n`),
  'b.md': (text) =>
    strToU8(`# Mira Solberg\nmira@example.org\n\n## Experience\n- **${text}** [x](${text})\n`),
  'c.docx': (text) =>
    zipSync({
      'word/document.xml': strToU8(
        `<w:document ${W}><w:body><w:p><w:r><w:t>Mira</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
  'd.json': (text) =>
    strToU8(
      JSON.stringify({
        basics: { name: 'Mira', summary: text },
        work: [{ name: text, startDate: text, highlights: [text] }],
      }),
    ),
  'e.html': (text) =>
    strToU8(`<html><body><h1>Engineer</h1><p>${text}</p><ul><li>${text}</ul></body></html>`),
  'f.csv': (text) =>
    strToU8(`First Name,Last Name,URL,Company,Position,Connected On\n${text},b,c,d,e,01 Jan 2020\n`),
  'posting.txt': (text) =>
    strToU8(`Senior Engineer\nHalden\n\nRequirements\n- ${text}\n- 5+ years\n\nWe offer\n${text}\n`),
  'jobs.json': (text) =>
    strToU8(JSON.stringify([{ title: 'Engineer', company: 'Halden', description: `<p>${text}</p>` }])),
};
const LETTERS = [
  'a',
  'A',
  ' ',
  '@',
  '1',
  '•',
  '.',
  '-',
  '\t',
  '|',
  '(',
  'a@',
  '1.',
  '<p',
  '1 ',
  'a b ',
  '- ',
  '\n',
  'é',
  '_',
  '*',
];

/** Milliseconds; what takes longer is told at once. */
const SLOW = 1500;

const rows: string[][] = [['', ...LETTERS.map((letter) => JSON.stringify(letter))]];
for (const [name, wrap] of Object.entries(wrapped)) {
  const cells: string[] = [];
  for (const letter of LETTERS) {
    const times: number[] = [];
    for (const share of [0.25, 0.5, 1]) {
      const text = letter.repeat((longest * share) / 2 / letter.length);
      const bytes = wrap(text);
      const start = process.cpuUsage();
      await readFile({ name, bytes });
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    const [, half = 1, whole = 0] = times;
    // Under a fifth of a second nothing can be told, and nobody waits.
    cells.push(whole < 200 ? whole.toFixed(0) : `${whole.toFixed(0)} (${(whole / half).toFixed(1)}×)`);
    if (whole > SLOW)
      console.error(
        `${name} ${JSON.stringify(letter)}: ${times.map((time) => time.toFixed(0)).join(', ')} ms`,
      );
  }
  rows.push([name, ...cells]);
}
console.log(
  'Milliseconds of the processor at the full length, and times those at half of it where that can be told:',
);
console.log(table(rows));
