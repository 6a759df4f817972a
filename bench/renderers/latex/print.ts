import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Order, type Renderer, run, succeeds, twoAtATime, type Where } from '../renderer.ts';
import { ARTICLES } from './articles.ts';
import { CLASSES } from './classes.ts';
import { XELATEX } from './xelatex.ts';

/** Where FontAwesome is not installed, its icons come from another icon font. */
const ICONS = `\\ProvidesPackage{fontawesome5}\\RequirePackage{marvosym}
\\newcommand\\faMobile{\\Mobilefone}\\newcommand\\faPhone{\\Telefon}\\newcommand\\faFax{\\FAX}\\newcommand\\faGlobe{\\Mundus}
\\newcommand\\faEnvelope[1][]{\\Letter}\\newcommand\\faCircle[1][]{$\\bullet$}\\newcommand\\faGithub{\\ComputerMouse}\\newcommand\\faLinkedin{\\Info}
`;

/** The class asks for it and hardly uses it. */
const SOUL =
  '\\ProvidesPackage{soul}\\newcommand\\so[1]{#1}\\newcommand\\hl[1]{#1}\\newcommand\\ul[1]{#1}\\newcommand\\setul[2]{}\n';
const STAND_INS = { 'fontawesome5.sty': ICONS, 'soul.sty': SOUL };

type Designs = Record<string, { dates: Where; source: (page: Order['page']) => string }>;

const printer = (command: string, designs: Designs): Renderer => ({
  command,
  extension: 'pdf',
  designs: Object.fromEntries(Object.entries(designs).map(([name, { dates }]) => [name, dates])),
  async print(orders) {
    const missing: [string, string][] = [];
    for (const [name, text] of Object.entries(STAND_INS))
      if (!(await succeeds('kpsewhich', [name]))) missing.push([name, text]);
    await twoAtATime(orders, async ({ design, page, out, scratch }) => {
      await writeFile(join(scratch, 'resume.tex'), designs[design]!.source(page));
      for (const [name, text] of missing) await writeFile(join(scratch, name), text);
      const said = await run(command, ['-interaction=nonstopmode', 'resume.tex'], scratch);
      await copyFile(join(scratch, 'resume.pdf'), out).catch(() =>
        console.log(`${design}: ${said.slice(-800)}`),
      );
    });
  },
});

export const LATEX = [printer('pdflatex', { ...ARTICLES, ...CLASSES }), printer('xelatex', XELATEX)];
