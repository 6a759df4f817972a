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

import { Session } from 'node:inspector/promises';
for(let i=0;i<10;i++) docs.forEach(d=>checkDocument(d,signals,opt));
const ses=new Session(); ses.connect(); await ses.post('Profiler.enable'); await ses.post('Profiler.setSamplingInterval',{interval:200}); await ses.post('Profiler.start');
const c0=process.cpuUsage(); const N=15;
for(let i=0;i<N;i++) docs.forEach(d=>checkDocument(d,signals,opt));
const c1=process.cpuUsage(c0);
const {profile}:any=await ses.post('Profiler.stop');
console.log('cpu ms per run',(c1.user+c1.system)/1000/N, 'words/s cpu', Math.round(words/((c1.user+c1.system)/1e6/N)));
const nodes=new Map<number,any>(profile.nodes.map((n:any)=>[n.id,n])); const parent=new Map<number,number>(); for(const n of profile.nodes) for(const c of n.children??[]) parent.set(c,n.id);
const inc=new Map<string,number>(), self=new Map<string,number>(); let tot=0;
profile.samples.forEach((s:number,i:number)=>{const d=profile.timeDeltas[i]; tot+=d; const seen=new Set<string>(); for(let x:number|undefined=s;x!==undefined;x=parent.get(x)){const f=nodes.get(x).callFrame; const k=f.functionName.slice(0,90)+'@'+f.url.split('/').at(-1)+':'+f.lineNumber; if(!seen.has(k)){seen.add(k);inc.set(k,(inc.get(k)??0)+d);} } const f=nodes.get(s).callFrame; const k=f.functionName.slice(0,90)+'@'+f.url.split('/').at(-1)+':'+f.lineNumber; self.set(k,(self.get(k)??0)+d);});
const show=(m:Map<string,number>,n:number)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,n).forEach(([k,v])=>console.log((100*v/tot).toFixed(1).padStart(6)+'% ',k));
show(inc,48); console.log('SELF'); show(self,34);
process.exit(0);
