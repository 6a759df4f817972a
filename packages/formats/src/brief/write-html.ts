import { createHash } from 'node:crypto';
import type { Brief } from '@throughline/core/brief';
import { drawScan } from '@throughline/core/scan';
import type { FindingText } from './findings.ts';
import { Html, html } from './html.ts';
import { htmlStyle } from './html-style.ts';
import { type EvidenceText, type Report, reportOf } from './report.ts';

/** A brief as one HTML file that needs nothing else: no network, no script, light, dark and print. */
export function writeBriefHtml(brief: Brief): string {
  const report = reportOf(brief);
  const style = htmlStyle();
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${report.title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
<p class="brand"><b>Throughline</b><span>${report.person ?? brief.resumeName}</span></p>
<header><p class="kicker">${report.kicker}</p>
<h1>${report.scan.question}</h1></header>
<div class="two">
<figure>${pictures(brief)}<figcaption>${report.scan.caption}</figcaption></figure>
<div>${scanPart(report.scan)}
<section><h2>${report.fixFirst.question}</h2>${fixFirst(report.fixFirst)}</section></div>
</div>
${mapPart(report.map)}
${gapsPart(report.gaps)}
<div class="half">${proofPart(report.proof)}${gatePart(report.checklist)}</div>
${cutPart(report.cut)}
${othersPart(report.others)}
${lossesPart(report.losses)}
<footer>Made on the person’s own machine. This file loads nothing and tells nobody that it was opened.</footer>
</main>
</body>
</html>
`.markup;
}

/** The first page always, a later one only where something of it was seen. */
const pictures = (brief: Brief): Html[] =>
  brief.page.pages
    .map((_, index) => index + 1)
    .filter((page) => page === 1 || brief.scan.seen.some((run) => run.page === page))
    .map((page) => new Html(drawScan(brief.scan, brief.page, { page, id: `page-${page}` })));

const scanPart = ({
  sentence,
  about,
  came,
}: Report['scan']): Html => html`<blockquote class="say">${sentence}</blockquote>
<p class="small">${about}</p>
<dl class="came">${came.map(
  ({ label, state, says, because }) =>
    html`<div><dt>${label}</dt><dd class="${state}">${says}</dd><dd>${because}</dd></div>`,
)}</dl>`;

const fixFirst = ({ items, empty }: Report['fixFirst']): Html =>
  items.length === 0 ? html`<p>${empty}</p>` : html`<ol class="findings">${items.map(finding)}</ol>`;

function finding({ before, marked, after, message, move }: FindingText): Html {
  const line = marked && html`<p class="line">${before} <mark>${marked}</mark> ${after}</p>`;
  return html`<li><div>${line}<p class="says">${message}</p>${move && moveLine(move)}</div></li>`;
}

const moveLine = ({ kind, text, template }: NonNullable<FindingText['move']>): Html =>
  html`<p class="move"><b>${kind === 'ask' ? 'Ask yourself:' : 'Instead:'}</b> ${text}${template && html` <span class="template">${template}</span>`}</p>`;

const evidence = ({ text, strength, rank }: EvidenceText): Html =>
  html`<div class="evidence"><q>${text}</q><span class="strength"><span class="meter" aria-hidden="true">${[
    1, 2, 3, 4,
  ].map((step) => (step <= rank ? html`<i class="on"></i>` : html`<i></i>`))}</span>${strength}</span></div>`;

const mapPart = ({ question, empty, rows }: Report['map']): Html =>
  rows.length === 0
    ? html`<section><h2>${question}</h2><p>${empty}</p></section>`
    : html`<section><h2>${question}</h2>
<table><thead><tr><th scope="col">They ask for</th><th scope="col">You can show</th></tr></thead>
<tbody>${rows.map(
        (row) =>
          html`<tr><td>${row.asked} <span class="kind">${row.kind}</span></td><td>${row.evidence.map(evidence)}<span class="small">${row.more} ${row.because}</span></td></tr>`,
      )}</tbody></table></section>`;

const gapsPart = ({ question, rows }: Report['gaps']): Html =>
  rows.length === 0
    ? html``
    : html`<section><h2>${question}</h2>
<table><thead><tr><th scope="col">They ask for</th><th scope="col">What to do about it</th></tr></thead>
<tbody>${rows.map(
        ({ asked, kind, because, next }) =>
          html`<tr><td>${asked} <span class="kind">${kind}</span></td><td>${next}<span class="small">${because}</span></td></tr>`,
      )}</tbody></table></section>`;

const proofPart = ({
  question,
  empty,
  outcomes,
  missing,
}: Report['proof']): Html => html`<section><h2>${question}</h2>
${outcomes.length === 0 ? html`<p>${empty}</p>` : html`<ul class="plain">${outcomes.map((outcome) => html`<li>${evidence(outcome)}</li>`)}</ul>`}
${
  missing.items.length > 0 &&
  html`<h3>${missing.question}</h3><ul class="plain">${missing.items.map(
    ({ what, ask }) => html`<li>${what}<span class="small kind">${ask}</span></li>`,
  )}</ul>`
}</section>`;

const gatePart = ({ question, items }: Report['checklist']): Html => html`<section><h2>${question}</h2>
<ul class="gate">${items.map(
  ({ label, state, says, because }) =>
    html`<li><b class="${state}">${says}</b><div>${label}<span class="small kind">${because}</span></div></li>`,
)}</ul></section>`;

const cutPart = ({ question, items }: Report['cut']): Html =>
  listPart(
    question,
    items.map(
      ({ text, reason }) =>
        html`<li><q class="line">${text}</q><span class="small kind">${reason}</span></li>`,
    ),
  );

const othersPart = ({ question, items }: Report['others']): Html =>
  items.length === 0
    ? html``
    : html`<section><h2>${question}</h2><ul class="findings columns">${items.map(finding)}</ul></section>`;

const lossesPart = ({ question, items }: Report['losses']): Html =>
  listPart(
    question,
    items.map(({ text, reason }) => html`<li>${text}<span class="small kind">${reason}</span></li>`),
  );

const listPart = (question: string, items: Html[]): Html =>
  items.length === 0 ? html`` : html`<section><h2>${question}</h2><ul class="plain">${items}</ul></section>`;
