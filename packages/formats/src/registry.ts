import { ashby } from './ashby/read.ts';
import { docx } from './docx/read.ts';
import type { Format } from './format.ts';
import { greenhouse } from './greenhouse/read.ts';
import { html } from './html/read.ts';
import { jobsjson } from './jobsjson/read.ts';
import { jsonresume } from './jsonresume/read.ts';
import { lever } from './lever/read.ts';
import { linkedin } from './linkedin/read.ts';
import { markdown } from './markdown/read.ts';
import { pastedposting } from './pastedposting/read.ts';
import { pdf } from './pdf/read.ts';
import { plaintext } from './plaintext/read.ts';
import { referrallog } from './referrallog/read.ts';
import { schemaorg } from './schemaorg/read.ts';
import { taxonomy } from './taxonomy/read.ts';
import { text } from './text/read.ts';

/** Every format there is. A new one is a folder of its own and one line here; order does not matter. */
export const FORMATS: readonly Format[] = [
  ashby,
  docx,
  greenhouse,
  html,
  jobsjson,
  jsonresume,
  lever,
  linkedin,
  markdown,
  pastedposting,
  pdf,
  plaintext,
  referrallog,
  schemaorg,
  taxonomy,
  text,
];
