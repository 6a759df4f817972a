import { readFileSync } from 'node:fs';
import { readHighlight } from '/work/main/packages/core/src/highlight/index.ts';
const texts=[ '/work/shared/data/labels/bullets_dev.jsonl','bench/truth/labels/bullets_unseen.jsonl','bench/truth/labels/bullets_unseen_3.jsonl'].flatMap(f=>readFileSync(f,'utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l).text as string));
for(let i=0;i<60;i++) for(const t of texts) readHighlight(t+' '.repeat(i%7));
