import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { content } from '/work/main/content/index.ts';
import { checkDocument } from '/work/main/packages/core/src/signal/index.ts';
import { readFile } from '/work/main/packages/formats/src/index.ts';
import { signals } from '/work/main/packages/signals/src/index.ts';
const docs:any[]=[];
const folder='/work/shared/data/resumes_pdf';
for (const name of readdirSync(folder).filter((n)=>/\.(pdf)$/.test(n))) {
  const read:any = await readFile({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }, { as: 'resume' });
  if (read.ok && read.value.kind === 'resume') { const {text,blocks,resume,layout}=read.value; docs.push({channel:'resume',text,blocks,resume,...(layout&&{layout})}); }
}
const words=docs.map(d=>d.text).join(' ').split(/\s+/).length;
const opt={content,today:'2026-06-01'};
function t(f:()=>void,n=5){f();f();const a:number[]=[];for(let i=0;i<n;i++){const s=performance.now();f();a.push(performance.now()-s);}return a.sort((x,y)=>x-y)[n>>1]!;}
console.log('all',t(()=>docs.forEach(d=>checkDocument(d,signals,opt))).toFixed(1),'words',words);
console.log('none',t(()=>docs.forEach(d=>checkDocument(d,[],opt))).toFixed(1));
for (const s of signals) console.log(s.id.padEnd(30),t(()=>docs.forEach(d=>checkDocument(d,[s],opt))).toFixed(1));
