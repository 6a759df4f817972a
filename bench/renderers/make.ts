import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { browser as options } from '../../e2e/browser.ts';
import { type Truth, truthOfSheet } from '../layouts/marks.ts';
import { printEach } from '../layouts/printers.ts';
import { pageFrom } from './content/page.ts';
import { LATEX } from './latex/print.ts';
import { GROFF } from './markup/groff.ts';
import { PANDOC } from './markup/pandoc.ts';
import { WRITER } from './office/print.ts';
import { type Order, type Renderer, succeeds } from './renderer.ts';
import { REPORTLAB } from './reportlab/print.ts';
import { truthOf } from './truth.ts';
import { WEB } from './web/print.ts';

const RENDERERS: Renderer[] = [...LATEX, ...WEB, REPORTLAB, ...WRITER, GROFF, ...PANDOC];

/** Designs whose boxes do not break over pages. */
const ONE_PAGE = /deedy|boxes|frames/;

/** A number of each design's own, so that its people stay when other designs are added. */
const numberOf = (design: string) =>
  [...design].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

const fileName = (kind: string, seed: number) => `${kind.replace(/[^\p{L}\p{N}]+/gu, '-')}-${seed}`;
const beside = (out: string, truth: Truth) =>
  writeFileSync(out.replace(/\.\w+$/, '.json'), `${JSON.stringify(truth, null, 1)}\n`);

/** What a corpus is made of: the seeds, and the kinds whose name holds `kind`. */
interface Corpus {
  folder: string;
  from: number;
  count: number;
  kind: string;
}

function ordersFor(
  { extension, designs }: Renderer,
  { folder, from, count, kind }: Corpus,
  scratch: string,
): Order[] {
  return Object.entries(designs)
    .filter(([design]) => design.includes(kind))
    .flatMap(([design, dates]) =>
      Array.from({ length: count }, (_, i) => {
        const name = fileName(design, from + i);
        const own = join(scratch, name);
        mkdirSync(own);
        return {
          design,
          // Each design has people of its own.
          page: pageFrom(
            (from + i) * 10_007 + numberOf(design),
            dates === 'aside' ? 'aside' : 'head',
            ONE_PAGE.test(design),
          ),
          out: join(folder, `${name}.${extension}`),
          scratch: own,
        };
      }),
    );
}

/** Prints the corpus with every tool that is here; says what was skipped and what failed. */
export async function makeWithTools(corpus: Corpus): Promise<void> {
  mkdirSync(corpus.folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'renderers-'));
  for (const renderer of RENDERERS) {
    const orders = ordersFor(renderer, corpus, scratch);
    if (orders.length === 0) continue;
    if (!(await succeeds('sh', ['-c', `command -v ${renderer.command}`]))) {
      console.log(`skipped, ${renderer.command} is not here: ${Object.keys(renderer.designs).join(', ')}`);
      continue;
    }
    await renderer.print(orders);
    const printed = orders.filter(({ out }) => existsSync(out));
    for (const { design, page, out } of printed)
      beside(out, truthOf(design, page, renderer.designs[design] === 'own'));
    for (const { out } of orders) if (!existsSync(out)) console.log(`failed: ${out}`);
    console.log(`${renderer.command}: ${printed.length} of ${orders.length}`);
  }
  rmSync(scratch, { recursive: true });
}

/** Prints the corpus with the renderers that come with the project's own packages. */
export async function makeWithOwn({ folder, from, count, kind: part }: Corpus): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const chrome = await chromium.launch(await options());
  for await (const { kind, seed, sheet, name, bytes } of printEach(chrome, from, count, part)) {
    const out = join(folder, fileName(kind, seed) + extname(name));
    writeFileSync(out, bytes);
    beside(out, truthOfSheet(kind, sheet));
  }
  await chrome.close();
}
