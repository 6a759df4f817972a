import type { HeadLine, Part } from '../../layouts/heads.ts';
import type { Entry } from '../content/arrange.ts';
import type { Page, Section } from '../content/page.ts';

const MARKS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '→': '$\\rightarrow$',
  '·': '\\textperiodcentered{}',
  '≥': '$\\geq$',
};

/** Text as LaTeX wants it. */
export const tex = (text: string) =>
  text.replace(/[&%$#_{}]/g, '\\$&').replace(/[\\~→·≥](?![&%$#_{}])/g, (mark) => MARKS[mark] ?? mark);

const BULLETS: Record<string, string> = {
  '•': '\\textbullet',
  '–': '--',
  '-': '-',
  '▪': '$\\blacksquare$',
  '◦': '$\\circ$',
  '*': '$\\ast$',
  '»': '$\\gg$',
  '→': '$\\rightarrow$',
};

const part = ({ text, bold, italic, faint }: Part) => {
  let set = tex(text);
  if (bold) set = `\\textbf{${set}}`;
  if (italic) set = `\\textit{${set}}`;
  return faint ? `{\\color{gray}${set}}` : set;
};
const partsOf = (of: Part[] = []) => of.map(part).join('');

/** One line with its right side pushed to the edge. */
export const line = ({ left, right }: HeadLine) =>
  `${partsOf(left)}${right ? `\\hfill ${partsOf(right)}` : ''}`;

/** The lines of a head, one under the other. */
export const lines = (head: HeadLine[]) => head.map(line).join('\\\\\n');

/** The same for tables: left and right in cells of their own. */
export const rows = (head: HeadLine[]) =>
  head.map(({ left, right }) => `${partsOf(left)} & ${partsOf(right)} \\\\`).join('\n');

/** Highlights as the page marks them. */
export function items(texts: string[], bullet: string, options = 'nosep,leftmargin=*'): string {
  if (texts.length === 0) return '';
  if (bullet === '') return texts.map((text) => `\\par ${tex(text)}`).join('\n');
  const list = bullet === '1.' ? 'enumerate' : 'itemize';
  const label = bullet === '1.' ? '' : `,label={${BULLETS[bullet]}}`;
  return `\\begin{${list}}[${options}${label}]\n${texts.map((text) => `\\item ${tex(text)}`).join('\n')}\n\\end{${list}}`;
}

/** The body of one position: what stands below its head. */
export const below = ({ intro, items: texts }: Entry, bullet: string, options?: string) =>
  `${intro ? `\\par\\textit{${tex(intro)}}` : ''}\n${items(texts, bullet, options)}`;

/** A bare list: by commas, by dots, or as items. */
const bareList = ({ list = [] }: Section, { seed, bullet }: Page) =>
  seed % 3 === 0
    ? tex(list.join(', '))
    : seed % 3 === 1
      ? list.map(tex).join(' \\textbullet{} ')
      : items(list, bullet || '•');

/** A section's body for designs that treat all of them alike. */
export const body = (section: Section, page: Page, entry: (one: Entry) => string) =>
  section.entries
    ? section.entries.map(entry).join('\n\\par\\smallskip\n')
    : section.list
      ? bareList(section, page)
      : tex(section.text ?? '');

/** The usual preamble; `fonts` says how glyphs are encoded. */
export const preamble = (page: Page, fonts: string, more = '', margin = '18mm') =>
  `\\documentclass[${Math.round(page.points)}pt,${page.paper}paper]{article}
\\usepackage[margin=${margin}]{geometry}
${fonts}
\\usepackage{amssymb,enumitem,xcolor,textcomp,array}
\\usepackage[hidelinks]{hyperref}
\\setlength{\\parindent}{0pt}
${more}`;

export const PDF_FONTS: Record<string, string> = {
  lm: '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern}',
  bitmap: '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}',
  ot1: '\\usepackage[utf8]{inputenc}',
  times: '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{mathptmx}',
  helvetica:
    '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage[scaled=.92]{helvet}\\renewcommand\\familydefault{\\sfdefault}',
  palatino: '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{mathpazo}',
  charter: '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{charter}',
};
