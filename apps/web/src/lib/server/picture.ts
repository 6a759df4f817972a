import { drawScan } from '@throughline/core/scan';
import type { Brief } from '#lib/brief/brief.ts';

/** One page of the résumé as an inline SVG with what was seen drawn over it. */
export interface Picture {
  page: number;
  svg: string;
}

/** The first page, or all of them. */
export function picturesOf({ scan, page: layout }: Pick<Brief, 'scan' | 'page'>, most = Infinity): Picture[] {
  const pages = Math.min(Math.max(layout.pages.length, 1), most);
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    svg: drawScan(scan, layout, { page: index + 1, id: `page-${index + 1}` }),
  }));
}
