import type { Brief } from '@throughline/core/brief';
import type { FindingText } from './findings.ts';
import { type EvidenceText, type Report, reportOf } from './report.ts';

/** A brief as Markdown, for notes, mails and version control. */
export function writeBriefMarkdown(brief: Brief): string {
  const report = reportOf(brief);
  const { scan, fixFirst, map, gaps, proof, checklist, cut, others, losses } = report;
  const parts = [
    `# ${md(scan.question)}`,
    md(report.kicker),
    `> “${md(scan.sentence)}”`,
    md(scan.about),
    list(scan.came.map(({ label, says, because }) => `**${label}: ${md(says)}.** ${md(because)}`)),
    md(scan.caption),
    ...part(fixFirst.question, numbered(fixFirst.items.map(finding)) || md(fixFirst.empty)),
    ...part(map.question, mapTable(map.rows) || md(map.empty)),
    ...part(
      gaps.question,
      list(
        gaps.rows.map(
          ({ asked, kind, because, next }) => `**${md(asked)}** (${kind}). ${md(because)} ${md(next)}`,
        ),
      ),
    ),
    ...part(proof.question, list(proof.outcomes.map(evidence)) || md(proof.empty)),
    ...part(
      proof.missing.question,
      list(proof.missing.items.map(({ what, ask }) => `**${md(what)}.** ${md(ask)}`)),
      3,
    ),
    ...part(
      checklist.question,
      list(checklist.items.map(({ label, says, because }) => `**${says}: ${md(label)}.** ${md(because)}`)),
    ),
    ...part(cut.question, list(cut.items.map(({ text, reason }) => `${md(text)} — ${md(reason)}`))),
    ...part(others.question, list(others.items.map(finding))),
    ...part(losses.question, list(losses.items.map(({ text, reason }) => `${md(text)} — ${md(reason)}`))),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const part = (question: string, body: string, level = 2): string[] =>
  body ? [`${'#'.repeat(level)} ${md(question)}`, body] : [];

const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

const numbered = (items: string[]): string => items.map((item, index) => `${index + 1}. ${item}`).join('\n');

function finding({ before, marked, after, message, move }: FindingText): string {
  const line = marked && `${[md(before), `**${md(marked)}**`, md(after)].filter(Boolean).join(' ')}: `;
  const next = move && ` *${move.kind === 'ask' ? 'Ask yourself:' : 'Instead:'}* ${md(move.text)}`;
  return `${line}${md(message)}${next ?? ''}${move?.template ? ` ${md(move.template)}` : ''}`;
}

const evidence = ({ text, strength }: EvidenceText): string => `${md(text)} (${strength})`;

const mapTable = (rows: Report['map']['rows']): string =>
  rows.length === 0
    ? ''
    : [
        '| They ask for | You can show | Why it counts |',
        '| --- | --- | --- |',
        ...rows.map(
          (row) =>
            `| ${md(row.asked)} (${row.kind}) | ${row.evidence.map(evidence).join('<br>')} | ${md(`${row.more} ${row.because}`)} |`,
        ),
      ].join('\n');

/** Text as text: whatever Markdown or HTML it looks like, on one line. */
const md = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]{}<>#|~!$&]/g, '\\$&')
    .replace(/^(\d*)(?=[-+.)])/, '$1\\');
