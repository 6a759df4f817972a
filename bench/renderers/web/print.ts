import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Order, type Renderer, run, runPython, twoAtATime } from '../renderer.ts';
import { WEASY } from './weasy.ts';
import { WEBKIT } from './webkit.ts';

type Designs = typeof WEASY;

const SCRIPT = new URL('weasy.py', import.meta.url).pathname;

const whereOf = (designs: Designs) =>
  Object.fromEntries(Object.entries(designs).map(([name, { dates }]) => [name, dates]));

/** Writes the page of each order as HTML, and says where. */
const sources = (orders: Order[], designs: Designs) =>
  Promise.all(
    orders.map(async ({ design, page, scratch, out }) => {
      const source = join(scratch, 'resume.html');
      await writeFile(source, designs[design]!.source(page));
      return { design, page, source, out, scratch };
    }),
  );

const WEASYPRINT: Renderer = {
  command: 'weasyprint',
  extension: 'pdf',
  designs: whereOf(WEASY),
  async print(orders) {
    const pages = await sources(orders, WEASY);
    await runPython(
      'weasyprint',
      SCRIPT,
      pages.map(({ source, out }) => ({ source, out })),
    );
  },
};

const WKHTMLTOPDF: Renderer = {
  command: 'wkhtmltopdf',
  extension: 'pdf',
  designs: whereOf(WEBKIT),
  print: async (orders) =>
    twoAtATime(await sources(orders, WEBKIT), async ({ design, page, source, out, scratch }) => {
      const paper = ['--page-size', page.paper === 'a4' ? 'A4' : 'Letter'];
      const zoom = design.includes('scaled') ? ['--zoom', '0.87'] : [];
      const pages = ['--footer-center', page.pageNumber('[page]', '[topage]')];
      const running = page.seed % 2 ? ['--header-right', page.person.name, ...pages] : [];
      await run('wkhtmltopdf', ['-q', ...paper, ...zoom, ...running, source, out], scratch);
    }),
};

export const WEB = [WEASYPRINT, WKHTMLTOPDF];
