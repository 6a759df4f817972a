import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { HeadLine, Part } from './heads.ts';
import { type Entry, type Section, type Sheet, sheetFrom } from './sheet.ts';

const escaped = (text: string) => text.replace(/[\\#$*_`<>@[\]~=/-]/g, (sign) => `\\${sign}`);
const part = ({ text, bold, italic, faint }: Part) => {
  let out = `#[${escaped(text)}]`;
  if (bold) out = `#strong${out.slice(1)}`;
  if (italic) out = `#emph[${out}]`;
  return faint ? `#text(fill: gray)[${out}]` : out;
};
const parts = (all: Part[]) => all.map(part).join('');
const line = ({ left, right }: HeadLine) =>
  `#block(below: 5pt, width: 100%)[${parts(left)}${right ? ` #h(1fr) ${parts(right)}` : ''}]\n`;
const items = (texts: string[]) =>
  texts.length ? `${texts.map((text) => `- ${escaped(text)}`).join('\n')}\n` : '';
const entry = ({ head, aside, items: texts }: Entry) =>
  aside
    ? `#aside[${escaped(aside)}][${head.map(line).join('')}${items(texts)}]\n`
    : `#block(above: 9pt)[${head.map(line).join('')}${items(texts)}]\n`;
const section = ({ heading, text, list, entries }: Section) =>
  `== ${escaped(heading)}\n${text ? `${escaped(text)}\n` : ''}${list ? `#tags((${list.map((one) => `[${escaped(one)}],`).join('')}))\n` : ''}${(entries ?? []).map(entry).join('')}\n`;

interface Template {
  dates: 'head' | 'aside';
  set: (sheet: Sheet) => string;
  body: (sheet: Sheet) => string;
}

const reach = ({ person }: Sheet) => [person.email, person.phone, person.place, person.link].map(escaped);
const whole = (sheet: Sheet) => sheet.sections.map(section).join('\n');
const SIDE = ['skills', 'languages', 'certificates'];
const TAGS = '#let tags(all) = all.join([, ])\n';

const TEMPLATES: Record<string, Template> = {
  'moderncv-like': {
    dates: 'aside',
    set: () => `#set par(justify: true)\n${TAGS}
#let aside(date, body) = grid(columns: (2.9cm, 1fr), gutter: 10pt, align(right, date), body)
#show heading.where(level: 2): it => block(above: 12pt, below: 7pt, grid(columns: (2.9cm, 1fr), gutter: 10pt, line(length: 100%, stroke: 3pt + rgb("#3873b3")), text(size: 14pt, weight: "regular", fill: rgb("#3873b3"), it.body)))`,
    body: (s) =>
      `#grid(columns: (1fr, auto), text(size: 28pt, fill: gray)[${escaped(s.person.name)}], align(right)[${reach(s).join(' \\\n')}])\n${whole(s)}`,
  },
  'awesome-cv-like': {
    dates: 'head',
    set: () => `#set par(justify: true)\n${TAGS}
#show heading.where(level: 2): it => block(above: 12pt, below: 7pt)[#text(size: 15pt)[#it.body] #box(width: 1fr, line(length: 100%, stroke: .5pt + gray))]`,
    body: (s) =>
      `#align(center)[#text(size: 30pt, weight: "bold")[${escaped(s.person.name)}] \\\n#smallcaps[${escaped(s.person.label)}] \\\n#text(size: 8pt)[${reach(s).join(' #h(4pt)|#h(4pt) ')}]]\n${whole(s)}`,
  },
  'deedy-like': {
    dates: 'head',
    set: () => `#let tags(all) = all.join([ • ])
#show heading.where(level: 2): it => block(above: 12pt, below: 6pt, text(size: 13pt, fill: gray, tracking: 1pt, upper(it.body)))`,
    body: (s) => {
      const side = s.sections.filter(({ name }) => [...SIDE, 'education'].includes(name));
      const main = s.sections.filter((one) => !side.includes(one));
      return `#align(center)[#text(size: 26pt)[${escaped(s.person.name)}] \\\n${reach(s).join(' | ')}]\n#grid(columns: (33%, 1fr), gutter: 16pt)[${side.map(section).join('')}][${main.map(section).join('')}]`;
    },
  },
  'altacv-like': {
    dates: 'head',
    set: () => `#let tags(all) = all.map(it => box(stroke: .5pt + gray, inset: 3pt, radius: 3pt, it)).join([ ])
#show heading.where(level: 2): it => block(above: 12pt, below: 6pt)[#text(size: 14pt, fill: rgb("#8a1f4c"), weight: "bold", upper(it.body)) #v(-9pt) #line(length: 100%, stroke: 1.2pt + rgb("#8a1f4c"))]`,
    body: (s) => {
      const side = s.sections.filter(({ name }) => SIDE.includes(name));
      const main = s.sections.filter((one) => !side.includes(one));
      return `#text(size: 24pt, weight: "bold", upper[${escaped(s.person.name)}])\n\n#text(fill: rgb("#c33"))[${escaped(s.person.label)}]\n\n${reach(s).join(' #h(12pt) ')}\n#grid(columns: (1fr, 34%), gutter: 18pt)[${main.map(section).join('')}][${side.map(section).join('')}]`;
    },
  },
  'LaTeX article': {
    dates: 'head',
    set: () => `#set text(font: "New Computer Modern", size: 10pt)\n#set par(justify: true)\n#let tags(all) = all.join([, ])
#show heading.where(level: 2): it => block(above: 12pt, below: 7pt)[#smallcaps(text(size: 12.5pt, weight: "regular", it.body)) #v(-8pt) #line(length: 100%, stroke: .4pt)]`,
    body: (s) =>
      `#align(center)[#text(size: 24pt)[#smallcaps[${escaped(s.person.name)}]] \\\n${reach(s).join(' #h(3pt) $diamond.small$ #h(3pt) ')}]\n${whole(s)}`,
  },
  'headings left, bold, no rule': {
    dates: 'aside',
    set: () => `#let tags(all) = list(..all)\n
#let aside(date, body) = grid(columns: (1fr, 3.4cm), gutter: 12pt, body, align(right, text(size: 8.5pt, date)))
#show heading.where(level: 2): it => block(above: 14pt, below: 6pt, text(size: 11pt, weight: "bold", tracking: 2.5pt, upper(it.body)))`,
    body: (s) =>
      `#text(size: 20pt, tracking: 5pt)[#upper[${escaped(s.person.name)}]]\n\n${reach(s).join(' · ')}\n${whole(s)}`,
  },
};

export const TYPST_KINDS = Object.keys(TEMPLATES);

let compiler: NodeCompiler | undefined;

/** Prints the sheet of a seed by way of Typst, in the manner of well-known LaTeX classes. */
export function printTypst(kind: string, seed: number) {
  const template = TEMPLATES[kind]!;
  const sheet = sheetFrom(seed, template.dates);
  const { chance, person, bullet } = sheet;
  const mark = bullet && bullet !== '1.' ? `#set list(marker: [${escaped(bullet)}], indent: 4pt)\n` : '';
  const font = chance.pick(['Liberation Sans', 'Liberation Serif', 'DejaVu Sans', 'Libertinus Serif']);
  const source = `#set page(paper: "${person.lang === 'en' ? 'us-letter' : 'a4'}", margin: ${chance.between(14, 24)}mm${chance.maybe(0.3) ? `, footer: align(center, text(size: 7pt)[${escaped(person.name)} · #context counter(page).display()])` : ''})
#set text(font: "${font}", size: ${chance.pick([9, 9.5, 10, 11, 12])}pt, lang: "${person.lang}")\n${mark}${template.set(sheet)}\n${template.body(sheet)}`;
  compiler ??= NodeCompiler.create();
  const compiled = compiler.compile({ mainFileContent: source });
  if (!compiled.result)
    throw new Error(`${kind}, seed ${seed}: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  const bytes = new Uint8Array(compiler.pdf(compiled.result, { creationTimestamp: 0 }));
  compiler.evictCache(10);
  return { sheet, name: `${seed}.pdf`, bytes };
}
