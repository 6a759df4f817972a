import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Order, type Renderer, run, twoAtATime } from '../renderer.ts';
import { WEASY } from './weasy.ts';
import { WEBKIT } from './webkit.ts';

type Designs = typeof WEASY;

const printer = (
  command: string,
  designs: Designs,
  args: (order: Order, source: string) => string[],
): Renderer => ({
  command,
  extension: 'pdf',
  designs: Object.fromEntries(Object.entries(designs).map(([name, { dates }]) => [name, dates])),
  print: (orders) =>
    twoAtATime(orders, async (order) => {
      const source = join(order.scratch, 'resume.html');
      await writeFile(source, designs[order.design]!.source(order.page));
      await run(command, args(order, source), order.scratch);
    }),
});

export const WEB = [
  printer('weasyprint', WEASY, ({ out }, source) => [source, out]),
  printer('wkhtmltopdf', WEBKIT, ({ out, page, design }, source) => [
    '-q',
    '--page-size',
    page.paper === 'a4' ? 'A4' : 'Letter',
    ...(design.includes('scaled') ? ['--zoom', '0.87'] : []),
    ...(page.seed % 2
      ? ['--header-right', `${page.person.name}`, '--footer-center', page.pageNumber('[page]', '[topage]')]
      : []),
    source,
    out,
  ]),
];
