import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The faces travel inside the file: it must look the same on a machine that has neither them nor a network. */
const face = (family: string, file: string): string =>
  `@font-face{font-family:"${family}";font-weight:200 900;font-display:swap;src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')}) format("woff2")}`;

let faces: string | undefined;

/** The style of a brief as one file: the product's tokens, light, dark and print. */
export function htmlStyle(): string {
  faces ??= [
    face(
      'Source Serif 4',
      require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
    ),
    face(
      'Source Sans 3',
      require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
    ),
  ].join('\n');
  return `${faces}\n${STYLE}`;
}

const STYLE = `
:root{color-scheme:light dark;
--serif:"Source Serif 4","Source Serif Pro",Georgia,serif;--sans:"Source Sans 3","Source Sans Pro",system-ui,sans-serif;
--step--1:.8125rem;--step-0:1rem;--step-1:1.125rem;--step-2:1.5rem;--step-3:2.125rem;
--paper:#fbfaf7;--sheet:#fff;--ink:#1d1c1a;--muted:#625e56;--rule:#e3dfd6;
--signal:#0b6b66;--doubt:#8a5200;--doubt-wash:#faeed9;--harm:#a8231b;
--shadow:0 1px 2px rgb(30 25 15/.06),0 8px 24px rgb(30 25 15/.05)}
@media(prefers-color-scheme:dark){:root{
--paper:#151618;--sheet:#1d1f22;--ink:#eceae5;--muted:#a6a299;--rule:#303236;
--signal:#63c7bf;--doubt:#e2b064;--doubt-wash:#33280f;--harm:#f0938c;--shadow:none}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--step-0)/1.5 var(--sans);-webkit-text-size-adjust:100%}
main{max-width:70rem;margin:0 auto;padding:2.75rem 2.25rem 4rem}
h1,h2{font-family:var(--serif);font-weight:600;text-wrap:balance}
h1{font-size:var(--step-3);line-height:1.15;letter-spacing:-.015em;margin:.3rem 0 1.75rem}
h2{font-size:var(--step-2);line-height:1.2;letter-spacing:-.01em;margin:0 0 1rem}
h3{font:600 var(--step-1)/1.3 var(--sans);margin:2rem 0 .25rem}
section{margin-top:3.5rem}p{margin:0}ul,ol{list-style:none;margin:0;padding:0}
.brand{display:flex;justify-content:space-between;gap:1rem;align-items:baseline;border-bottom:1px solid var(--rule);padding-bottom:.9rem;margin-bottom:2.25rem;color:var(--muted);font-size:var(--step--1)}
.brand b{font:600 var(--step-1)/1 var(--serif);color:var(--ink);letter-spacing:-.01em;border-bottom:2px solid var(--signal);padding-bottom:.35rem}
.kicker,.small{color:var(--muted)}.small{font-size:var(--step--1);line-height:1.45}
.kind{color:var(--muted);font-size:var(--step--1);display:block}
.two{display:grid;grid-template-columns:minmax(0,23rem) minmax(0,1fr);gap:2.75rem;align-items:start}
figure{margin:0;position:sticky;top:1.5rem}
figure svg{display:block;width:100%;height:auto;border:1px solid var(--rule);box-shadow:var(--shadow);background:#fff}
figure svg+svg{margin-top:1rem}
figcaption{font-size:var(--step--1);line-height:1.45;color:var(--muted);margin-top:.65rem}
.say{font:400 1.5rem/1.38 var(--serif);letter-spacing:-.005em;text-wrap:pretty;margin:0 0 .6rem}
.say::before{content:"“"}.say::after{content:"”"}
dl.came{border-top:1px solid var(--rule);margin:1.5rem 0 0}
dl.came div{display:grid;grid-template-columns:4.5rem minmax(0,1fr);gap:0 .75rem;padding:.7rem 0;border-bottom:1px solid var(--rule)}
dl.came dt{color:var(--muted)}dl.came dd{margin:0}dl.came dd+dd{grid-column:2;color:var(--muted);font-size:.9375rem;line-height:1.45}
dl.came dd:first-of-type{font-weight:600}
.yes,.met{color:var(--signal)}.partly{color:var(--doubt)}.no,.missing{color:var(--harm)}.not-checked{color:var(--muted)}
.findings>li{display:grid;grid-template-columns:1.75rem minmax(0,1fr);padding:.9rem 0;border-top:1px solid var(--rule)}
.findings>li::before{content:counter(finding);counter-increment:finding;font:600 var(--step-1)/1.35 var(--serif);color:var(--muted)}
ol.findings{counter-reset:finding}ul.findings>li{grid-template-columns:minmax(0,1fr)}ul.findings>li::before{content:none}
.findings .line{font-family:var(--serif);color:var(--muted);overflow-wrap:anywhere}
mark{background:var(--doubt-wash);color:var(--ink);border-bottom:2px solid var(--doubt);padding:.05em .1em}
.findings .says{margin-top:.2rem}.findings .move{margin-top:.2rem;color:var(--muted)}
.move b{color:var(--ink);font-weight:600}.move .template{font-family:var(--serif);display:block}
.columns{columns:2;column-gap:2.75rem}.columns>li{break-inside:avoid}
table{width:100%;border-collapse:collapse}
th{text-align:left;font:600 var(--step--1)/1.2 var(--sans);color:var(--muted);padding:.5rem 1.25rem .5rem 0;border-bottom:1px solid var(--rule)}
td{padding:.8rem 1.25rem .8rem 0;border-bottom:1px solid var(--rule);vertical-align:top;overflow-wrap:anywhere}
td:first-child{width:32%}td .small{display:block;margin-top:.25rem}
.evidence{display:grid;grid-template-columns:minmax(0,1fr) 7.5rem;gap:.2rem 1.25rem}.evidence+.evidence{margin-top:.45rem}
.evidence q{font-family:var(--serif);quotes:none}
.strength{white-space:nowrap;font-size:.9375rem}
.meter{display:inline-flex;gap:2px;vertical-align:.12em;margin-right:.45rem}.meter i{width:.7rem;height:.35rem;background:var(--rule)}.meter i.on{background:var(--signal)}
.plain>li{padding:.75rem 0;border-top:1px solid var(--rule);overflow-wrap:anywhere}.plain .evidence{grid-template-columns:minmax(0,1fr) 7.5rem}
.half{display:grid;grid-template-columns:1fr 1fr;gap:0 2.75rem}.half>*{margin-top:3.5rem}
.gate>li{display:grid;grid-template-columns:6.5rem minmax(0,1fr);padding:.75rem 0;border-top:1px solid var(--rule)}.gate b{font-weight:600}
footer{margin-top:4rem;border-top:1px solid var(--rule);padding-top:.9rem;color:var(--muted);font-size:var(--step--1)}
@media(max-width:56rem){main{padding:1.5rem 1.15rem 3rem}.two,.half{grid-template-columns:minmax(0,1fr);gap:2rem}.half{gap:0}figure{position:static}
.columns{columns:1}h1{font-size:1.75rem}.say{font-size:1.3125rem}section,.half>*{margin-top:2.75rem}
table,tbody,tr,td{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}td{border:0;padding:.15rem 0;width:auto!important}tr{border-bottom:1px solid var(--rule);padding:.8rem 0}
.evidence,.plain .evidence{grid-template-columns:minmax(0,1fr)}}
@media print{@page{margin:16mm}:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#1d1c1a;--muted:#55514a;--rule:#d8d4ca;--signal:#0b6b66;--doubt:#8a5200;--doubt-wash:#faeed9;--harm:#a8231b;--shadow:none}
body{font-size:10pt}main{max-width:none;padding:0}figure{position:static}.two{grid-template-columns:42% minmax(0,1fr);gap:1.5rem}section{margin-top:1.75rem}
li,tr,dl.came div,figure{break-inside:avoid}h2,h3{break-after:avoid}svg,mark,.meter i{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
