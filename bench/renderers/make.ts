import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageFrom } from './content/page.ts';
import { LATEX } from './latex/print.ts';
import { type Order, type Renderer, succeeds } from './renderer.ts';
import { truthOf } from './truth.ts';

const RENDERERS: Renderer[] = [...LATEX];

/** Prints `count` résumés of each design whose name holds `kind`; says what was skipped and what failed. */
export async function make(folder: string, from: number, count: number, kind: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'renderers-'));
  const every = RENDERERS.flatMap(({ designs }) => Object.keys(designs));
  for (const renderer of RENDERERS) {
    const orders: Order[] = [];
    for (const [design, dates] of Object.entries(renderer.designs).filter(([name]) => name.includes(kind)))
      for (let seed = from; seed < from + count; seed++) {
        // Each design has people of its own.
        const page = pageFrom(seed * 211 + every.indexOf(design), dates === 'aside' ? 'aside' : 'head');
        const name = `${design.replace(/\W+/g, '-')}-${seed}`;
        const own = join(scratch, name);
        mkdirSync(own);
        const out = join(folder, `${name}.${renderer.extension}`);
        orders.push({ design, page, out, scratch: own });
      }
    if (orders.length === 0) continue;
    if (!(await succeeds('sh', ['-c', `command -v ${renderer.command}`]))) {
      console.log(`skipped, ${renderer.command} is not here: ${Object.keys(renderer.designs).join(', ')}`);
      continue;
    }
    await renderer.print(orders);
    for (const { design, page, out } of orders)
      if (existsSync(out))
        writeFileSync(
          out.replace(/\.\w+$/, '.json'),
          `${JSON.stringify(truthOf(design, page, renderer.designs[design] === 'own'), null, 1)}\n`,
        );
      else console.log(`failed: ${out}`);
    console.log(
      `${renderer.command}: ${orders.filter(({ out }) => existsSync(out)).length} of ${orders.length}`,
    );
  }
  rmSync(scratch, { recursive: true });
}
