import type { InkedPage, Link } from '@throughline/core/reading/layout';
import { apply, type Matrix } from './matrix.ts';
import type { PdfPage } from './open.ts';
import { paint } from './paint.ts';

/** Glyphs, drawn lines and links of one page, upright and measured from its top left corner. */
export async function inkOf(page: PdfPage, operators: ReadonlyMap<number, string>): Promise<InkedPage> {
  const viewport = page.getViewport({ scale: 1 });
  const matrix = viewport.transform as unknown as Matrix;
  const list = await page.getOperatorList();
  const { glyphs, rules, dots } = paint(list, operators, matrix, (id) => fontOf(page, id));
  const links = await linksOf(page, matrix);
  page.cleanup();
  return { width: viewport.width, height: viewport.height, glyphs, rules, dots, links };
}

function fontOf(page: PdfPage, id: string): unknown {
  return page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
}

/** Links that go somewhere; jumps within the document say nothing about a person. */
async function linksOf(page: PdfPage, matrix: Matrix): Promise<Link[]> {
  const annotations = await page.getAnnotations({ intent: 'display' }).catch(() => []);
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const href = (url ?? unsafeUrl) as string | undefined;
    if (subtype !== 'Link' || !href || !Array.isArray(rect)) return [];
    const [x1, y1] = apply(matrix, rect[0], rect[1]);
    const [x2, y2] = apply(matrix, rect[2], rect[3]);
    const box = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
    };
    return /^(https?|mailto|tel):/i.test(href) ? [{ box, href }] : [];
  });
}
