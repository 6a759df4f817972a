import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '../../layouts/heads.ts';
import type { Entry } from '../content/arrange.ts';
import type { Page, Section } from '../content/page.ts';
import { type Renderer, run, twoAtATime, type Where } from '../renderer.ts';

/** Text as roff wants it: letters beyond ASCII by name, no line that begins like a request. */
const roff = (text: string) =>
  text
    .replace(/\\/g, '\\e')
    .replace(
      /\P{ASCII}/gu,
      (letter) => `\\[u${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^([.'])/, '\\&$1');

/** Letters with accents as roff's own composites, which the PostScript fonts have. */
const settled = (text: string) => roff(text.normalize('NFC'));

const BULLET: Record<string, string> = {
  '•': '\\(bu',
  '–': '\\(en',
  '-': '\\-',
  '*': '*',
  '→': '\\(->',
  '»': '\\(Fc',
  '▪': '\\(sq',
  '◦': '\\(ci',
};

const items = (texts: string[], bullet: string, mark: (sign: string) => string) =>
  texts.map((text, i) => {
    const sign = bullet === '1.' ? `${i + 1}.` : (BULLET[bullet] ?? '');
    return `${sign ? mark(sign) : '.br'}\n${settled(text)}`;
  });

const contacts = ({ person }: Page) =>
  [person.email, person.phone, person.place, ...person.links].map(settled);

const faces = (parts: { text: string; bold?: boolean; italic?: boolean }[] = []) =>
  parts
    .map((p) =>
      p.bold ? `\\fB${settled(p.text)}\\fP` : p.italic ? `\\fI${settled(p.text)}\\fP` : settled(p.text),
    )
    .join('');

/** Left and right with a tab that ends at the right margin. */
const heads = (one: Entry) =>
  one.head.flatMap(({ left, right }) => [`\\&${faces(left)}${right ? `\t${faces(right)}` : ''}`, '.br']);

const body = (one: Section, page: Page, entry: (it: Entry) => string[]) =>
  one.entries
    ? one.entries.flatMap(entry)
    : [
        '.LP',
        ...(one.list
          ? [one.list.map(settled).join(page.seed % 2 ? ', ' : '\n.br\n')]
          : [settled(one.text ?? '')]),
      ];

const start = (page: Page) =>
  `.nr PS ${Math.round(page.points)}\n.nr VS ${Math.round(page.points * 1.25)}\n.nr LL 6.3i\n.nr PO 1i\n.nr HM 0.8i\n.nr FM 0.8i\n.ta 6.3iR`;

/** The manuscript macros: bold section heads, indented paragraphs with a mark. */
const ms = (page: Page) =>
  [
    start(page),
    `.ds CF ${settled(page.person.name)} \\- \\n(PN`,
    '.ds CH',
    `.LP\n.ps +8\n\\fB${settled(page.person.name)}\\fP\n.ps\n.br\n${contacts(page).join(' | ')}`,
    ...page.sections.flatMap((one) => [
      `.SH\n${settled(one.heading)}`,
      ...body(one, page, (it) => [
        '.LP\n.ta 6.3iR',
        ...heads(it),
        ...(it.intro ? [settled(it.intro)] : []),
        ...items(it.items, page.bullet, (sign) => `.IP "${sign}" 3`),
      ]),
    ]),
  ].join('\n');

/** Dates hang left of an indented block. */
const hanging = (page: Page) =>
  [
    start(page),
    '.ds CH',
    `.LP\n.ce 2\n.ps +6\n${settled(page.person.name)}\n.ps\n${contacts(page).join(' \\(bu ')}\n.ce 0`,
    ...page.sections.flatMap((one) => [
      `.SH\n${settled(one.heading.toUpperCase())}`,
      ...body(one, page, (it) => [
        `.IP "${settled((it.aside ?? [])[0] ?? '')}" 1.6i`,
        ...it.head.flatMap(({ left, right }) => [
          `\\&${faces(left)}${right ? `, ${settled(textOf(right))}` : ''}`,
          '.br',
        ]),
        ...(it.intro ? [settled(it.intro)] : []),
        ...(it.items.length > 0
          ? [
              '.RS',
              '.in 1.6i',
              ...items(it.items, page.bullet, (sign) => `.br\n.ti -0.15i\n${sign} \\c`),
              '.RE',
            ]
          : []),
      ]),
    ]),
  ].join('\n');

const DESIGNS: Record<string, { dates: Where; source: (page: Page) => string }> = {
  'groff ms': { dates: 'head', source: ms },
  'groff hanging dates': { dates: 'aside', source: hanging },
};

export const GROFF: Renderer = {
  command: 'groff',
  extension: 'pdf',
  designs: Object.fromEntries(Object.entries(DESIGNS).map(([name, { dates }]) => [name, dates])),
  print: (orders) =>
    twoAtATime(orders, async ({ design, page, out, scratch }) => {
      await writeFile(join(scratch, 'resume.ms'), `${DESIGNS[design]!.source(page)}\n`);
      const paper = `-P-p${page.paper}`;
      await run('sh', ['-c', `groff -k -ms -Tpdf ${paper} resume.ms > resume.pdf`], scratch);
      await copyFile(join(scratch, 'resume.pdf'), out);
    }),
};
