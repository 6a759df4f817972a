import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Order, Renderer } from '../renderer.ts';
import { run } from '../renderer.ts';
import { OFFICE } from './designs.ts';

/** LibreOffice writes all files of a format in one process; those who send the Word file are another kind. */
const printer = (extension: 'pdf' | 'docx', suffix: string): Renderer => ({
  command: 'soffice',
  extension,
  designs: Object.fromEntries(Object.entries(OFFICE).map(([name, { dates }]) => [`${name}${suffix}`, dates])),
  async print(orders: Order[]) {
    const folder = join(orders[0]!.scratch, 'all');
    await mkdir(folder);
    const stem = ({ out }: Order) => basename(out, `.${extension}`);
    for (const order of orders)
      await writeFile(
        join(folder, `${stem(order)}.fodt`),
        OFFICE[order.design.slice(0, order.design.length - suffix.length)]!.source(order.page),
      );
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = orders.map((order) => `${stem(order)}.fodt`);
    await run('soffice', [profile, '--headless', '--convert-to', extension, ...files], folder);
    for (const order of orders) await copyFile(join(folder, basename(order.out)), order.out).catch(() => {});
  },
});

export const WRITER = [printer('pdf', ''), printer('docx', ', as Word')];
