import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeadLine } from '../../layouts/heads.ts';
import type { Entry } from '../content/arrange.ts';
import type { Page } from '../content/page.ts';
import { type Renderer, run, twoAtATime, type Where } from '../renderer.ts';

const plain = (text: string) => text.replace(/[\\*_#[\]<>|$@^~]/g, '\\$&');

const line = ({ left, right }: HeadLine) =>
  [...left, ...(right ? [{ text: ' — ' }, ...right] : [])]
    .map((part) => {
      const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(part.text)!;
      const mark = 'bold' in part && part.bold ? '**' : 'italic' in part && part.italic ? '*' : '';
      return `${before}${mark}${plain(words!)}${mark}${after}`;
    })
    .join('');

/** The first line as a heading of the third rank or as bold text, the others below with hard breaks. */
function entry(one: Entry, { bullet, seed }: Page): string {
  const [first, ...rest] = one.head.map(line);
  const head =
    seed % 2 ? `### ${first!.replace(/\*/g, '')}\n\n${rest.join('\\\n')}` : [first, ...rest].join('\\\n');
  const sign = bullet === '1.' ? '1.' : '-';
  return `${head}\n\n${one.intro ? `${plain(one.intro)}\n\n` : ''}${one.items.map((text) => `${sign} ${plain(text)}`).join('\n')}\n`;
}

/** A résumé in Markdown, as pandoc reads it. */
const markdown = (page: Page) =>
  [
    `# ${plain(page.person.name)}\n`,
    `${[page.person.email, page.person.phone, page.person.place, ...page.person.links].map(plain).join(' · ')}\n`,
    ...page.sections.flatMap((one) => [
      `## ${plain(one.heading)}\n`,
      one.entries
        ? one.entries.map((it) => entry(it, page)).join('\n')
        : one.list
          ? one.list.map((text) => `- ${plain(text)}`).join('\n')
          : plain(one.text ?? ''),
      '',
    ]),
  ].join('\n');

const ENGINES: Record<string, { dates: Where; args: (page: Page) => string[] }> = {
  'pandoc latex': {
    dates: 'head',
    args: (page) => [
      '--pdf-engine=pdflatex',
      '-V',
      'geometry:margin=20mm',
      '-V',
      `fontsize=${Math.max(10, Math.round(page.points))}pt`,
    ],
  },
  'pandoc html, weasyprint': {
    dates: 'head',
    args: () => ['--pdf-engine=weasyprint', '--metadata', 'pagetitle=CV'],
  },
};

const printer = (extension: 'pdf' | 'docx', engines: typeof ENGINES): Renderer => ({
  command: 'pandoc',
  extension,
  designs: Object.fromEntries(Object.entries(engines).map(([name, { dates }]) => [name, dates])),
  print: (orders) =>
    twoAtATime(orders, async ({ design, page, out, scratch }) => {
      await writeFile(join(scratch, 'resume.md'), markdown({ ...page, bullet: page.bullet || '•' }));
      const said = await run('pandoc', ['resume.md', '-o', out, ...engines[design]!.args(page)], scratch);
      if (/error/i.test(said)) console.log(said.slice(0, 300));
    }),
});

export const PANDOC = [
  printer('pdf', ENGINES),
  printer('docx', { 'pandoc, as Word': { dates: 'head', args: () => [] } }),
];
