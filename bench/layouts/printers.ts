import type { Browser } from '@playwright/test';
import { DOCX_KINDS, printDocx } from './docx.ts';
import { HTML_KINDS, printHtml } from './html.ts';
import { LINKEDIN_KINDS, printLinkedIn } from './linkedin.ts';
import { printText, TEXT_KINDS } from './text.ts';
import { printTypst, TYPST_KINDS } from './typst.ts';

const PRINTERS = [
  [HTML_KINDS, printHtml],
  [LINKEDIN_KINDS, printLinkedIn],
  [TYPST_KINDS, printTypst],
  [DOCX_KINDS, printDocx],
  [TEXT_KINDS, printText],
] as const;

const every = PRINTERS.flatMap(([kinds]) => kinds);

/** Prints `count` résumés of each kind whose name holds `part`, one after the other. */
export async function* printEach(chrome: Browser, from: number, count: number, part: string) {
  for (const [kinds, print] of PRINTERS)
    for (const kind of kinds.filter((name) => name.includes(part)))
      for (let seed = from; seed < from + count; seed++)
        // Each kind has people of its own.
        yield { kind, seed, ...(await print(kind, seed * 97 + every.indexOf(kind), chrome)) };
}
